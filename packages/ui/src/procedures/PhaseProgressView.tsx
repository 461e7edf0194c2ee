import { formatCivilDate } from '@pds/core/base';
import type {
  CriterionProgress,
  PhaseProgress,
  PhasesFinding,
  ProcedureRegister,
} from '@pds/core/procedures';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { Findings } from './Findings';
import { DueDay } from './PhasePlanView';
import { PhaseStatusTag } from './PhaseStatusTag';
import { ResultSection } from './ResultSection';
import { phaseName } from './words';

export interface PhaseProgressViewProps {
  readonly register: ProcedureRegister;
  /** Of `planProgress`. */
  readonly phases: readonly PhaseProgress[];
  /** Of `checkPhases` on the same day. */
  readonly findings: readonly PhasesFinding[];
}

/** Where the phases of a plan stand on a day, threshold by threshold, and what is missing or late. */
export function PhaseProgressView({ register, phases, findings }: PhaseProgressViewProps) {
  const { texts, locale } = usePds();
  const words = texts.procedures.phases;
  const { column } = words;
  const unlisted = phases[0]?.unlisted ?? 0;
  return (
    <ResultSection title={words.progress}>
      {phases.length === 0 ? (
        <p>{texts.records.none}</p>
      ) : (
        <DataTable
          caption={words.progress}
          isCaptionHidden
          columns={[
            { header: column.phase },
            { header: column.status },
            { header: column.from },
            { header: column.due },
            { header: column.completed },
          ]}
          rows={phases.map(({ phaseId, status, planned, completedOn }) => ({
            key: phaseId,
            cells: [
              phaseName(register, phaseId),
              <PhaseStatusTag key="status" status={status} />,
              planned ? formatCivilDate(planned.from, locale) : texts.records.blank,
              planned ? <DueDay key="due" deadline={planned} /> : texts.records.blank,
              completedOn ? formatCivilDate(completedOn, locale) : texts.records.blank,
            ],
          }))}
        />
      )}
      <Thresholds register={register} phases={phases} />
      {unlisted > 0 && <p>{words.unlisted(unlisted)}</p>}
      <Findings issues={findings} record={register} />
    </ResultSection>
  );
}

function Thresholds({ register, phases }: Pick<PhaseProgressViewProps, 'register' | 'phases'>) {
  const { texts, labels } = usePds();
  const words = texts.procedures.phases;
  const { column } = words;
  const rows = phases.flatMap(({ phaseId, criteria }) =>
    criteria.map((progress, i) => {
      const { criterion, of, need, done, notAssessed, status } = progress;
      const features = criterion.requires.map((feature) => labels.procedures.feature[feature]).join(', ');
      return {
        key: `${phaseId} ${i}`,
        cells: [
          `${register.phases.get(phaseId)?.code ?? phaseId}: ${words.threshold(criterion.percent, features)}`,
          <PhaseStatusTag key="status" status={status} />,
          of,
          need,
          done,
          notAssessed,
          <Margin key="margin" progress={progress} />,
        ],
      };
    }),
  );
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={words.thresholds}
      columns={[
        { header: words.thresholds },
        { header: column.status },
        { header: column.of, isNumeric: true },
        { header: column.need, isNumeric: true },
        { header: column.done, isNumeric: true },
        { header: texts.procedures.rollUp.notAssessed, isNumeric: true },
        { header: column.margin, isNumeric: true },
      ]}
      rows={rows}
    />
  );
}

function Margin({ progress: { of, margin } }: { readonly progress: CriterionProgress }) {
  const { texts, labels } = usePds();
  const words = texts.procedures.phases;
  if (of === 0) return labels.procedures.phaseStatus['not-applicable'];
  if (margin === 0) return words.enough;
  return margin > 0 ? words.lacking(margin) : words.ahead(-margin);
}
