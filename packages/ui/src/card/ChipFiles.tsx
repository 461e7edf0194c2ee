import { type DragEvent, useId, useState } from 'react';
import { usePds } from '../provider/PdsProvider';
import type { DroppedFile } from './readChipFiles';

/** Far beyond any file of a chip. */
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_FILES = 40;

/** Takes chip files, dropped or chosen, and answers their bytes; they stay in the page. */
export function ChipFiles({ onFiles }: { readonly onFiles: (files: readonly DroppedFile[]) => void }) {
  const { texts } = usePds();
  const id = useId();
  const [over, setOver] = useState(false);
  async function take(list: FileList | null): Promise<void> {
    onFiles(await Promise.all([...(list ?? [])].slice(0, MAX_FILES).map(readFile)));
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra beside the file control inside.
    <div
      className="pds-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="pds-label" htmlFor={id}>
        {texts.card.chipLabel}
      </label>
      <p className="pds-hint" id={`${id}-hint`}>
        {texts.card.chipHint} {texts.card.chooseFiles}:
      </p>
      <input
        id={id}
        className="pds-file-input"
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files).then(() => {
            input.value = '';
          });
        }}
      />
    </div>
  );
}

async function readFile(file: File): Promise<DroppedFile> {
  const { name, size } = file;
  if (size > MAX_BYTES) return { name, size };
  try {
    return { name, size, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder that was dropped, a file that is gone meanwhile: the others are still good.
    return { name, size, unreadable: true };
  }
}
