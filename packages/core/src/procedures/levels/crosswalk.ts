import { decidingRows, soleValue } from './condition';
import {
  type AxisLevels,
  type LevelAttributes,
  type LevelCondition,
  type ServiceState,
  serviceState,
} from './serviceState';

export type Confidence = 'high' | 'medium' | 'low';

/**
 * Where a service stands on another scale, as data that a host may replace. The first row that fits decides; the last
 * one asks nothing. `basis` says whether both scales use the same words or the row is our reading.
 */
export interface LevelCrosswalk<Level extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly source: { readonly title: string; readonly address?: string };
  /** From the lowest to the highest. */
  readonly levels: readonly {
    readonly code: Level;
    readonly meaning: Readonly<Record<'it' | 'de' | 'en', string>>;
  }[];
  readonly rows: readonly CrosswalkRow<Level>[];
}

export interface CrosswalkRow<Level extends string = string> {
  readonly when: LevelCondition;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly basis: 'wording' | 'toolkit';
}

/** A level of another scale, and how far it can be relied on: as far as the weakest row that led to it. */
export interface CrosswalkLevel<Level extends string = string> {
  readonly level: Level;
  readonly confidence: Confidence;
}

/** The codes of OntoPiA's vocabulary of levels of interactivity. */
export type InteractivityLevel = 'NONE' | 'LEVEL 1' | 'LEVEL 2' | 'LEVEL 3' | 'LEVEL 4' | 'LEVEL 5';

/**
 * From Cesena's scales to the Italian State's vocabulary of levels of interactivity (OntoPiA), which is that of the
 * European benchmarks. A form sent by fax leaves by a traditional channel; one sent by PEC or e-mail starts the
 * procedure from a distance, but fills no data in online: low confidence. A form of which nobody says how it is sent
 * counts as sent by PEC, which every municipality has.
 */
export const ONTOPIA_INTERACTIVITY: LevelCrosswalk<InteractivityLevel> = {
  id: 'ontopia-interactivity-level',
  title: 'OntoPiA, interactivity level',
  source: {
    title:
      'italia/daf-ontologie-vocabolari-controllati, classifications-for-public-services/interactivity-level',
    address: 'https://github.com/italia/daf-ontologie-vocabolari-controllati',
  },
  levels: [
    { code: 'NONE', meaning: { it: 'Non online', de: 'Nicht online', en: 'Not online' } },
    { code: 'LEVEL 1', meaning: { it: 'Informazione', de: 'Informationen', en: 'Information' } },
    {
      code: 'LEVEL 2',
      meaning: { it: 'Interazione ad una via', de: 'Einweg-Interaktion', en: 'One way interaction' },
    },
    {
      code: 'LEVEL 3',
      meaning: {
        it: 'Interazione a due vie',
        de: 'Bidirektionale Interaktion',
        en: 'Bidirectional interaction',
      },
    },
    { code: 'LEVEL 4', meaning: { it: 'Transazione', de: 'Transaktion', en: 'Transaction' } },
    { code: 'LEVEL 5', meaning: { it: 'Personalizzazione', de: 'Personalisierung', en: 'Customization' } },
  ],
  rows: [
    { when: { web: [4], proactive: [true] }, level: 'LEVEL 5', confidence: 'high', basis: 'wording' },
    {
      when: { web: [3], integration: [4, 5], paymentDue: ['none'], proactive: [true] },
      level: 'LEVEL 5',
      confidence: 'medium',
      basis: 'toolkit',
    },
    { when: { web: [4] }, level: 'LEVEL 4', confidence: 'high', basis: 'wording' },
    {
      when: { web: [3], integration: [4, 5], paymentDue: ['none'] },
      level: 'LEVEL 4',
      confidence: 'medium',
      basis: 'toolkit',
    },
    { when: { web: [2, 3] }, level: 'LEVEL 3', confidence: 'high', basis: 'wording' },
    { when: { web: [1], faxOnly: [true] }, level: 'LEVEL 2', confidence: 'high', basis: 'wording' },
    { when: { web: [1] }, level: 'LEVEL 3', confidence: 'low', basis: 'toolkit' },
    { when: { formAvailable: [true] }, level: 'LEVEL 2', confidence: 'high', basis: 'wording' },
    { when: { infoPage: [true] }, level: 'LEVEL 1', confidence: 'high', basis: 'wording' },
    { when: {}, level: 'NONE', confidence: 'high', basis: 'wording' },
  ],
};

/**
 * Where a service stands on the scale of a crosswalk; `null` where what is not known, or left open, decides.
 *
 * @example
 * ```ts
 * import { crosswalkLevel, ONTOPIA_INTERACTIVITY } from '@pds/core/procedures';
 *
 * crosswalkLevel({ web: 1 }, { formSentBy: ['fax'] }, ONTOPIA_INTERACTIVITY)?.level; // => 'LEVEL 2'
 * const yesNo = {
 *   ...ONTOPIA_INTERACTIVITY,
 *   rows: [
 *     { when: { web: [3, 4] }, level: 'yes', confidence: 'high' as const, basis: 'toolkit' as const },
 *     { when: {}, level: 'no', confidence: 'high' as const, basis: 'toolkit' as const },
 *   ],
 *   levels: [],
 * };
 * crosswalkLevel({ web: 3 }, {}, yesNo); // => { level: 'yes', confidence: 'high' }
 * ```
 */
export function crosswalkLevel<Level extends string>(
  levels: AxisLevels,
  attributes: LevelAttributes,
  crosswalk: LevelCrosswalk<Level>,
): CrosswalkLevel<Level> | null {
  return placeOn(crosswalk, serviceState(levels, attributes));
}

/**
 * The level of interactivity (OntoPiA, the European benchmarks) of a service, with its confidence; `null` where what is
 * not known decides.
 *
 * @example
 * ```ts
 * import { euLevelOf } from '@pds/core/procedures';
 *
 * euLevelOf({ web: 4, integration: 5, visura: 1 }, { proactive: true }); // => { level: 'LEVEL 5', confidence: 'high' }
 * euLevelOf({ web: 1, integration: 2, visura: 0 })?.confidence; // => 'low'
 * euLevelOf({ web: 3, integration: [3, 5], visura: 0 }, { paymentDue: 'none' }); // => null
 * ```
 */
export function euLevelOf(
  levels: AxisLevels,
  attributes: LevelAttributes = {},
): CrosswalkLevel<InteractivityLevel> | null {
  return crosswalkLevel(levels, attributes, ONTOPIA_INTERACTIVITY);
}

export function placeOn<Level extends string>(
  { rows }: LevelCrosswalk<Level>,
  state: ServiceState,
): CrosswalkLevel<Level> | null {
  const possible = decidingRows(rows, state);
  const level = soleValue(possible, (row) => row.level);
  return level === null ? null : { level, confidence: weakest(possible.map(({ confidence }) => confidence)) };
}

function weakest(all: readonly Confidence[]): Confidence {
  return (['low', 'medium'] as const).find((each) => all.includes(each)) ?? 'high';
}
