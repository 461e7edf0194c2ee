import type { Issue } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { planPaper } from '@pds/core/document';
import { labels, papers } from '@pds/core/messages/it';
import { type Actor, allowedCommands, type SecurityPlan } from '@pds/core/plan';
import { renderDocument } from '@pds/documents';
import type { SaveStatus } from '@pds/ui';
import { PlanScreen } from '@pds/ui/plan';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { fileUrl, paperUrl, type RecordPlace } from '../api/deskApi';
import { IssuePanel } from '../parts/IssuePanel';
import { openPlanEditor, type PlanEditor } from '../saving/planEditor';
import { SavingPanel } from '../saving/SavingPanel';
import type { SaveStanding } from '../saving/saveQueue';
import { unsentStore } from '../saving/unsentCommands';
import { newId, now, today, withOffset } from '../shell/clock';
import { useDesk } from '../shell/DeskContext';
import { usePageTitle } from '../shell/usePageTitle';

export interface PlanPageProps {
  readonly plan: SecurityPlan;
  readonly version: number;
  readonly place: RecordPlace;
}

/** A plan that saves itself while it is edited. The first plan is the one that was read; the editor goes on from it. */
export function PlanPage({ plan, version, place }: PlanPageProps) {
  usePageTitle(plan.title);
  const { api, account, queues } = useDesk();
  const [editor, setEditor] = useState<PlanEditor>();
  const [lost, setLost] = useState<readonly Issue[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor lives as long as the page of its record, which has a key of its own.
  useEffect(() => {
    const opened = openPlanEditor({
      place,
      plan,
      version,
      actor: account.actor,
      api,
      store: unsentStore(sessionStorage, account.actor.id, place.recordId),
      today,
      now,
      newId,
      onLost: setLost,
    });
    queues.add(place.recordId, opened.queue);
    setEditor(opened);
    return opened.close;
  }, []);
  return editor ? <Editing editor={editor} place={place} lost={lost} /> : null;
}

interface EditingProps {
  readonly editor: PlanEditor;
  readonly place: RecordPlace;
  /** Why the record can no longer be read. */
  readonly lost: readonly Issue[];
}

function Editing({ editor, place, lost }: EditingProps) {
  const { account, onSignedOut } = useDesk();
  const { draft, queue } = editor;
  const standing = useSyncExternalStore(queue.subscribe, queue.standing);
  const mayChange = allowedCommands(draft.draft.state().value, account.actor).length > 0;
  const faults = standing.kind === 'failed' ? [...lost, ...standing.issues] : lost;
  const isSignedOut = faults.some(({ code }) => code === 'desk.not_signed_in');
  useEffect(() => {
    if (isSignedOut) onSignedOut();
  }, [isSignedOut, onSignedOut]);
  return (
    <>
      <IssuePanel title="Il documento non si può rileggere: ricaricare la pagina" issues={lost} />
      <ExtractNote plan={draft.draft.state().value} actor={account.actor} />
      <PlanScreen
        draft={draft}
        actor={account.actor}
        catalogue={CIE_CATALOGUE}
        saveStatus={mayChange ? statusOf(standing) : undefined}
        onStep={editor.step}
        paper={(current) =>
          planPaper(current, {
            language: 'it',
            texts: papers.plan,
            labels,
            catalogue: CIE_CATALOGUE,
            today: today(),
          })
        }
        renderDocument={renderDocument}
      />
      <p className="desk-after">
        <a href={paperUrl(place)} target="_blank" rel="noopener">
          Apri la stampa di quanto è salvato
        </a>
        <a href={fileUrl(place)}>Scarica i dati salvati (JSON)</a>
      </p>
      <SavingPanel queue={queue} standing={standing} plan={draft.draft.state().value} />
    </>
  );
}

/** A surveyor holds one site's part, and so do paper and file. */
function ExtractNote({ plan, actor }: { readonly plan: SecurityPlan; readonly actor: Actor }) {
  if (actor.siteId === undefined) return null;
  return (
    <p className="pds-note">
      Estratto del piano: solo la sede {plan.sites.get(actor.siteId)?.name ?? 'assegnata'}. Anche la stampa e
      il file scaricato contengono soltanto questa sede e non sono il piano intero.
    </p>
  );
}

function statusOf(standing: SaveStanding): SaveStatus {
  switch (standing.kind) {
    case 'saved':
      return standing.at === undefined
        ? { kind: 'saved' }
        : { kind: 'saved', at: withOffset(new Date(standing.at)) };
    case 'refused':
      return { kind: 'failed' };
    default:
      return { kind: standing.kind };
  }
}
