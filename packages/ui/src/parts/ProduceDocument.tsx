import { useState } from 'react';
import { usePds } from '../provider/PdsProvider';
import { Button } from './Button';
import { downloadBytes } from './downloadBytes';

/** A paper of core's document tree into a file; `@pds/documents` has one, a host may have its own. */
export type RenderDocument<Tree> = (tree: Tree, format: 'html') => Promise<Uint8Array>;

export interface ProduceDocumentProps<Tree> {
  /** The paper as it is now; asked for when the button is pressed. */
  readonly paper: () => Tree;
  readonly renderDocument: RenderDocument<Tree>;
  /** The file's name without its ending. */
  readonly name: string;
  /** Errors that the paper's content still has: told with the paper. */
  readonly openErrors?: number | undefined;
  /** What to do with the bytes; without it they are downloaded. */
  readonly onProduced?: ((bytes: Uint8Array) => void) | undefined;
}

/** Makes a paper and hands it to the person; says how it went. */
export function ProduceDocument<Tree>({
  paper,
  renderDocument,
  name,
  openErrors = 0,
  onProduced,
}: ProduceDocumentProps<Tree>) {
  const { texts } = usePds();
  const [state, setState] = useState<'idle' | 'producing' | 'produced' | 'produceFailed'>('idle');
  async function run(): Promise<void> {
    setState('producing');
    try {
      const bytes = await renderDocument(paper(), 'html');
      if (onProduced) onProduced(bytes);
      else downloadBytes(bytes, `${name}.html`, 'text/html');
      setState('produced');
    } catch {
      setState('produceFailed');
    }
  }
  function told(): string {
    if (state === 'idle') return '';
    return state === 'produced' && openErrors > 0
      ? texts.parts.producedWithErrors(openErrors)
      : texts.parts[state];
  }
  return (
    <span className="pds-button-row">
      <Button disabled={state === 'producing'} onClick={() => void run()}>
        {texts.parts.produce}
      </Button>
      <span
        className="pds-save-state"
        role="status"
        data-kind={state === 'produceFailed' ? 'failed' : undefined}
      >
        {told()}
      </span>
    </span>
  );
}
