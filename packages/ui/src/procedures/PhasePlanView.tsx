import { type CivilDate, formatCivilDate } from '@pds/core/base';
import type { Deadline, PhasePlan, ProcedureRegister } from '@pds/core/procedures';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { ResultSection } from './ResultSection';
import { phaseName } from './words';

export interface PhasePlanViewProps {
  readonly register: ProcedureRegister;
  /** Of `phasePlan` or `planProgress`; `null` without an approval. */
  readonly plan: PhasePlan | null;
}

/** The days of a plan's phases, and of the publication of each. */
export function PhasePlanView({ register, plan }: PhasePlanViewProps) {
  const { texts, locale } = usePds();
  const words = texts.procedures.phases;
  const day = (date: CivilDate) => formatCivilDate(date, locale);
  if (!plan) {
    return (
      <ResultSection title={words.plan}>
        <p className="pds-warning">{words.notApproved}</p>
      </ResultSection>
    );
  }
  const { approvedOn, phases, publications, undated, end } = plan;
  return (
    <ResultSection title={words.plan}>
      <p>
        {words.approved(day(approvedOn))} {end !== null && words.ends(day(end))}
      </p>
      {phases.length > 0 && (
        <DataTable
          caption={words.plan}
          isCaptionHidden
          columns={[
            { header: words.column.phase },
            { header: words.column.from },
            { header: words.column.due },
            { header: words.column.publication },
          ]}
          rows={phases.map((phase) => {
            const publication = publications.find(({ phaseId }) => phaseId === phase.phaseId);
            return {
              key: phase.phaseId,
              cells: [
                phaseName(register, phase.phaseId),
                day(phase.from),
                <DueDay key="due" deadline={phase} />,
                publication ? words.span(day(publication.from), day(publication.due)) : texts.records.blank,
              ],
            };
          })}
        />
      )}
      {undated.length > 0 && <p>{words.undated(undated.map((id) => phaseName(register, id)).join(', '))}</p>}
    </ResultSection>
  );
}

/** The day that counts, and beside it the working one where that is another. */
export function DueDay({ deadline: { due, effective } }: { readonly deadline: Deadline }) {
  const { texts, locale } = usePds();
  return (
    <>
      {formatCivilDate(due, locale)}
      {effective !== due && (
        <span className="pds-muted pds-line">
          {texts.procedures.phases.workingDay(formatCivilDate(effective, locale))}
        </span>
      )}
    </>
  );
}
