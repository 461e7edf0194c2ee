import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { slovenePlural } from '../../base/slovenePlural';
import type { PlanIssueTable } from '../../plan/issues';
import { labels } from './labels';

const ACCEPTANCE = { acceptedBy: 'kdo sprejema', acceptedOn: 'datum', reason: 'razlog' } as const;
const day = (date: string) => formatCivilDate(date, 'sl');
const QUESTION = {
  reason: 'razlog',
  'new-date': 'novi datum',
  events: 'ali so bili dogodki',
  check: 'kako, kdaj, kdo in s kakšnim izidom je opravil pregled',
  conclusion: 'sklep',
  variations: 'ali so bile spremembe',
  day: 'od kdaj velja sprememba',
  proposal: 'predlog',
} as const;
const DECLARATION = {
  'issues-cards': 'občina izdaja elektronske osebne izkaznice',
  events: 'v obdobju so bili dogodki',
  variations: 'načrt se je spremenil glede na odobreno različico',
} as const;

export const plan: MessageTable<PlanIssueTable> = {
  'plan.unknown_version': () => 'Navedena različica načrta ne obstaja.',
  'plan.not_allowed': ({ command, state }) =>
    state === null
      ? `»${labels.command[command]}«: nobena različica ni odprta.`
      : `»${labels.command[command]}« ni mogoče: različica je v stanju »${labels.planState[state]}«.`,
  'plan.not_your_role': ({ command, roles }) =>
    `Za »${labels.command[command]}« so pristojni: ${roles.map((role) => labels.role[role]).join(', ')}.`,
  'plan.not_your_site': () => 'Kdor popisuje podatke ene lokacije, lahko spreminja samo podatke te lokacije.',
  'plan.not_content': () => 'Teh podatkov ni mogoče spreminjati neposredno: spreminjajo se s koraki načrta.',
  'plan.alfa_exists': () => 'Različica alfa že obstaja ali pa je bila odobrena različica beta.',
  'plan.beta_not_possible': () =>
    'Različica beta se odpre kot prva različica ali ko je bila alfa poslana, in samo enkrat.',
  'plan.version_being_edited': () => 'Druga različica je še v izdelavi.',
  'plan.already_submitted': () => 'Različica iste vrste je že na prefekturi.',
  'plan.survey_incomplete': ({ open }) =>
    open === 0
      ? 'Za to lokacijo popis ni predviden.'
      : `Popis te lokacije ni popoln: ${slovenePlural(open, [
          `odprt je ${open} razdelek`,
          `odprta sta ${open} razdelka`,
          `odprti so ${open} razdelki`,
          `odprtih je ${open} razdelkov`,
        ])}.`,
  'plan.blocking_findings': ({ count }) =>
    `Načrt vsebuje ${count} ${slovenePlural(count, [
      'napako, ki jo',
      'napaki, ki ju',
      'napake, ki jih',
      'napak, ki jih',
    ])} je treba popraviti pred nadaljevanjem.`,
  'plan.not_the_mayor': () => 'Kdor podpisuje, na ta dan ni vpisan kot župan.',
  'plan.content_changed': () => 'Vsebina ni več tista, ki je bila potrjena.',
  'plan.channel_not_accepted': ({ channel }) =>
    `Prefektura ne sprejema tega načina pošiljanja: ${(labels.channel as Readonly<Record<string, string>>)[channel] ?? channel}.`,
  'plan.date_before': ({ date, earliest }) => `Datum ${day(date)} je pred datumom ${day(earliest)}.`,
  'plan.signed_by_mayor': () => 'Podpisano različico lahko umakne samo župan.',
  'plan.newer_in_force': () => 'Različica beta že velja: različice alfa ni več mogoče odobriti.',
  'plan.catalogue_entry_kept': ({ code }) =>
    `Postavka kataloga ${code} se ne odstrani: označi se kot neuporabna z navedbo razloga.`,
  'plan.not_surveyed': () => 'Ta podatek ni del popisa: spreminja ga, kdor usklajuje načrt.',
  'plan.no_site': () => 'Načrt še nima nobene lokacije.',
  'plan.state_without_history': ({ state }) =>
    `Različica je vpisana kot »${labels.planState[state]}«, vendar zgodovina načrta tega ne potrjuje.`,
  'plan.too_many_versions': ({ state, count }) =>
    state === 'in-force'
      ? `${slovenePlural(count, [
          `Kot veljavna je vpisana ${count} različica`,
          `Kot veljavni sta vpisani ${count} različici`,
          `Kot veljavne so vpisane ${count} različice`,
          `Kot veljavnih je vpisanih ${count} različic`,
        ])}: lahko je samo ena.`
      : `${slovenePlural(count, [
          `V izdelavi je ${count} različica`,
          `V izdelavi sta ${count} različici`,
          `V izdelavi so ${count} različice`,
          `V izdelavi je ${count} različic`,
        ])}: lahko je samo ena.`,
  'plan.acceptance_not_theirs': () =>
    'Tveganje lahko sprejme samo župan ali odgovorni za varnost, ki je na ta dan na položaju.',
  'plan.acceptance_not_bound': () =>
    'Sprejetje ne pove, katero stanje tveganja je bilo sprejeto: če se tveganje spremeni, to ni razvidno.',
  'plan.no_vulnerability': () => 'Scenarij mora navesti vsaj eno ranljivost.',
  'plan.other_process': () => 'Dejavnost scenarija pripada drugemu procesu.',
  'plan.unknown_level': ({ level }) => `Sprejemljive stopnje »${level}« v metodi načrta ni.`,
  'plan.history_broken': () => 'Zgodovina načrta je bila od tega vpisa naprej spremenjena.',
  'plan.unknown_request': () => 'Prefektura te spremembe ni zahtevala.',
  'plan.request_unanswered': () => 'Sprememba, ki jo zahteva prefektura, še nima odgovora.',
  'plan.unknown_sheet': () => 'Navedeni list ne obstaja.',
  'plan.sheet_not_allowed': ({ command, state }) =>
    `»${labels.command[command]}« ni mogoče: list je v stanju »${labels.sheetState[state]}«.`,
  'plan.nothing_in_force': () => 'Nobena različica načrta ni odobrena: poročati še ni o čem.',
  'plan.sheet_exists': ({ kind, number }) => `${labels.sheetKind[kind]} št. ${number}: že odprto.`,
  'plan.sheet_not_due': ({ kind, number }) =>
    `${labels.sheetKind[kind]} št. ${number}: obdobje in rok nista tista iz seznama rokov.`,
  'plan.sheet_incomplete': ({ missing }) => `Treba je izpolniti: ${QUESTION[missing]}.`,
  'plan.not_the_signer': ({ declared }) =>
    declared
      ? 'Izjavo podpiše župan na položaju.'
      : 'List podpiše odgovorni za varnost CIE ali župan na položaju.',
  'plan.sheet_changed': () => 'List ni več tisti, ki je bil podpisan.',
  'plan.sheets_go_together': ({ number }) => `Trije listi trimesečja št. ${number} se pošljejo skupaj.`,
  'plan.declaration_not_possible': ({ because }) =>
    `Izjava, da ni sprememb, ni mogoča: ${DECLARATION[because]}.`,
  'plan.unknown_code': ({ code }) => `Oznake ${code} ni ne v katalogu ne med dodanimi postavkami.`,
  'plan.catalogue_entry_missing': ({ code }) =>
    `Postavka kataloga ${code} manjka: ne odstrani se, označi se kot neuporabna z navedbo razloga.`,
  'plan.other_catalogue': ({ id, edition }) =>
    `Načrt je bil napisan z drugim katalogom (${id}, izdaja ${edition}).`,
  'plan.unknown_method': ({ id }) => `Metoda analize »${id}« ni na voljo: tveganja se ne izračunajo.`,
  'plan.role_not_held_by_one': ({ role, holders }) =>
    holders === 0
      ? `Danes ni nihče vpisan v vlogi: ${labels.role[role]}.`
      : `Danes je v tej vlogi vpisanih več oseb (${holders}): ${labels.role[role]}.`,
  'plan.role_ends_before': ({ from, to }) => `Zadolžitev se konča ${day(to)}, preden se začne ${day(from)}.`,
  'plan.roles_overlap': ({ role }) => `Dve osebi imata v istem obdobju vlogo: ${labels.role[role]}.`,
  'plan.keeper_is_issuer': () =>
    'Kdor hrani prazne dokumente, na isti lokaciji naj ne bi tudi izdajal izkaznic.',
  'plan.auditor_is_officer': () =>
    'Notranji presojevalec ne more biti odgovorni za varnost, ki ga mora nadzirati.',
  'plan.duplicate_scenario': () => 'Isti scenarij (dejavnost, sredstvo, grožnja) je naveden dvakrat.',
  'plan.asset_not_in_activity': () => 'Sredstva scenarija ni med sredstvi njegove dejavnosti.',
  'plan.asset_dismissed': () => 'Scenarij zadeva sredstvo, ki ni več v uporabi.',
  'plan.treatment_missing': ({ level, acceptable }) =>
    `Preostalo tveganje (${labels.level[level] ?? level}) presega sprejemljivo (${labels.level[acceptable] ?? acceptable}): treba se je odločiti, kako ga obravnavati.`,
  'plan.acceptance_incomplete': ({ missing }) =>
    `Za sprejetje tveganja manjka: ${missing.map((field) => ACCEPTANCE[field]).join(', ')}.`,
  'plan.capa_unnamed': () => 'Izkaznice izdeluje CAPA: navesti je treba, kateri.',
  'plan.capa_differs': ({ capa, otherCapa }) =>
    `Občine načrta navajajo različne CAPA (${capa}, ${otherCapa}): skupni načrt pripravijo tiste, ki si delijo isti CAPA.`,
  'plan.transfer_without_share': () => 'Za prenos tveganja je treba navesti, kateri del prevzame kdo drug.',
  'plan.measure_done_incomplete': () => 'Izveden ukrep mora imeti datum izvedbe in napredek 100 %.',
  'plan.measure_without_due_date': () => 'Predviden ukrep ali ukrep v izvajanju mora imeti rok.',
  'plan.not_applicable_without_reason': ({ code }) =>
    `Postavka ${code} je označena kot neuporabna brez navedbe razloga.`,
  'plan.asset_not_under_model': () =>
    'Model izdajanja občine ne predvideva sredstev te vrste: sredstvo je treba izločiti iz uporabe ali popraviti model.',
  'plan.role_not_under_model': ({ role }) =>
    `Model izdajanja občine ne predvideva vloge »${labels.role[role]}«.`,
  'plan.process_not_under_model': ({ title }) => `Model izdajanja občine ne predvideva procesa »${title}«.`,
  'plan.threat_not_covered': ({ code }) => `Grožnja ${code} je upoštevna, vendar je ni v nobenem scenariju.`,
};
