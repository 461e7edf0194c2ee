import { usePds } from '../provider/PdsProvider';

/** Where the host is with saving; `at` is an instant, of which the page shows hours and minutes as written. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at?: string }
  | { readonly kind: 'saving' | 'unsaved' | 'failed' | 'conflict' };

/** Says, also aloud, whether the work is safe. */
export function SaveState({ status }: { readonly status: SaveStatus }) {
  const { texts } = usePds();
  const { saved, savedAt, saving, unsaved, saveFailed, saveConflict } = texts.parts;
  const sentence = {
    saved: status.kind === 'saved' && status.at !== undefined ? savedAt(status.at.slice(11, 16)) : saved,
    saving,
    unsaved,
    failed: saveFailed,
    conflict: saveConflict,
  }[status.kind];
  return (
    <p className="pds-save-state" role="status" data-kind={status.kind}>
      {sentence}
    </p>
  );
}
