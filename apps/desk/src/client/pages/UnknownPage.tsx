import { Link } from '../shell/Link';
import { usePageTitle } from '../shell/usePageTitle';

export function UnknownPage() {
  usePageTitle('Pagina non trovata');
  return (
    <>
      <h1>Pagina non trovata</h1>
      <p>
        L’indirizzo non corrisponde a nessuna pagina. <Link to="/">Torna ai documenti</Link>
      </p>
    </>
  );
}
