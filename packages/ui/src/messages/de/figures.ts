import type { FigureTexts } from '../../figures/texts';

export const figures: FigureTexts = {
  matrixCaption: 'Szenarien nach Wahrscheinlichkeit und Auswirkung, vor den Gegenmaßnahmen',
  likelihood: 'Wahrscheinlichkeit',
  impact: 'Auswirkung',
  scenarios: (count) => (count === 1 ? '1 Szenario' : `${count} Szenarien`),
  levelsCaption: 'Wie viele Szenarien in jeder Risikostufe stehen',
  level: 'Stufe',
  unrated: 'Nicht bewertet',
  noMethod: 'Die Analysemethode des Plans ist nicht verfügbar: Die Risiken werden nicht berechnet.',
  asTable: 'Tabelle',
  asFigure: 'Zeichnung',
  downloadSvg: 'Zeichnung herunterladen (SVG)',
};
