import type { RiskMethod, RiskScale } from './method';

function scale(first: number, ...ids: string[]): RiskScale {
  return { levels: ids.map((id, i) => ({ value: first + i, id })) };
}

const FIVE = ['molto-basso', 'basso', 'medio', 'alto', 'molto-alto'] as const;
const THREE = ['bassa', 'media', 'alta'] as const;
const BETWEEN = 'scores that only countermeasures give count to the band above the gap';

export type RiskMethodId =
  | 'additive-0-8'
  | 'matrix-5x5'
  | 'product-itv'
  | 'prodotto-3x3'
  | 'prodotto-5x5'
  | 'dps-gravita';

/**
 * The methods that come with the library, by id. None is set by the decree of 2 August 2005, whose scales were not to
 * be had; each says whose practice it is. The additive one is the default.
 *
 * @example
 * ```ts
 * import { RISK_METHODS } from '@pds/core/risk';
 *
 * Object.keys(RISK_METHODS).length; // => 6
 * RISK_METHODS['additive-0-8'].source.setBy; // => 'practice'
 * ```
 */
export const RISK_METHODS: Readonly<Record<RiskMethodId, RiskMethod>> = /* @__PURE__ */ (() => ({
  'additive-0-8': {
    id: 'additive-0-8',
    formulaVersion: 1,
    title: 'Somma 0–8 (valore del bene + probabilità + facilità)',
    source: {
      setBy: 'practice',
      note: 'ISO/IEC 27005:2011, annex E, table of asset value 0–4, likelihood 0–2 and ease of exploitation 0–2; bands by common use',
    },
    dimensions: ['C', 'I', 'A'],
    scales: {
      impact: scale(0, 'trascurabile', 'basso', 'medio', 'alto', 'molto-alto'),
      likelihood: scale(0, ...THREE),
      vulnerability: scale(0, ...THREE),
    },
    scoring: { kind: 'additive' },
    combination: 'multiplicative',
    bands: [
      { id: 'basso', from: 0 },
      { id: 'medio', from: 3 },
      { id: 'alto', from: 6 },
    ],
  },
  'matrix-5x5': {
    id: 'matrix-5x5',
    formulaVersion: 1,
    title: 'Matrice 5×5 (probabilità × impatto)',
    source: {
      setBy: 'practice',
      note: 'product grid 1–25 with bands 1–5, 6–12, 15–25, as common risk-register templates use it',
    },
    dimensions: ['C', 'I', 'A'],
    scales: { impact: scale(1, ...FIVE), likelihood: scale(1, ...FIVE) },
    scoring: {
      kind: 'matrix',
      grid: [
        [1, 2, 3, 4, 5],
        [2, 4, 6, 8, 10],
        [3, 6, 9, 12, 15],
        [4, 8, 12, 16, 20],
        [5, 10, 15, 20, 25],
      ],
    },
    combination: 'multiplicative',
    bands: [
      { id: 'basso', from: 1 },
      { id: 'medio', from: 6 },
      { id: 'alto', from: 13 },
    ],
  },
  'product-itv': {
    id: 'product-itv',
    formulaVersion: 1,
    title: 'Prodotto impatto × minaccia × vulnerabilità',
    source: {
      setBy: 'practice',
      note: 'information-risk formula R = I × T × V with scales 0–4, 0–4 and 0–5; bands are a default of this library',
    },
    dimensions: ['C', 'I', 'A'],
    scales: {
      impact: scale(0, 'trascurabile', 'basso', 'medio', 'alto', 'molto-alto'),
      likelihood: scale(0, 'trascurabile', 'basso', 'medio', 'alto', 'molto-alto'),
      vulnerability: scale(0, 'nulla', 'minima', 'bassa', 'media', 'alta', 'massima'),
    },
    scoring: { kind: 'product' },
    combination: 'multiplicative',
    bands: [
      { id: 'basso', from: 0 },
      { id: 'medio', from: 9 },
      { id: 'alto', from: 28 },
    ],
  },
  'prodotto-3x3': {
    id: 'prodotto-3x3',
    formulaVersion: 1,
    title: 'Prodotto 3×3 (probabilità × impatto)',
    source: {
      setBy: 'practice',
      note: `product 1–9 with bands 1–2, 3–4, 6–9, as published risk assessment methodologies use it; ${BETWEEN}`,
    },
    dimensions: ['C', 'I', 'A'],
    scales: { impact: scale(1, ...THREE), likelihood: scale(1, ...THREE) },
    scoring: { kind: 'product' },
    combination: 'multiplicative',
    bands: [
      { id: 'basso', from: 1 },
      { id: 'medio', from: 3 },
      { id: 'alto', from: 5 },
    ],
  },
  'prodotto-5x5': {
    id: 'prodotto-5x5',
    formulaVersion: 1,
    title: 'Prodotto 5×5 (probabilità × impatto)',
    source: {
      setBy: 'practice',
      note: `product 1–25 with bands 1–5, 6–12, 15–25, as common risk-register templates use it; ${BETWEEN}`,
    },
    dimensions: ['C', 'I', 'A'],
    scales: { impact: scale(1, ...FIVE), likelihood: scale(1, ...FIVE) },
    scoring: { kind: 'product' },
    combination: 'multiplicative',
    bands: [
      { id: 'basso', from: 1 },
      { id: 'medio', from: 6 },
      { id: 'alto', from: 13 },
    ],
  },
  'dps-gravita': {
    id: 'dps-gravita',
    formulaVersion: 1,
    title: 'Sola gravità (alta, media, bassa)',
    source: {
      setBy: 'practice',
      note: 'severity alone, as the guide of the Garante to the documento programmatico sulla sicurezza had it; written from memory',
    },
    dimensions: ['C', 'I', 'A'],
    scales: { impact: scale(1, ...THREE), likelihood: scale(1, 'non-valutata') },
    scoring: { kind: 'matrix', grid: [[1, 2, 3]] },
    combination: 'multiplicative',
    bands: [
      { id: 'basso', from: 1 },
      { id: 'medio', from: 2 },
      { id: 'alto', from: 3 },
    ],
  },
}))();
