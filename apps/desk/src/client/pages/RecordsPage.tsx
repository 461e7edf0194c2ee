import type { Issue } from '@pds/core/base';
import { Button, TextField, type UiTexts, usePds } from '@pds/ui';
import { type FormEvent, useState } from 'react';
import type { MunicipalityAnswer } from '../../shared/api';
import { mayBeginPlans } from '../../shared/mayBeginPlans';
import { IssuePanel } from '../parts/IssuePanel';
import { Waiting } from '../parts/Waiting';
import { formatInstant } from '../shell/clock';
import { useDesk } from '../shell/DeskContext';
import { Link } from '../shell/Link';
import { navigate, recordPath } from '../shell/route';
import { useAnswer } from '../shell/useAnswer';
import { usePageTitle } from '../shell/usePageTitle';

/** The records of each municipality that the account may enter. */
export function RecordsPage() {
  usePageTitle('Documenti');
  const { api, account } = useDesk();
  const asking = useAnswer(api.municipalities);
  return (
    <>
      <h1>Documenti</h1>
      <Waiting asking={asking}>
        {(municipalities) => (
          <>
            {municipalities.map((each) => (
              <Municipality key={each.id} municipality={each} />
            ))}
            {municipalities.some(({ mayAddRecords }) => mayAddRecords) &&
              !mayBeginPlans(account.actor.roles) && (
                <p className="pds-hint">
                  Un nuovo piano di sicurezza lo crea il responsabile comunale della sicurezza CIE, che ne
                  apre anche la prima versione.
                </p>
              )}
          </>
        )}
      </Waiting>
    </>
  );
}

function Municipality({ municipality }: { readonly municipality: MunicipalityAnswer }) {
  const { texts } = usePds();
  const { account } = useDesk();
  const { id, name, province, records, mayAddRecords } = municipality;
  return (
    <section className="desk-municipality" aria-labelledby={`m-${id}`}>
      <h2 id={`m-${id}`}>
        Comune di {name}
        {province !== null && ` (${province})`}
      </h2>
      {records.length === 0 ? (
        <p className="pds-muted">Nessun documento.</p>
      ) : (
        <ul className="desk-records">
          {records.map((record) => (
            <li key={record.id}>
              <Link to={recordPath(id, record.id)}>{record.title}</Link>
              <span className="desk-record-facts">
                <span className="pds-tag">{kindName(record.kind, texts)}</span>
                <span className="pds-muted">
                  {record.version === 1
                    ? 'Aggiunto, e non modificato,'
                    : `Modifica n. ${record.version - 1},`}{' '}
                  il {formatInstant(record.updatedAt)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAddRecords && mayBeginPlans(account.actor.roles) && <NewPlan municipalityId={id} />}
    </section>
  );
}

/** What a kind of record is called; the bare kind where the kit does not know it. */
function kindName(kind: string, texts: UiTexts): string {
  if (kind === 'security-plan') return 'Piano di sicurezza';
  const names: Readonly<Record<string, string>> = texts.records.kind;
  return names[kind] ?? kind;
}

function NewPlan({ municipalityId }: { readonly municipalityId: string }) {
  const { api } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    const result = await api.createPlan(municipalityId, { title });
    if (result.ok) navigate(recordPath(municipalityId, result.value.id));
    else setIssues(result.issues);
  }

  if (!isOpen) return <Button onClick={() => setOpen(true)}>Nuovo piano di sicurezza</Button>;
  return (
    <form className="pds-panel" onSubmit={(event) => void create(event)}>
      <IssuePanel title="Il piano non è stato creato" issues={issues} />
      <TextField label="Titolo del piano" value={title} onChange={setTitle} maxLength={300} required />
      <span className="pds-button-row">
        <button type="submit" className="pds-button pds-button-primary">
          Crea il piano
        </button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          Annulla
        </Button>
      </span>
    </form>
  );
}
