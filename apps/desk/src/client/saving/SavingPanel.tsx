import { type Conflict as ClashingPlace, canonicalJson, describeIssue, type Json } from '@pds/core/base';
import type { SecurityPlan } from '@pds/core/plan';
import { Button, describePlace, usePds } from '@pds/ui';
import { IssuePanel } from '../parts/IssuePanel';
import { planPlaces } from '../parts/planPlaces';
import type { SaveQueue, SaveStanding } from './saveQueue';

export interface SavingPanelProps {
  readonly queue: SaveQueue;
  readonly standing: SaveStanding;
  readonly plan: SecurityPlan;
}

/** What a person has to decide or know while saving does not go on by itself. */
export function SavingPanel({ queue, standing, plan }: SavingPanelProps) {
  const { messages } = usePds();
  switch (standing.kind) {
    case 'failed':
      return (
        <div className="desk-notice desk-saving" role="alert">
          <p>{standing.issues.map((issue) => describeIssue(issue, messages)).join(' ')}</p>
          <p>Il salvataggio si ripete automaticamente.</p>
          <span className="pds-button-row">
            <Button onClick={() => void queue.flush()}>Riprova ora</Button>
            {standing.commandId !== undefined && (
              <Button onClick={queue.drop}>Togli la modifica e prosegui</Button>
            )}
          </span>
        </div>
      );
    case 'refused':
      return (
        <div className="desk-saving">
          <IssuePanel
            title={
              standing.commandId === undefined
                ? 'Le modifiche non sono state accettate'
                : 'Una modifica non è stata accettata'
            }
            issues={standing.issues}
            {...planPlaces(plan)}
          />
          <span className="pds-button-row">
            <Button onClick={queue.retry}>Riprova</Button>
            <Button onClick={queue.drop}>
              {standing.commandId === undefined ? 'Togli le modifiche' : 'Togli la modifica e prosegui'}
            </Button>
          </span>
        </div>
      );
    case 'conflict':
      return (
        <div className="desk-notice desk-saving" role="alert">
          <p className="pds-summary-title">Un’altra persona ha modificato gli stessi dati</p>
          {standing.conflicts.map((conflict) => (
            <Conflict key={conflict.place.join('/')} conflict={conflict} plan={plan} />
          ))}
          <span className="pds-button-row">
            <Button kind="primary" onClick={() => queue.resolve('mine')}>
              Mantieni la mia versione
            </Button>
            <Button onClick={() => queue.resolve('theirs')}>Usa l’altra versione</Button>
          </span>
        </div>
      );
    default:
      return null;
  }
}

function Conflict({ conflict, plan }: { readonly conflict: ClashingPlace; readonly plan: SecurityPlan }) {
  const { texts } = usePds();
  return (
    <dl className="desk-conflict">
      <dt>Dove</dt>
      <dd>{describePlace({ path: conflict.place }, texts.places, planPlaces(plan))}</dd>
      <dt>Il mio</dt>
      <dd>{describeValue(conflict.mine)}</dd>
      <dt>L’altro</dt>
      <dd>{describeValue(conflict.theirs)}</dd>
    </dl>
  );
}

function describeValue(value: Json | undefined): string {
  if (value === undefined) return 'tolto';
  if (value === null) return 'non valutato';
  if (typeof value === 'boolean') return value ? 'sì' : 'no';
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}
