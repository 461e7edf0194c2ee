import { type CivilDate, formatCivilDate } from '@pds/core/base';
import {
  type Assessment,
  assessmentOn,
  type Classification,
  classify,
  type LevelFinding,
  ONTOPIA_INTERACTIVITY,
  type Procedure,
  type ProcedureRegister,
} from '@pds/core/procedures';
import { useMemo } from 'react';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { FindingSentences } from './FindingSentences';
import { Findings } from './Findings';
import { ResultSection } from './ResultSection';
import { levelText, procedureName } from './words';

export interface ProcedureLevelsProps {
  readonly register: ProcedureRegister;
  /** Assessments after this day are left aside. */
  readonly on: CivilDate;
  /** Of `checkClassification` on the same day. */
  readonly findings: readonly LevelFinding[];
}

/** Every procedure of a register with its levels on a day, what they make of it, and what is to be said of them. */
export function ProcedureLevels({ register, on, findings }: ProcedureLevelsProps) {
  const { texts, locale } = usePds();
  const words = texts.procedures;
  const states = useMemo(() => assessmentOn(register, on), [register, on]);
  const byProcedure = useMemo(() => findingsByProcedure(register, findings), [register, findings]);
  const scales = [...register.scales];
  const others = byProcedure.get(undefined) ?? [];
  return (
    <ResultSection title={words.levels.title}>
      {register.procedures.size === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <DataTable
          caption={words.levels.on(formatCivilDate(on, locale))}
          columns={[
            { header: words.procedure },
            ...scales.map(({ title }) => ({ header: title })),
            { header: words.levels.type },
            { header: words.levels.euLevel },
            { header: words.findings },
          ]}
          rows={[...register.procedures].map((procedure) => {
            const assessment = states.get(procedure.id);
            const { type, euLevel } = classificationOf(procedure, assessment);
            return {
              key: procedure.id,
              cells: [
                procedureName(procedure),
                ...scales.map((scale) => levelText(assessment?.levels[scale.id], scale, texts)),
                <TypeWords key="type" type={type} isAssessed={assessment !== undefined} />,
                <EuLevel key="eu" euLevel={euLevel} isAssessed={assessment !== undefined} />,
                <FindingSentences key="findings" findings={byProcedure.get(procedure.id) ?? []} />,
              ],
            };
          })}
        />
      )}
      {others.length > 0 && <Findings issues={others} record={register} />}
    </ResultSection>
  );
}

function classificationOf(procedure: Procedure, assessment: Assessment | undefined): Classification {
  return classify(assessment?.levels ?? {}, {
    ...assessment?.attributes,
    deskReason: procedure.deskReason?.kind,
    list: procedure.list,
  });
}

interface Derived {
  readonly isAssessed: boolean;
}

function TypeWords({ type, isAssessed }: Derived & Pick<Classification, 'type'>) {
  const { texts, labels } = usePds();
  if (!isAssessed) return texts.fields.notAssessed;
  return type === null ? texts.procedures.levels.notDerived : labels.procedures.serviceType[type];
}

function EuLevel({ euLevel, isAssessed }: Derived & Pick<Classification, 'euLevel'>) {
  const { texts, locale } = usePds();
  if (!isAssessed) return texts.fields.notAssessed;
  if (euLevel === null) return texts.procedures.levels.notDerived;
  const { meaning } = ONTOPIA_INTERACTIVITY.levels.find(({ code }) => code === euLevel.level)!;
  // The vocabulary has no words of its own in the languages that are drafts.
  const language = locale === 'de' || locale === 'en' ? locale : 'it';
  return (
    <>
      {meaning[language]} <span className="pds-nowrap">({euLevel.level})</span>
      <span className="pds-muted pds-line">{texts.procedures.levels.confidence[euLevel.confidence]}</span>
    </>
  );
}

/** The findings at each procedure or its assessments; those of none under `undefined`. */
function findingsByProcedure(
  register: ProcedureRegister,
  findings: readonly LevelFinding[],
): ReadonlyMap<string | undefined, readonly LevelFinding[]> {
  const found = new Map<string | undefined, LevelFinding[]>();
  for (const finding of findings) {
    const [collection, row] = finding.path ?? [];
    const id =
      collection === 'assessments'
        ? register.assessments.get(String(row))?.procedureId
        : collection === 'procedures'
          ? String(row)
          : undefined;
    const held = found.get(id);
    if (held) held.push(finding);
    else found.set(id, [finding]);
  }
  return found;
}
