import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { StockIssueTable } from '../../issuance/issues';
import { labels } from './labels';

const day = (date: string) => formatCivilDate(date, 'de');
const cards = ({ first, last }: { readonly first: string; readonly last: string }) =>
  first === last ? `Die Karte ${first}` : `Die Karten ${first} bis ${last}`;
const be = ({ first, last }: { readonly first: string; readonly last: string }, one: string, many: string) =>
  `${cards({ first, last })} ${first === last ? one : many}`;

export const stock: MessageTable<StockIssueTable> = {
  'stock.bad_serial': ({ serial }) =>
    `„${serial}“ ist keine Nummer eines Blankodokuments: sie lautet wie AA0000001 (erste Phase) oder wie 0000001AA (seit 2003).`,
  'stock.bad_range': ({ first, last }) =>
    `Die Nummern ${first} bis ${last} sind kein Bereich: die erste muss vor der letzten stehen, die Buchstaben müssen gleich sein.`,
  'stock.no_ledger': ({ model }) =>
    `Beim Modell „${labels.emissionModel[model]}“ hält die Gemeinde keine Blankodokumente: es gibt kein Ein- und Ausgangsregister.`,
  'stock.not_your_site': () => 'Es können nur die Bewegungen des eigenen Sitzes eingetragen werden.',
  'stock.day_before': ({ on, earliest }) =>
    `Das Register läuft nach vorn: der ${day(on)} liegt vor dem ${day(earliest)}, der schon eingetragen ist.`,
  'stock.day_closed': ({ on, countedOn }) =>
    `Der ${day(on)} ist abgeschlossen: der Bestandsabgleich wurde am ${day(countedOn)} gemacht.`,
  'stock.serials_overlap': (range) =>
    `${be(range, 'steht', 'stehen')} auch im Bereich ${range.otherFirst} bis ${range.otherLast}.`,
  'stock.already_taken_in': (range) =>
    `${be(range, 'steht', 'stehen')} schon im Register (${range.otherFirst} bis ${range.otherLast}): keine Nummer wird zweimal verwendet.`,
  'stock.unknown_serials': (range) => `${be(range, 'wurde', 'wurden')} nie übernommen.`,
  'stock.not_at_site': (range) => `${be(range, 'liegt', 'liegen')} nicht an diesem Sitz.`,
  'stock.under_way': (range) =>
    `${be(range, 'ist', 'sind')} zwischen zwei Sitzen unterwegs: zuerst ist die Ankunft oder der Verlust einzutragen.`,
  'stock.not_on_this_way': (range) => `${be(range, 'gehört', 'gehören')} nicht zu dieser Überführung.`,
  'stock.forbidden_jump': ({ from, to, ...range }) =>
    `${cards(range)}: vom Zustand „${labels.cardState[from]}“ führt kein Schritt zu „${labels.cardState[to]}“.`,
  'stock.mixed_states': ({ states }) =>
    `Die Karten sind in verschiedenen Zuständen (${states.map((state) => labels.cardState[state]).join(', ')}): jeder braucht eine eigene Bewegung.`,
  'stock.no_such_transfer': () => 'Die angegebene Überführung gibt es nicht, oder sie betrifft andere Sitze.',
  'stock.same_site': () => 'Der Zielsitz ist der Ausgangssitz.',
  'stock.not_in_keeping': ({ state, ...range }) =>
    `${be(range, 'ist', 'sind')} nicht in Verwahrung (Zustand „${labels.cardState[state]}“) und nicht zu überführen.`,
  'stock.no_such_line': () =>
    'Die zu stornierende Buchung gibt es nicht, gehört zu einem anderen Sitz, ist selbst ein Storno oder schon storniert.',
  'stock.gone_on': (range) =>
    `${be(range, 'wurde', 'wurden')} danach weiter gebucht: Zuerst ist die spätere Buchung zu stornieren.`,
  'stock.no_custodian': () =>
    'Die Karten kommen wieder in Verwahrung: Es ist anzugeben, wem sie anvertraut sind.',
  'stock.not_editable': () =>
    'Bewegungen, Bestände und Zählungen werden nicht geändert, und darin genannte Sitze oder Personen nicht entfernt.',
  'stock.holding_without_line': (range) =>
    `${be(range, 'hat', 'haben')} einen Stand, der sich aus den Bewegungen nicht ergibt.`,
  'stock.line_out_of_turn': (range) =>
    `${be(range, 'war', 'waren')} nicht dort oder nicht so, wie diese Bewegung sagt.`,
  'stock.bad_cancelling': () =>
    'Das Storno betrifft nicht dieselben Karten wie die stornierte Buchung, oder es storniert ein Storno.',
  'stock.too_many_lines': ({ limit, ...range }) =>
    `${be(range, 'steht', 'stehen')} in mehr als ${limit} Bewegungen: weiter wurde das Register nicht geprüft.`,
  'stock.holdings_out_of_order': (range) =>
    `Die Bestände sind nicht nach Nummern geordnet oder überschneiden sich: ${range.first} bis ${range.last}.`,
  'stock.days_out_of_order': () =>
    'Die Tage der Bewegungen oder Zählungen dieses Sitzes sind nicht in ihrer Reihenfolge.',
  'stock.list_with_cards': ({ place }) =>
    `Das Nummernverzeichnis liegt dort, wo die Karten liegen („${place}“): es ist anderswo aufzubewahren.`,
  'stock.no_serial_list': () =>
    'Es fehlt die Abschrift des Nummernverzeichnisses, getrennt von den Karten aufzubewahren.',
  'stock.keeper_is_operator': () =>
    'Dieselbe Person verwahrt die Blankodokumente und bearbeitet oder übergibt Karten am selben Sitz.',
  'stock.count_differs': ({ missing, unexpected }) =>
    `Die Zählung stimmt mit dem Register nicht überein: fehlende Karten ${missing}, unerwartete Karten ${unexpected}.`,
};
