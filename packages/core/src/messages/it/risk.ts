import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { RiskIssueTable } from '../../risk/issues';

const AXES = { impact: 'l’impatto', likelihood: 'la probabilità', vulnerability: 'la facilità' } as const;
const day = (date: string) => formatCivilDate(date, 'it');

export const risk: MessageTable<RiskIssueTable> = {
  'risk.grid_not_monotone': ({ row, column }) =>
    `La matrice scende alla riga ${row + 1}, colonna ${column + 1}: con più probabilità o impatto il rischio non può diminuire.`,
  'risk.grid_shape': ({ rows, columns }) => `La matrice deve avere ${rows} righe e ${columns} colonne.`,
  'risk.bad_scale': () => 'I livelli della scala devono essere numeri interi consecutivi.',
  'risk.bad_bands': () => 'Le fasce di rischio devono partire dal valore più basso e crescere.',
  'risk.off_scale': ({ value, min, max }) => `Il valore ${value} è fuori dalla scala (da ${min} a ${max}).`,
  'risk.asset_cycle': () =>
    'I beni dipendono l’uno dall’altro in circolo: il loro valore non si può calcolare.',
  'risk.degrees_too_deep': () =>
    'I beni dipendono l’uno dall’altro per troppe vie: i gradi di dipendenza non si possono calcolare.',
  'risk.dangling': () => 'Il dato rimanda a una voce che non esiste nel registro dei rischi.',
  'risk.duplicate_id': () => 'Due voci del registro dei rischi hanno lo stesso identificativo.',
  'risk.acceptance_changed': () =>
    'Il rischio non è più quello che era stato accettato: l’accettazione va rinnovata.',
  'risk.acceptance_expired': ({ expires }) => `L’accettazione del rischio è scaduta il ${day(expires)}.`,
  'risk.loss_negative': () => 'L’importo o la frequenza non può essere negativo.',
  'risk.loss_bounds': () =>
    'Il valore minimo, quello più probabile e quello massimo della perdita non sono in ordine.',
  'risk.loss_draws': ({ limit }) =>
    `Le simulazioni richieste sono troppe: con questa frequenza se ne possono fare al massimo ${limit}.`,
  'risk.loss_frequency': () => 'La probabilità che l’evento accada in un anno non può superare 1.',
  'risk.no_dimension': () =>
    'Occorre indicare se la minaccia colpisce riservatezza, integrità o disponibilità.',
  'risk.unrated': ({ missing }) =>
    `Il rischio non è ancora valutato: manca ${missing.map((axis) => AXES[axis]).join(', ')}.`,
};
