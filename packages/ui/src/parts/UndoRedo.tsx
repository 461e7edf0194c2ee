import { useDraftContext } from '../draft/DraftProvider';
import { useDraftState } from '../draft/useField';
import { usePds } from '../provider/PdsProvider';
import { Button } from './Button';

/** Takes the draft's last step back, or does it again. */
export function UndoRedo() {
  const { handle, readOnly } = useDraftContext();
  const { texts } = usePds();
  const canUndo = useDraftState((state) => state.canUndo);
  const canRedo = useDraftState((state) => state.canRedo);
  if (readOnly) return null;
  return (
    <span className="pds-button-row">
      <Button kind="quiet" disabled={!canUndo} onClick={handle.undo}>
        {texts.parts.undo}
      </Button>
      <Button kind="quiet" disabled={!canRedo} onClick={handle.redo}>
        {texts.parts.redo}
      </Button>
    </span>
  );
}
