import type { FigureTexts } from '../../figures/texts';

export const figures: FigureTexts = {
  matrixCaption: 'Scenarios by likelihood and impact, before countermeasures',
  likelihood: 'Likelihood',
  impact: 'Impact',
  scenarios: (count) => (count === 1 ? '1 scenario' : `${count} scenarios`),
  levelsCaption: 'How many scenarios stand at each level of risk',
  level: 'Level',
  unrated: 'Not rated',
  noMethod: 'The plan’s method of analysis is not available: risks are not computed.',
  asTable: 'Table',
  asFigure: 'Drawing',
  downloadSvg: 'Download the drawing (SVG)',
};
