import type { IssuePath } from '@pds/core/base';
import type { SecurityPlan } from '@pds/core/plan';
import { useCallback, useState } from 'react';
import { DraftProvider } from '../draft/DraftProvider';
import { useDraftState } from '../draft/useField';
import { Button } from '../parts/Button';
import { DraftErrorSummary } from '../parts/DraftErrorSummary';
import { ProduceDocument, type RenderDocument } from '../parts/ProduceDocument';
import { SaveState, type SaveStatus } from '../parts/SaveState';
import { UndoRedo } from '../parts/UndoRedo';
import { usePds } from '../provider/PdsProvider';
import { LifeCycleBar, type OnStep } from './LifeCycleBar';
import { MunicipalitySection } from './MunicipalitySection';
import { PlanContext, type PlanContextProps, usePlan, useReadPlan, useRights } from './PlanContext';
import { PlanOverview } from './PlanOverview';
import { ReadOnlyNote } from './ReadOnlyNote';
import { RowsSection } from './RowsSection';
import { isSectionName, SECTION_NAMES, type SectionName } from './sections';
import { useNameRow } from './useNaming';
import type { PlanDraft } from './usePlanDraft';

export interface PlanScreenProps<Tree> extends Omit<PlanContextProps, 'children'> {
  readonly draft: PlanDraft;
  readonly saveStatus?: SaveStatus | undefined;
  /** Takes a step in the version's life; without it none is offered. */
  readonly onStep?: OnStep | undefined;
  /** The paper of the plan and who renders it; without them none is offered. */
  readonly paper?: ((plan: SecurityPlan) => Tree) | undefined;
  readonly renderDocument?: RenderDocument<Tree> | undefined;
}

/**
 * A security plan to read and edit: versions and steps, sites, appointments, assets, scenarios with their risk as one
 * types, errors with their places. Who may edit what follows from the actor and the version's state.
 */
export function PlanScreen<Tree>({ draft, actor, catalogue, ...props }: PlanScreenProps<Tree>) {
  return (
    <DraftProvider draft={draft}>
      <PlanContext actor={actor} catalogue={catalogue}>
        <Screen {...props} />
      </PlanContext>
    </DraftProvider>
  );
}

interface Place {
  readonly section: SectionName | 'overview' | 'municipalities';
  readonly row?: string | undefined;
}

function Screen<Tree>({
  saveStatus,
  onStep,
  paper,
  renderDocument,
}: Omit<PlanScreenProps<Tree>, 'draft' | 'actor' | 'catalogue'>) {
  const { texts, today } = usePds();
  const openErrors = useDraftState(
    ({ issues }) => issues.filter(({ severity }) => severity === 'error').length,
  );
  const [place, setPlace] = useState<Place>({ section: 'overview' });
  const [attempt, setAttempt] = useState(0);
  const read = useReadPlan();
  const rights = useRights();
  const nameRow = useNameRow();
  // The same function each time: rows render again only for themselves, and there may be hundreds.
  const openRow = useCallback((row: string | undefined) => setPlace(({ section }) => ({ section, row })), []);
  const reveal = (path: IssuePath) => setPlace(placeOfPath(path));
  return (
    <article className="pds-screen">
      <PlanHeader />
      <div className="pds-toolbar">
        {rights.open && <UndoRedo />}
        {saveStatus && <SaveState status={saveStatus} />}
        <span className="pds-toolbar-end pds-button-row">
          <Button onClick={() => setAttempt(attempt + 1)}>{texts.plan.check}</Button>
          {paper && renderDocument && (
            <ProduceDocument
              paper={() => paper(read())}
              renderDocument={renderDocument}
              name={fileName(read().title, today)}
              openErrors={openErrors}
            />
          )}
        </span>
      </div>
      {onStep && <LifeCycleBar onStep={onStep} />}
      <ReadOnlyNote />
      {attempt > 0 && <DraftErrorSummary attempt={attempt} nameRow={nameRow} reveal={reveal} />}
      <div className="pds-layout">
        <PlanNavigation place={place} onGo={setPlace} />
        <div className="pds-layout-main">
          {place.section === 'overview' ? (
            <PlanOverview />
          ) : place.section === 'municipalities' ? (
            <MunicipalitySection />
          ) : (
            <RowsSection key={place.section} name={place.section} open={place.row} onOpen={openRow} />
          )}
        </div>
      </div>
    </article>
  );
}

/** A title and a day as every file system takes them. */
function fileName(title: string, day: string): string {
  const words =
    title
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-').slice(0, 100)}-${day}`;
}

function PlanHeader() {
  const { texts, labels } = usePds();
  const title = usePlan((plan) => plan.title);
  const municipalities = usePlan((plan) => plan.municipalities);
  const versions = usePlan((plan) => plan.versions);
  const last = versions.toArray().at(-1);
  return (
    <header className="pds-screen-header">
      <p className="pds-kicker">{[...municipalities].map(({ name }) => name).join(', ')}</p>
      <h1>{title}</h1>
      <p className="pds-version">
        {last ? texts.plan.version(labels.versionKind[last.kind], last.revision) : texts.plan.noVersion}
        {last && (
          <span className="pds-tag">
            {texts.plan.state}: {labels.planState[last.state]}
          </span>
        )}
      </p>
    </header>
  );
}

interface NavigationProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

function PlanNavigation({ place, onGo }: NavigationProps) {
  const { texts } = usePds();
  const sizes = usePlan((plan) => SECTION_NAMES.map((name) => plan[name].size).join(' ')).split(' ');
  const items = [
    { section: 'overview' as const, name: texts.plan.overview, size: '' },
    { section: 'municipalities' as const, name: texts.plan.field.municipality, size: '' },
    ...SECTION_NAMES.map((section, i) => ({
      section,
      name: texts.places.names[section],
      size: sizes[i] ?? '',
    })),
  ];
  return (
    <nav className="pds-nav" aria-label={texts.plan.navigation}>
      <ul className="pds-plain-list">
        {items.map(({ section, name, size }) => (
          <li key={section}>
            <button
              type="button"
              className="pds-nav-button"
              aria-current={section === place.section ? 'page' : undefined}
              onClick={() => onGo({ section })}
            >
              {name} <span className="pds-nav-count">{size}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function placeOfPath([collection, row]: IssuePath): Place {
  if (collection === 'municipalities') return { section: collection };
  return isSectionName(collection)
    ? { section: collection, row: row === undefined ? undefined : String(row) }
    : { section: 'overview' };
}
