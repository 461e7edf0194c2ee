import { formatCivilDate } from '@pds/core/base';
import type { AxisLevels, ProcedureGap, ProcedureRegister, UpgradePath } from '@pds/core/procedures';
import { Facts } from '../parts/Facts';
import { ShortList } from '../parts/ShortList';
import { usePds } from '../provider/PdsProvider';
import { FindingSentences } from './FindingSentences';
import { ResultSection } from './ResultSection';
import { levelText, nameOf } from './words';

export interface GapReportProps {
  readonly register: ProcedureRegister;
  /** Of `gapReport`. */
  readonly gaps: readonly ProcedureGap[];
}

const FIRST = 20;

/** How far each procedure is from where it shall be: the way there step by step, what each lacks, the day that presses. */
export function GapReport({ register, gaps }: GapReportProps) {
  const { texts } = usePds();
  return (
    <ResultSection title={texts.procedures.gap.title}>
      {gaps.length === 0 ? (
        <p>{texts.procedures.empty}</p>
      ) : (
        <ShortList className="pds-plain-list pds-gaps" items={gaps} first={FIRST}>
          {(gap) => (
            <li key={gap.procedureId}>
              <Gap register={register} gap={gap} />
            </li>
          )}
        </ShortList>
      )}
    </ResultSection>
  );
}

interface GapProps {
  readonly register: ProcedureRegister;
  readonly gap: ProcedureGap;
}

function Gap({ register, gap }: GapProps) {
  const { texts } = usePds();
  const words = texts.procedures.gap;
  const { procedureId, levels, target, path, issues } = gap;
  return (
    <>
      <h3>{nameOf(register, procedureId)}</h3>
      <Facts
        items={[
          [words.today, <LevelWords key="today" register={register} levels={levels} />],
          target && [
            words.target,
            <LevelWords key="target" register={register} levels={path?.to ?? target} />,
          ],
        ]}
      />
      {!target && <p>{words.noTarget}</p>}
      {target && !path && <p className="pds-warning">{words.noWay}</p>}
      {issues.length > 0 && <FindingSentences findings={issues} />}
      {path && path.steps.length === 0 && <p>{words.reached}</p>}
      {path && path.steps.length > 0 && <Way register={register} path={path} />}
      <Deadline register={register} gap={gap} />
    </>
  );
}

function LevelWords({
  register,
  levels,
}: {
  readonly register: ProcedureRegister;
  readonly levels: AxisLevels;
}) {
  const { texts, labels } = usePds();
  return (
    <ul className="pds-plain-list">
      {[...register.scales].map((scale) => (
        <li key={scale.id}>
          <span className="pds-muted">{axisName(scale.id, labels.procedures.axis)}:</span>{' '}
          {levelText(levels[scale.id as keyof AxisLevels], scale, texts)}
        </li>
      ))}
    </ul>
  );
}

function Way({ register, path }: { readonly register: ProcedureRegister; readonly path: UpgradePath }) {
  const { texts, labels } = usePds();
  const words = texts.procedures.gap;
  return (
    <>
      <p>{words.way(path.effort)}</p>
      <ol className="pds-list">
        {path.steps.map(({ axis, levels, missing }) => (
          <li key={`${axis} ${levels[axis]}`}>
            {words.step(
              axisName(axis, labels.procedures.axis),
              levelText(levels[axis], register.scales.get(axis), texts),
            )}
            {missing.length > 0 && (
              <span className="pds-muted pds-line">
                {words.lacks(missing.map(({ attribute }) => labels.procedures.missing[attribute]).join(', '))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Deadline({ register, gap: { deadline } }: GapProps) {
  const { texts, labels, locale } = usePds();
  if (!deadline) return null;
  const { overdue, due, phase, lacks } = deadline;
  const words = texts.procedures.gap;
  const said: readonly [string, string, string] = [
    formatCivilDate(due, locale),
    register.phases.get(phase)?.code ?? phase,
    lacks.map((feature) => labels.procedures.feature[feature]).join(', '),
  ];
  return (
    <p className={overdue ? 'pds-warning' : 'pds-note'}>
      {overdue ? words.overdue(...said) : words.deadline(...said)}
    </p>
  );
}

function axisName(axis: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, axis) ? names[axis]! : axis;
}
