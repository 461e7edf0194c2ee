import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { StockIssueTable } from '../../issuance/issues';
import { labels } from './labels';

const day = (date: string) => formatCivilDate(date, 'it');
const cards = ({ first, last }: { readonly first: string; readonly last: string }) =>
  first === last ? `La carta ${first}` : `Le carte da ${first} a ${last}`;
const be = ({ first, last }: { readonly first: string; readonly last: string }, one: string, many: string) =>
  `${cards({ first, last })} ${first === last ? one : many}`;

export const stock: MessageTable<StockIssueTable> = {
  'stock.bad_serial': ({ serial }) =>
    `«${serial}» non è un numero di documento in bianco: si scrive come AA0000001 (prima fase) o come 0000001AA (dal 2003).`,
  'stock.bad_range': ({ first, last }) =>
    `I numeri da ${first} a ${last} non sono un intervallo: il primo deve precedere l’ultimo e le lettere devono essere le stesse.`,
  'stock.no_ledger': ({ model }) =>
    `Con il modello «${labels.emissionModel[model]}» il Comune non tiene documenti in bianco: non c’è un registro di carico e scarico.`,
  'stock.not_your_site': () => 'Si possono registrare solo i movimenti della propria sede.',
  'stock.day_before': ({ on, earliest }) =>
    `Il registro va avanti nel tempo: il ${day(on)} precede il ${day(earliest)}, già registrato.`,
  'stock.day_closed': ({ on, countedOn }) =>
    `La giornata del ${day(on)} è chiusa: la quadratura è stata fatta il ${day(countedOn)}.`,
  'stock.serials_overlap': (range) =>
    `${be(range, 'compare', 'compaiono')} anche nell’intervallo da ${range.otherFirst} a ${range.otherLast}.`,
  'stock.already_taken_in': (range) =>
    `${be(range, 'è già', 'sono già')} nel registro (da ${range.otherFirst} a ${range.otherLast}): un numero non si usa due volte.`,
  'stock.unknown_serials': (range) =>
    `${be(range, 'non è mai stata presa', 'non sono mai state prese')} in carico.`,
  'stock.not_at_site': (range) => `${be(range, 'non si trova', 'non si trovano')} in questa sede.`,
  'stock.under_way': (range) =>
    `${be(range, 'è', 'sono')} in viaggio tra due sedi: prima occorre registrarne l’arrivo o la perdita.`,
  'stock.not_on_this_way': (range) => `${be(range, 'non fa', 'non fanno')} parte di questo trasferimento.`,
  'stock.forbidden_jump': ({ from, to, ...range }) =>
    `${cards(range)}: dallo stato «${labels.cardState[from]}» non si passa a «${labels.cardState[to]}».`,
  'stock.mixed_states': ({ states }) =>
    `Le carte sono in stati diversi (${states.map((state) => labels.cardState[state]).join(', ')}): serve un movimento per ciascuno.`,
  'stock.no_such_transfer': () => 'Il trasferimento indicato non esiste o riguarda altre sedi.',
  'stock.same_site': () => 'La sede di arrivo è la stessa di partenza.',
  'stock.not_in_keeping': ({ state, ...range }) =>
    `${be(range, 'non è', 'non sono')} in custodia (stato «${labels.cardState[state]}»): non si può trasferire.`,
  'stock.no_such_line': () =>
    'Il movimento da stornare non esiste, è di un’altra sede, è già uno storno o è già stato stornato.',
  'stock.gone_on': (range) =>
    `${be(range, 'ha', 'hanno')} avuto un movimento successivo: prima si storna quello.`,
  'stock.no_custodian': () => 'Le carte tornano in custodia: occorre indicare a chi sono affidate.',
  'stock.not_editable': () =>
    'Movimenti, giacenze e conteggi non si modificano, e non si tolgono sedi o persone che vi compaiono.',
  'stock.holding_without_line': (range) =>
    `${be(range, 'ha', 'hanno')} una situazione che non risulta dai movimenti.`,
  'stock.line_out_of_turn': (range) =>
    `${be(range, 'non era', 'non erano')} dove o come dice questo movimento.`,
  'stock.bad_cancelling': () =>
    'Lo storno non riguarda le stesse carte del movimento che annulla, o annulla un altro storno.',
  'stock.too_many_lines': ({ limit, ...range }) =>
    `${be(range, 'compare', 'compaiono')} in più di ${limit} movimenti: il registro non è stato verificato oltre.`,
  'stock.holdings_out_of_order': (range) =>
    `Le giacenze non sono in ordine di numero, o si sovrappongono: da ${range.first} a ${range.last}.`,
  'stock.days_out_of_order': () => 'I giorni dei movimenti o dei conteggi di questa sede non sono in ordine.',
  'stock.list_with_cards': ({ place }) =>
    `L’elenco numerato è tenuto dove si trovano le carte («${place}»): va conservato altrove.`,
  'stock.no_serial_list': () =>
    'Manca la copia dell’elenco numerato, da conservare in un luogo diverso dalle carte.',
  'stock.keeper_is_operator': () =>
    'La stessa persona custodisce i documenti in bianco e lavora o consegna le carte nella stessa sede.',
  'stock.count_differs': ({ missing, unexpected }) =>
    `Il conteggio non corrisponde al registro: carte mancanti ${missing}, carte non previste ${unexpected}.`,
};
