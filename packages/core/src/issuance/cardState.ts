/** What a blank card can be, in the words that the register prints. */
export const CARD_STATES = [
  'in-bianco',
  'assegnata-postazione',
  'attivata',
  'personalizzata',
  'consegnata',
  'difettosa',
  'annullata',
  'rubata-smarrita',
  'distrutta',
  'interdetta',
] as const;
export type CardState = (typeof CARD_STATES)[number];

/**
 * To which states a card may pass from each; it enters the ledger as `in-bianco`. A blank goes through the hands of the
 * station, the activation and the personalisation before it is handed over, so that none is ever handed over unprinted;
 * what was stolen or lost is only put on the list of interdicted documents; what was destroyed stays so. A blank that was
 * not used goes back into custody, a card handed over comes back only to be withdrawn as faulty, one that was interdicted
 * and found again is destroyed. The chain and its side exits are our reading of D.M. 19-7-2000 art. 13; no norm prints it.
 *
 * @example
 * ```ts
 * import { CARD_TRANSITIONS } from '@pds/core/issuance';
 *
 * CARD_TRANSITIONS['rubata-smarrita']; // => ['interdetta']
 * CARD_TRANSITIONS['in-bianco'].some((to: string) => to === 'consegnata'); // => false
 * ```
 */
export const CARD_TRANSITIONS = {
  'in-bianco': ['assegnata-postazione', 'difettosa', 'annullata', 'rubata-smarrita'],
  'assegnata-postazione': ['in-bianco', 'attivata', 'difettosa', 'annullata', 'rubata-smarrita'],
  attivata: ['personalizzata', 'difettosa', 'annullata', 'rubata-smarrita'],
  personalizzata: ['consegnata', 'difettosa', 'annullata', 'rubata-smarrita'],
  consegnata: ['difettosa', 'interdetta'],
  difettosa: ['distrutta', 'rubata-smarrita'],
  annullata: ['distrutta', 'rubata-smarrita'],
  'rubata-smarrita': ['interdetta'],
  distrutta: [],
  interdetta: ['distrutta'],
} as const satisfies Readonly<Record<CardState, readonly CardState[]>>;

/** The states of cards that lie at a site and are counted there. */
export const HELD_STATES: readonly CardState[] = [
  'in-bianco',
  'assegnata-postazione',
  'attivata',
  'personalizzata',
  'difettosa',
  'annullata',
];

export function mayPass(from: CardState, to: CardState): boolean {
  const allowed: readonly CardState[] = CARD_TRANSITIONS[from];
  return allowed.includes(to);
}
