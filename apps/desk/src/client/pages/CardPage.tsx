import { CardScreen } from '@pds/ui/card';
import { usePageTitle } from '../shell/usePageTitle';

/** Checks a card; nothing of it leaves the page or stays after it. */
export function CardPage() {
  usePageTitle('Controllo della carta');
  return <CardScreen />;
}
