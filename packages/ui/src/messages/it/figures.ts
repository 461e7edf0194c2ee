import type { FigureTexts } from '../../figures/texts';

export const figures: FigureTexts = {
  matrixCaption: 'Scenari per probabilità e impatto, prima delle contromisure',
  likelihood: 'Probabilità',
  impact: 'Impatto',
  scenarios: (count) => (count === 1 ? '1 scenario' : `${count} scenari`),
  levelsCaption: 'Quanti scenari stanno in ogni livello di rischio',
  level: 'Livello',
  unrated: 'Non valutati',
  noMethod: 'Il metodo di analisi del piano non è disponibile: i rischi non si calcolano.',
  asTable: 'Tabella',
  asFigure: 'Disegno',
  downloadSvg: 'Scarica il disegno (SVG)',
};
