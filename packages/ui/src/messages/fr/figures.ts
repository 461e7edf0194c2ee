import type { FigureTexts } from '../../figures/texts';

export const figures: FigureTexts = {
  matrixCaption: 'Scénarios par probabilité et impact, avant les contre-mesures',
  likelihood: 'Probabilité',
  impact: 'Impact',
  scenarios: (count) => `${count} ${count > 1 ? 'scénarios' : 'scénario'}`,
  levelsCaption: 'Nombre de scénarios à chaque niveau de risque',
  level: 'Niveau',
  unrated: 'Non évalués',
  noMethod: 'La méthode d’analyse du plan n’est pas disponible : les risques ne sont pas calculés.',
  asTable: 'Tableau',
  asFigure: 'Dessin',
  downloadSvg: 'Télécharger le dessin (SVG)',
};
