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
    'Sredstva so odvisna drugo od drugega na preveč načinov: stopenj odvisnosti ni mogoče izračunati.',
  'risk.dangling': () => 'Podatek se sklicuje na postavko, ki je v registru tveganj ni.',
  'risk.duplicate_id': () => 'Dve postavki registra tveganj imata isto oznako.',
  'risk.acceptance_changed': () => 'Tveganje ni več tisto, ki je bilo sprejeto: sprejem je treba obnoviti.',
  'risk.acceptance_expired': ({ expires }) => `Sprejem tveganja je prenehal veljati dne ${day(expires)}.`,
  'risk.loss_negative': () => 'Znesek ali pogostost ne more biti negativna.',
  'risk.loss_bounds': () => 'Najmanjša, najverjetnejša in največja izguba niso v pravem vrstnem redu.',
  'risk.loss_draws': ({ limit }) =>
    `Zahtevanih je preveč izračunov: pri tej pogostosti jih je mogočih največ ${limit}.`,
  'risk.loss_frequency': () => 'Verjetnost, da se dogodek zgodi v enem letu, ne more presegati 1.',
  'risk.no_dimension': () =>
    'Navesti je treba, ali grožnja prizadene zaupnost, celovitost ali razpoložljivost.',
  'risk.unrated': ({ missing }) =>
    `Tveganje še ni ocenjeno: manjka ${missing.map((axis) => AXES[axis]).join(', ')}.`,
};
