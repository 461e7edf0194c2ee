import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { RiskIssueTable } from '../../risk/issues';

const AXES = { impact: 'l’impact', likelihood: 'la probabilité', vulnerability: 'la facilité' } as const;
const day = (date: string) => formatCivilDate(date, 'fr');

export const risk: MessageTable<RiskIssueTable> = {
  'risk.grid_not_monotone': ({ row, column }) =>
    `La matrice baisse à la ligne ${row + 1}, colonne ${column + 1} : avec plus de probabilité ou d’impact, le risque ne peut pas diminuer.`,
  'risk.grid_shape': ({ rows, columns }) =>
    `La matrice doit avoir ${rows} ${rows > 1 ? 'lignes' : 'ligne'} et ${columns} ${columns > 1 ? 'colonnes' : 'colonne'}.`,
  'risk.bad_scale': () => 'Les niveaux de l’échelle doivent être des nombres entiers consécutifs.',
  'risk.bad_bands': () => 'Les tranches de risque doivent partir de la valeur la plus basse et croître.',
  'risk.off_scale': ({ value, min, max }) => `La valeur ${value} est hors de l’échelle (de ${min} à ${max}).`,
  'risk.asset_cycle': () =>
    'Les biens dépendent l’un de l’autre en cercle : leur valeur ne peut pas être calculée.',
  'risk.degrees_too_deep': () =>
    'Les biens dépendent l’un de l’autre de trop de façons : les degrés de dépendance ne peuvent pas être calculés.',
  'risk.dangling': () => 'La donnée renvoie à une entrée qui n’existe pas dans le registre des risques.',
  'risk.duplicate_id': () => 'Deux entrées du registre des risques ont le même identifiant.',
  'risk.acceptance_changed': () =>
    'Le risque n’est plus celui qui a été accepté : l’acceptation doit être renouvelée.',
  'risk.acceptance_expired': ({ expires }) => `L’acceptation du risque a pris fin le ${day(expires)}.`,
  'risk.loss_negative': () => 'Un montant ou une fréquence ne peut pas être négatif.',
  'risk.loss_bounds': () =>
    'La perte la plus basse, la plus probable et la plus haute ne sont pas dans l’ordre.',
  'risk.loss_draws': ({ limit }) =>
    `Trop de simulations sont demandées : avec cette fréquence, ${limit} au plus sont possibles.`,
  'risk.loss_frequency': () =>
    'La probabilité que l’événement survienne dans l’année ne peut pas dépasser 1.',
  'risk.no_dimension': () =>
    'Il faut indiquer si la menace atteint la confidentialité, l’intégrité ou la disponibilité.',
  'risk.unrated': ({ missing }) =>
    `Le risque n’est pas encore évalué : il manque ${missing.map((axis) => AXES[axis]).join(', ')}.`,
};
