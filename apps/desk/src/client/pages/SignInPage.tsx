import type { Issue } from '@pds/core/base';
import { TextField } from '@pds/ui';
import { type FormEvent, useState } from 'react';
import type { DeskApi } from '../api/deskApi';
import { IssuePanel } from '../parts/IssuePanel';
import { PasswordField } from '../parts/PasswordField';
import { usePageTitle } from '../shell/usePageTitle';

export interface SignInPageProps {
  readonly api: DeskApi;
  readonly onSignedIn: () => void;
}

export function SignInPage({ api, onSignedIn }: SignInPageProps) {
  usePageTitle('Accesso');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIssues([]);
    const result = await api.signIn({ name, password });
    if (result.ok) onSignedIn();
    else setIssues(result.issues);
  }

  return (
    <>
      <p className="desk-brand">Banco di lavoro CIE</p>
      <h1>Accesso</h1>
      <IssuePanel title="Accesso non riuscito" issues={issues} />
      <form onSubmit={(event) => void signIn(event)}>
        <TextField
          label="Nome utente"
          hint="Per un Comune diverso da quello principale: nome@comune."
          value={name}
          onChange={setName}
          autoComplete="username"
          required
        />
        <PasswordField value={password} onChange={setPassword} />
        <button type="submit" className="pds-button pds-button-primary">
          Accedi
        </button>
      </form>
    </>
  );
}
