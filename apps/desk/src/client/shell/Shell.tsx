import type { Issue } from '@pds/core/base';
import { Button } from '@pds/ui';
import { useState } from 'react';
import { CardPage } from '../pages/CardPage';
import { HelpPage } from '../pages/HelpPage';
import { ImportPage } from '../pages/ImportPage';
import { RecordPage } from '../pages/RecordPage';
import { RecordsPage } from '../pages/RecordsPage';
import { UnknownPage } from '../pages/UnknownPage';
import { IssuePanel } from '../parts/IssuePanel';
import { useDesk } from './DeskContext';
import { Link } from './Link';
import { parseRoute, type Route, usePath } from './route';
import { Safeguard } from './Safeguard';
import { signOut } from './signOut';

const NAVIGATION: readonly {
  readonly to: string;
  readonly title: string;
  readonly pages: readonly Route['page'][];
}[] = [
  { to: '/', title: 'Documenti', pages: ['records', 'record'] },
  { to: '/carta', title: 'Controllo carta', pages: ['card'] },
  { to: '/importa', title: 'Importa', pages: ['import'] },
  { to: '/aiuto', title: 'Aiuto', pages: ['help'] },
];

/** The frame of every page: where one is, who one is, and the way out. */
export function Shell() {
  const desk = useDesk();
  const { account, onSignedOut } = desk;
  const path = usePath();
  const [held, setHeld] = useState<{ readonly path: string; readonly issues: readonly Issue[] }>();
  const staying = held?.path === path ? held.issues : [];
  const route = parseRoute(path);

  async function leave(anyway: boolean): Promise<void> {
    const issues = await signOut(desk, anyway);
    if (issues.length === 0) onSignedOut();
    else setHeld({ path, issues });
  }

  return (
    <>
      <a className="desk-skip" href="#contenuto">
        Vai al contenuto
      </a>
      <header className="desk-header">
        <p className="desk-brand">Banco di lavoro CIE</p>
        <nav aria-label="Pagine">
          <ul className="desk-nav">
            {NAVIGATION.map(({ to, title, pages }) => (
              <li key={to}>
                <Link to={to} current={pages.includes(route.page)}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="desk-account">
          <span>{account.displayName}</span>
          <Button kind="quiet" onClick={() => void leave(false)}>
            Esci
          </Button>
        </p>
      </header>
      <main className="desk-main" id="contenuto" tabIndex={-1}>
        <IssuePanel title="L’uscita non è riuscita" issues={staying} />
        {staying.some(({ code }) => code === 'desk.unsent') && (
          <Button onClick={() => void leave(true)}>Esci comunque</Button>
        )}
        <Safeguard key={path}>
          <Page route={route} />
        </Safeguard>
      </main>
    </>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'records':
      return <RecordsPage />;
    case 'record':
      return <RecordPage key={route.recordId} place={route} />;
    case 'card':
      return <CardPage />;
    case 'import':
      return <ImportPage />;
    case 'help':
      return <HelpPage />;
    case 'unknown':
      return <UnknownPage />;
  }
}
