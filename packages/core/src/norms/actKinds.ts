import type { ActKind } from '../schema/lawCitation';

/**
 * How a kind of act is cited. `series` tells acts that are numbered together: the laws and decrees of the Raccolta
 * ufficiale of a year, regulations and directives of the Union. `numbered` acts always have a number, which a citation
 * by date must give. `spelt` is what plain text (`plainText`) shows of the kind; an act without fixed form has none.
 */
interface ActForm {
  readonly name: string;
  readonly series: string;
  readonly numbered: boolean;
  readonly spelt?: RegExp;
}

const STATE = { series: 'state', numbered: true } as const;
const UNION = { series: 'union', numbered: true } as const;

export const ACT_FORMS: { readonly [Kind in ActKind]: ActForm } = {
  legge: { ...STATE, name: 'Legge', spelt: /\b(legge|l)\b/ },
  'decreto-legge': { ...STATE, name: 'Decreto-legge', spelt: /\b(decreto legge|d ?l)\b/ },
  'decreto-legislativo': {
    ...STATE,
    name: 'Decreto legislativo',
    spelt: /\b(decreto legislativo|d ?lgs?)\b/,
  },
  'regio-decreto': { ...STATE, name: 'Regio decreto', spelt: /\b(regio decreto|r ?d)\b/ },
  dpr: { ...STATE, name: 'D.P.R.', spelt: /\b(decreto del presidente della repubblica|d ?p ?r)\b/ },
  dpcm: {
    ...STATE,
    numbered: false,
    name: 'D.P.C.M.',
    spelt: /\b(decreto del presidente del consiglio|d ?p ?c ?m)\b/,
  },
  'decreto-ministeriale': {
    ...STATE,
    numbered: false,
    name: 'Decreto ministeriale',
    spelt: /\b(decreto (ministeriale|interministeriale|(del )?ministro|(del )?ministero)|d ?m)\b/,
  },
  'regolamento-ue': { ...UNION, name: 'Regolamento (UE)', spelt: /\bregolamento\b/ },
  'direttiva-ue': { ...UNION, name: 'Direttiva (UE)', spelt: /\bdirettiva\b/ },
  direttiva: { series: 'direttiva', numbered: false, name: 'Direttiva', spelt: /\bdirettiva\b/ },
  circolare: { series: 'circolare', numbered: true, name: 'Circolare', spelt: /\bcircolar[ei]\b/ },
  deliberazione: {
    series: 'deliberazione',
    numbered: false,
    name: 'Deliberazione',
    spelt: /\b(delibera|deliberazione|provvedimento)\b/,
  },
  determinazione: {
    series: 'determinazione',
    numbered: false,
    name: 'Determinazione',
    spelt: /\b(determina|determinazione)\b/,
  },
  'linee-guida': { series: 'linee-guida', numbered: false, name: 'Linee guida', spelt: /\blinee guida\b/ },
  other: { series: 'other', numbered: false, name: '' },
};
