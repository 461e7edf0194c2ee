import type { MessageTable } from '../../base/issue';
import type { RiskIssueTable } from '../../risk/issues';

const AXES = {
  impact: 'die Auswirkung',
  likelihood: 'die Wahrscheinlichkeit',
  vulnerability: 'die Leichtigkeit',
} as const;

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
  'risk.no_dimension': () =>
    'Anzugeben ist, ob die Bedrohung Vertraulichkeit, Integrität oder Verfügbarkeit trifft.',
  'risk.unrated': ({ missing }) =>
    `Das Risiko ist noch nicht bewertet: Es fehlt ${missing.map((axis) => AXES[axis]).join(', ')}.`,
};
