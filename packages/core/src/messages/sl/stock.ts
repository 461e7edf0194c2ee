import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { slovenePlural } from '../../base/slovenePlural';
import type { StockIssueTable } from '../../issuance/issues';
import { nextSerial } from '../../issuance/serial';
import { labels } from './labels';

interface Range {
  readonly first: string;
  readonly last: string;
}

const day = (date: string) => formatCivilDate(date, 'sl');
/** Two cards take the dual. */
const inNumber = ({ first, last }: Range, one: string, two: string, many: string) =>
  first === last ? one : nextSerial(first) === last ? two : many;
const cards = ({ first, last }: Range) =>
  inNumber(
    { first, last },
    `Izkaznica ${first}`,
    `Izkaznici ${first} in ${last}`,
    `Izkaznice od ${first} do ${last}`,
  );
const be = ({ first, last }: Range, one: string, two: string, many: string) =>
  `${cards({ first, last })} ${inNumber({ first, last }, one, two, many)}`;

export const stock: MessageTable<StockIssueTable> = {
  'stock.bad_serial': ({ serial }) =>
    `»${serial}« ni številka praznega dokumenta: zapiše se kot AA0000001 (prva faza) ali kot 0000001AA (od leta 2003).`,
  'stock.bad_range': ({ first, last }) =>
    `Številke od ${first} do ${last} ne tvorijo niza: prva mora biti pred zadnjo in črke morajo biti enake.`,
  'stock.no_ledger': ({ model }) =>
    `Pri modelu »${labels.emissionModel[model]}« občina ne hrani praznih dokumentov: registra prejema in oddaje ni.`,
  'stock.not_your_site': () => 'Vpisovati je mogoče samo premike lastne lokacije.',
  'stock.day_before': ({ on, earliest }) =>
    `Register teče samo naprej: datum ${day(on)} je pred datumom ${day(earliest)}, ki je že vpisan.`,
  'stock.day_closed': ({ on, countedOn }) =>
    `Dan ${day(on)} je zaključen: zaloga je bila usklajena ${day(countedOn)}.`,
  'stock.serials_overlap': (range) =>
    `${be(range, 'je', 'sta', 'so')} tudi v nizu od ${range.otherFirst} do ${range.otherLast}.`,
  'stock.already_taken_in': (range) =>
    `${be(range, 'je', 'sta', 'so')} že v registru (od ${range.otherFirst} do ${range.otherLast}): nobena številka se ne uporabi dvakrat.`,
  'stock.unknown_serials': (range) =>
    `${be(range, 'ni bila nikoli prevzeta', 'nista bili nikoli prevzeti', 'niso bile nikoli prevzete')}.`,
  'stock.not_at_site': (range) => `${be(range, 'ni', 'nista', 'niso')} na tej lokaciji.`,
  'stock.under_way': (range) =>
    `${be(range, 'je', 'sta', 'so')} na poti med lokacijama: najprej je treba vpisati prihod ali izgubo.`,
  'stock.not_on_this_way': (range) => `${be(range, 'ni', 'nista', 'niso')} del tega prenosa.`,
  'stock.forbidden_jump': ({ from, to, ...range }) =>
    `${cards(range)}: iz stanja »${labels.cardState[from]}« ni mogoč prehod v stanje »${labels.cardState[to]}«.`,
  'stock.mixed_states': ({ states }) =>
    `Izkaznice so v različnih stanjih (${states.map((state) => labels.cardState[state]).join(', ')}): za vsako stanje je potreben poseben premik.`,
  'stock.no_such_transfer': () => 'Navedeni prenos ne obstaja ali zadeva druge lokacije.',
  'stock.same_site': () => 'Ciljna lokacija je ista kot odhodna.',
  'stock.not_in_keeping': ({ state, ...range }) =>
    `${be(range, 'ni', 'nista', 'niso')} v hrambi (stanje »${labels.cardState[state]}«): prenos ni mogoč.`,
  'stock.no_such_line': () =>
    'Vrstica, ki naj se stornira, ne obstaja, je drugega sedeža, je sama storno ali je že stornirana.',
  'stock.gone_on': (range) => `${cards(range)}: obstaja poznejša vrstica, najprej se stornira ta.`,
  'stock.no_custodian': () => 'Kartice se vrnejo v hrambo: navesti je treba, komu so zaupane.',
  'stock.not_editable': () =>
    'Premiki, zaloge in štetja se ne spreminjajo, lokacije in osebe, ki so v njih navedene, pa se ne odstranijo.',
  'stock.holding_without_line': (range) =>
    `${be(range, 'ima', 'imata', 'imajo')} stanje, ki ne izhaja iz premikov.`,
  'stock.line_out_of_turn': (range) =>
    `${be(range, 'ni bila', 'nista bili', 'niso bile')} na mestu ali v stanju, ki ju navaja ta premik.`,
  'stock.bad_cancelling': () =>
    'Storno ne zadeva istih kartic kot stornirana vrstica ali pa stornira storno.',
  'stock.too_many_lines': ({ limit, ...range }) =>
    `${be(range, 'je', 'sta', 'so')} v več kot ${limit} ${slovenePlural(limit, ['premiku', 'premikih', 'premikih', 'premikih'])}: register naprej ni bil preverjen.`,
  'stock.holdings_out_of_order': (range) =>
    `Zaloge niso urejene po številkah ali se prekrivajo: od ${range.first} do ${range.last}.`,
  'stock.days_out_of_order': () => 'Dnevi premikov ali štetij te lokacije niso v pravem zaporedju.',
  'stock.list_with_cards': ({ place }) =>
    `Oštevilčeni seznam se hrani tam, kjer so izkaznice (»${place}«): hraniti ga je treba drugje.`,
  'stock.no_serial_list': () =>
    'Manjka kopija oštevilčenega seznama, ki jo je treba hraniti ločeno od izkaznic.',
  'stock.keeper_is_operator': () =>
    'Ista oseba na isti lokaciji hrani prazne dokumente ter obdeluje ali izroča izkaznice.',
  'stock.count_differs': ({ missing, unexpected }) =>
    `Štetje se ne ujema z registrom (manjkajoče izkaznice: ${missing}, nepričakovane izkaznice: ${unexpected}).`,
};
