import { useState } from 'react';
import { usePds } from '../provider/PdsProvider';
import { Button } from './Button';

export interface ProduceDocumentProps {
  /** Makes the paper; the host binds tree, format and options. */
  readonly produce: () => Promise<Uint8Array>;
  /** What to do with the bytes: download, send, file. */
  readonly onProduced: (bytes: Uint8Array) => void;
  readonly kind?: 'primary' | 'secondary' | undefined;
}

/** Makes a paper and hands it to the host; says how it went. */
export function ProduceDocument({ produce, onProduced, kind = 'secondary' }: ProduceDocumentProps) {
  const { texts } = usePds();
  const [state, setState] = useState<'idle' | 'producing' | 'produced' | 'produceFailed'>('idle');
  async function run(): Promise<void> {
    setState('producing');
    try {
      onProduced(await produce());
      setState('produced');
    } catch {
      setState('produceFailed');
    }
  }
  return (
    <span className="pds-button-row">
      <Button kind={kind} disabled={state === 'producing'} onClick={() => void run()}>
        {texts.parts.produce}
      </Button>
      <span
        className="pds-save-state"
        role="status"
        data-kind={state === 'produceFailed' ? 'failed' : undefined}
      >
        {state === 'idle' ? '' : texts.parts[state]}
      </span>
    </span>
  );
}
