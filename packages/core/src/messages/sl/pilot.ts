import type { MessageTable } from '../../base/issue';
import type { PilotIssueTable } from '../../pilot/issues';
import type { PilotQuestion, SheetQuestion } from '../../pilot/questions';

/** The form is printed in Italian: its boxes keep their names, so that they are found. */
const SHEET: Readonly<Record<SheetQuestion, string>> = {
  'sheet.name': '»Servizio« (storitev) na listu',
  'sheet.description': '»Descrizione del servizio« (opis storitve) na listu',
  'sheet.scope': '»Ambito di erogazione« (območje storitve) na listu',
  'sheet.target': '»Target« (komu je namenjena) na listu',
  'sheet.type': '»Tipologia« (vrsta) na listu',
  'sheet.mechanisms': '»Meccanismi di sicurezza« (varnostni mehanizmi) na listu',
  'sheet.data': '»Dati utilizzati« (uporabljeni podatki) na listu',
  'sheet.additional': '»Dati individuali aggiuntivi« (dodatni osebni podatki) na listu',
};
const at = (question: PilotQuestion): string =>
  question in SHEET ? SHEET[question as SheetQuestion] : question;

export const pilot: MessageTable<PilotIssueTable> = {
  'pilot.missing': ({ question }) => `Manjka odgovor na vprašanje ${at(question)}.`,
  'pilot.lost': ({ question }) =>
    `Odgovor na vprašanje ${at(question)} v izvirnem dokumentu ni čitljiv: zanj je treba vprašati občino.`,
  'pilot.implied': ({ question, decidedBy }) =>
    question === decidedBy
      ? `Vprašanje ${at(question)} ima pojasnilo: okence, ki ga predvideva, je nečitljivo ali prazno in se lahko šteje za označeno.`
      : `Vprašanje ${at(question)} ima odgovor: iz njega je mogoče sklepati na odgovor na vprašanje ${at(decidedBy)}, ki je nečitljiv ali prazen.`,
  'pilot.not_asked': ({ question, decidedBy }) =>
    question === decidedBy
      ? `Vprašanje ${at(question)} ima pojasnilo, vendar okence, ki ga predvideva, ni označeno.`
      : `Odgovor na vprašanje ${at(question)} ni potreben glede na odgovor na vprašanje ${at(decidedBy)}: enega od njiju je treba popraviti.`,
  'pilot.exclusive': ({ question }) =>
    `Pri vprašanju ${at(question)} sta označena dva odgovora, ki se izključujeta: velja lahko le eden.`,
  'pilot.backup_without_register': () =>
    'Predvideno je varnostno kopiranje elektronskega registra izkaznic, vendar se register ne uporablja (vprašanje e3).',
  'pilot.no_criterion': () =>
    'Brez ozemeljske razsežnosti (vprašanje b5) je treba navesti drugo merilo za razdeljevanje izkaznic (vprašanje b4).',
  'pilot.staff_sum': ({ total, sum }) =>
    `Vsota osebja po uradih je ${sum}, navedena skupna vrednost pa ${total} (vprašanje b3).`,
  'pilot.tax_data_not_sent': () =>
    'Podatki za preverjanje davčnih številk še niso bili poslani (vprašanje c6): brez njih projekta ni mogoče predložiti v celoti.',
  'pilot.scope_literal': ({ literal }) =>
    `Območje storitve je zapisano kot »${literal}«: obrazec predvideva »comunale« (občinsko) ali »ultracomunale« (nadobčinsko).`,
  'pilot.additional_data_standard': () =>
    'Standardna storitev (S) ne uporablja dodatnih osebnih podatkov na izkaznici: preveriti je treba vrsto ali odstraniti podatke.',
  'pilot.health_data': ({ text }) =>
    `»${text}« je videti kot podatek o zdravju: preveriti je treba, ali sme biti na izkaznici.`,
};
