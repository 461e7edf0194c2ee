import type { CardTexts } from '../card/texts';
import type { FieldTexts } from '../fields/texts';
import type { FigureTexts } from '../figures/texts';
import type { PlaceWords } from '../parts/describePlace';
import type { PartTexts } from '../parts/texts';
import type { PlanTexts } from '../plan/texts';
import type { ProcedureTexts } from '../procedures/texts';
import type { RecordTexts } from '../records/texts';

/** Every word of the kit itself, in one language. */
export interface UiTexts {
  readonly fields: FieldTexts;
  readonly parts: PartTexts;
  readonly places: PlaceWords;
  readonly figures: FigureTexts;
  readonly card: CardTexts;
  readonly plan: PlanTexts;
  readonly records: RecordTexts;
  readonly procedures: ProcedureTexts;
}
