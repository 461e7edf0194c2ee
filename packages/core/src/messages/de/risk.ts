import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { RiskIssueTable } from '../../risk/issues';

const AXES = {
  impact: 'die Auswirkung',
  likelihood: 'die Wahrscheinlichkeit',
  vulnerability: 'die Leichtigkeit',
} as const;
const day = (date: string) => formatCivilDate(date, 'de');

export const risk: MessageTable<RiskIssueTable> = {
  'risk.grid_not_monotone': ({ row, column }) =>
    `Die Matrix fällt in Zeile ${row + 1}, Spalte ${column + 1}: Mit höherer Wahrscheinlichkeit oder Auswirkung kann das Risiko nicht sinken.`,
  'risk.grid_shape': ({ rows, columns }) => `Die Matrix muss ${rows} Zeilen und ${columns} Spalten haben.`,
  'risk.bad_scale': () => 'Die Stufen der Skala müssen aufeinanderfolgende ganze Zahlen sein.',
  'risk.bad_bands': () => 'Die Risikobänder müssen beim niedrigsten Wert beginnen und ansteigen.',
  'risk.off_scale': ({ value, min, max }) =>
    `Der Wert ${value} liegt außerhalb der Skala (von ${min} bis ${max}).`,
  'risk.asset_cycle': () => 'Güter hängen im Kreis voneinander ab: Ihr Wert lässt sich nicht berechnen.',
  'risk.degrees_too_deep': () =>
    'Die Güter hängen auf zu vielen Wegen voneinander ab: Die Grade der Abhängigkeit lassen sich nicht berechnen.',
  'risk.dangling': () => 'Die Angabe verweist auf einen Eintrag, den es im Risikoregister nicht gibt.',
  'risk.duplicate_id': () => 'Zwei Einträge des Risikoregisters haben dieselbe Kennung.',
  'risk.acceptance_changed': () =>
    'Das Risiko ist nicht mehr das, das angenommen wurde: Die Annahme ist zu erneuern.',
  'risk.acceptance_expired': ({ expires }) => `Die Annahme des Risikos ist am ${day(expires)} abgelaufen.`,
  'risk.loss_negative': () => 'Der Betrag oder die Häufigkeit darf nicht negativ sein.',
  'risk.loss_bounds': () =>
    'Der kleinste, der wahrscheinlichste und der größte Schaden stehen nicht in der richtigen Reihenfolge.',
  'risk.loss_draws': ({ limit }) =>
    `Es sind zu viele Durchläufe verlangt: Bei dieser Häufigkeit sind höchstens ${limit} möglich.`,
  'risk.loss_frequency': () =>
    'Die Wahrscheinlichkeit, dass das Ereignis in einem Jahr eintritt, darf nicht über 1 liegen.',
  'risk.no_dimension': () =>
    'Anzugeben ist, ob die Bedrohung Vertraulichkeit, Integrität oder Verfügbarkeit trifft.',
  'risk.unrated': ({ missing }) =>
    `Das Risiko ist noch nicht bewertet: Es fehlt ${missing.map((axis) => AXES[axis]).join(', ')}.`,
};
