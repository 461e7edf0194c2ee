import { slovenePlural } from '@pds/core/base';
import type { FigureTexts } from '../../figures/texts';

export const figures: FigureTexts = {
  matrixCaption: 'Scenariji po verjetnosti in vplivu, pred protiukrepi',
  likelihood: 'Verjetnost',
  impact: 'Vpliv',
  scenarios: (count) =>
    `${count} ${slovenePlural(count, ['scenarij', 'scenarija', 'scenariji', 'scenarijev'])}`,
  levelsCaption: 'Koliko scenarijev je na vsaki stopnji tveganja',
  level: 'Stopnja',
  unrated: 'Neocenjeni',
  noMethod: 'Metoda analize načrta ni na voljo: tveganja se ne izračunajo.',
  asTable: 'Tabela',
  asFigure: 'Slika',
  downloadSvg: 'Prenesi sliko (SVG)',
};
