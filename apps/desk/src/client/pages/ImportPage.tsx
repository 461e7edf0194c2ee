import { Button, type IssueListProps, SelectField, usePds } from '@pds/ui';
import { useId, useState } from 'react';
import type { MunicipalityAnswer } from '../../shared/api';
import { decodeText } from '../../shared/decodeText';
import { IssuePanel } from '../parts/IssuePanel';
import { filePlaces } from '../parts/planPlaces';
import { Waiting } from '../parts/Waiting';
import { useDesk } from '../shell/DeskContext';
import { navigate, recordPath } from '../shell/route';
import { useAnswer } from '../shell/useAnswer';
import { usePageTitle } from '../shell/usePageTitle';

/** Takes in a record that was saved as a file, here or by another program. */
export function ImportPage() {
  usePageTitle('Importa un documento');
  const { api } = useDesk();
  const asking = useAnswer(api.municipalities);
  return (
    <>
      <h1>Importa un documento</h1>
      <p className="pds-prose">
        Si importa un documento salvato in formato JSON: un piano di sicurezza, un piano di informatizzazione
        delle procedure, un piano degli obiettivi informatici o un progetto di sperimentazione della CIE.
      </p>
      <Waiting asking={asking}>
        {(municipalities) => <ImportForm places={municipalities.filter((each) => each.mayAddRecords)} />}
      </Waiting>
    </>
  );
}

const NO_REFUSAL: IssueListProps = { issues: [] };

function ImportForm({ places }: { readonly places: readonly MunicipalityAnswer[] }) {
  const { api } = useDesk();
  const { texts } = usePds();
  const id = useId();
  const [municipalityId, setMunicipalityId] = useState(places[0]?.id ?? '');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [refusal, setRefusal] = useState(NO_REFUSAL);
  const [importable, setImportable] = useState(false);
  const [isMissing, setMissing] = useState(false);
  if (places.length === 0) return <p>Il suo profilo non può aggiungere documenti.</p>;

  async function choose(file: File | undefined): Promise<void> {
    setRefusal(NO_REFUSAL);
    setImportable(false);
    setMissing(false);
    setChosen(undefined);
    if (!file) return;
    const text = decodeText(await file.arrayBuffer());
    setName(file.name);
    if (text.ok) setChosen(text.value);
    else setRefusal({ issues: text.issues });
  }

  async function send(withErrors: boolean): Promise<void> {
    if (chosen === undefined) return;
    const outcome = await api.importRecord(municipalityId, chosen, withErrors);
    if (outcome.ok) return navigate(recordPath(municipalityId, outcome.value.id));
    setRefusal({ issues: outcome.issues, ...filePlaces(chosen) });
    setImportable(outcome.importable ?? false);
  }

  const faulty = refusal.issues.some(({ severity }) => severity === 'error');
  return (
    <>
      <IssuePanel title={`Il file ${name} non è stato importato`} {...refusal} />
      {importable && (
        <div className="pds-panel">
          <p>
            {faulty
              ? 'Il documento si può leggere: importandolo così com’è, gli errori si correggono nel piano.'
              : 'Il documento si può leggere: controllare se è proprio questo il Comune in cui importarlo.'}
          </p>
          <Button onClick={() => void send(true)}>
            {faulty ? 'Importa con gli errori' : 'Importa comunque'}
          </Button>
        </div>
      )}
      <SelectField
        label="Comune"
        value={municipalityId}
        onChange={(chosenId) => {
          setMunicipalityId(chosenId);
          setRefusal(NO_REFUSAL);
          setImportable(false);
        }}
        required
        options={places.map((each) => ({ value: each.id, label: each.name }))}
      />
      <div className="pds-field" data-invalid={isMissing || undefined}>
        <label className="pds-label" htmlFor={id}>
          File <span className="pds-obligation">({texts.fields.required})</span>
        </label>
        <p className="pds-hint" id={`${id}-hint`}>
          Un file che finisce per .json, scaricato da qui o da un altro programma.
        </p>
        {isMissing && (
          <p className="pds-error" id={`${id}-error`} role="alert">
            <strong>{texts.fields.error}</strong> Scegliere il file da importare.
          </p>
        )}
        <input
          id={id}
          className="pds-file-input"
          type="file"
          accept=".json,application/json"
          aria-describedby={isMissing ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={isMissing || undefined}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </div>
      <Button kind="primary" onClick={() => (chosen === undefined ? setMissing(true) : void send(false))}>
        Importa
      </Button>
    </>
  );
}
