import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { slovenePlural } from '../../base/slovenePlural';
import type { RiskIssueTable } from '../../risk/issues';

const AXES = { impact: 'vpliv', likelihood: 'verjetnost', vulnerability: 'lahkost' } as const;
const day = (date: string) => formatCivilDate(date, 'sl');

export const risk: MessageTable<RiskIssueTable> = {
  'risk.grid_not_monotone': ({ row, column }) =>
    `Matrika pada v vrstici ${row + 1}, stolpcu ${column + 1}: pri večji verjetnosti ali večjem vplivu tveganje ne more biti manjše.`,
  'risk.grid_shape': ({ rows, columns }) =>
    `Matrika mora imeti ${rows} ${slovenePlural(rows, ['vrstico', 'vrstici', 'vrstice', 'vrstic'])} in ${columns} ${slovenePlural(columns, ['stolpec', 'stolpca', 'stolpce', 'stolpcev'])}.`,
  'risk.bad_scale': () => 'Stopnje lestvice morajo biti zaporedna cela števila.',
  'risk.bad_bands': () => 'Razredi tveganja se morajo začeti pri najnižji vrednosti in naraščati.',
  'risk.off_scale': ({ value, min, max }) => `Vrednost ${value} je zunaj lestvice (od ${min} do ${max}).`,
  'risk.asset_cycle': () =>
    'Sredstva so v krogu odvisna drugo od drugega: njihove vrednosti ni mogoče izračunati.',
  'risk.degrees_too_deep': () =>
    'Sredstva so na preveč načinov odvisna drugo od drugega: stopenj odvisnosti ni mogoče izračunati.',
  'risk.dangling': () => 'Podatek se sklicuje na postavko, ki je v registru tveganj ni.',
  'risk.duplicate_id': () => 'Dve postavki registra tveganj imata isto oznako.',
  'risk.acceptance_changed': () => 'Tveganje ni več tisto, ki je bilo sprejeto: sprejetje je treba obnoviti.',
  'risk.acceptance_expired': ({ expires }) => `Sprejetje tveganja je poteklo ${day(expires)}.`,
  'risk.loss_negative': () => 'Znesek in pogostost ne smeta biti negativna.',
  'risk.loss_bounds': () => 'Najmanjša, najverjetnejša in največja izguba niso v pravem zaporedju.',
  'risk.loss_draws': ({ limit }) =>
    `Zahtevanih je preveč simulacij: pri tej pogostosti jih je mogoče izvesti največ ${limit}.`,
  'risk.loss_frequency': () => 'Verjetnost, da se dogodek zgodi v enem letu, ne sme presegati 1.',
  'risk.no_dimension': () =>
    'Navesti je treba, ali grožnja prizadene zaupnost, celovitost ali razpoložljivost.',
  'risk.unrated': ({ missing }) =>
    `Tveganje še ni ocenjeno: manjka ${missing.map((axis) => AXES[axis]).join(', ')}.`,
};
