import { formatCivilDate } from '@pds/core/base';
import {
  ART24_REQUIREMENTS,
  type Art24Report,
  type ProcedureRegister,
  type RequirementState,
} from '@pds/core/procedures';
import { DegreeTag } from '../figures/DegreeTag';
import { DataTable } from '../parts/DataTable';
import { Facts } from '../parts/Facts';
import { usePds } from '../provider/PdsProvider';
import { Findings } from './Findings';
import { DueDay } from './PhasePlanView';
import { ResultSection } from './ResultSection';
import { knownText, nameOf } from './words';

export interface Art24ViewProps {
  readonly register: ProcedureRegister;
  /** Of `checkArt24`. */
  readonly report: Art24Report;
}

const DEGREES: Readonly<Record<RequirementState, number>> = {
  met: 1,
  missing: 4,
  'not-yet': 2,
  unknown: 0,
  'not-applicable': 0,
};

/** A register against D.L. 90/2014, art. 24, c. 3-bis: procedures by requirements, the approval, the publications. */
export function Art24View({ register, report }: Art24ViewProps) {
  const { texts, labels, locale } = usePds();
  const words = texts.procedures.art24;
  const { procedures, approval, findings } = report;
  return (
    <ResultSection title={words.title}>
      <p>{words.approval(formatCivilDate(approval.from, locale), approval.days)}</p>
      <Facts
        items={[
          [texts.procedures.phases.column.due, <DueDay key="due" deadline={approval} />],
          [
            texts.records.approvedOn,
            approval.approvedOn ? formatCivilDate(approval.approvedOn, locale) : texts.records.notApproved,
          ],
        ]}
      />
      {procedures.length === 0 ? (
        <p>{texts.procedures.empty}</p>
      ) : (
        <DataTable
          caption={words.requirements}
          columns={[
            { header: texts.procedures.procedure },
            { header: words.applies },
            ...ART24_REQUIREMENTS.map((requirement) => ({
              header: labels.procedures.requirement[requirement],
            })),
            { header: words.complies },
          ]}
          rows={procedures.map(({ procedureId, applies, requirements, complies }) => ({
            key: procedureId,
            cells: [
              nameOf(register, procedureId),
              knownText(applies, texts, words.open),
              ...ART24_REQUIREMENTS.map((requirement) => {
                const state = applies === false ? 'not-applicable' : requirements[requirement];
                return (
                  <DegreeTag key={requirement} degree={DEGREES[state]}>
                    {words.state[state]}
                  </DegreeTag>
                );
              }),
              applies === false ? words.state['not-applicable'] : knownText(complies, texts, words.open),
            ],
          }))}
        />
      )}
      <Publications register={register} report={report} />
      <Findings issues={findings} record={register} />
    </ResultSection>
  );
}

function Publications({ register, report: { publications } }: Art24ViewProps) {
  const { texts, locale } = usePds();
  const words = texts.procedures.art24;
  if (publications.length === 0) return null;
  return (
    <DataTable
      caption={words.publications}
      columns={[{ header: words.act }, { header: words.latest }, { header: words.publishedOn }]}
      rows={publications.map((publication) => ({
        key: publication.actId,
        cells: [
          register.onlineOnlyActs.get(publication.actId)?.title ?? publication.actId,
          <DueDay key="due" deadline={publication} />,
          publication.publishedOn ? formatCivilDate(publication.publishedOn, locale) : words.notPublished,
        ],
      }))}
    />
  );
}
