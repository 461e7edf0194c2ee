import type { MessageTable } from '../../base/issue';
import type { LevelsIssueTable } from '../../procedures/levels/issues';
import type { Axis } from '../../procedures/levels/scales';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const { axis: AXIS } = procedureJudgementLabels;
const axes = (all: readonly Axis[]) => all.map((axis) => AXIS[axis]).join(', ');

/** Rules in brackets, after a noun in any number. */
const rules = (all: readonly string[]) => all.join(', ');

export const levels: MessageTable<LevelsIssueTable> = {
  'levels.integration_without_web': () =>
    'Navedena je povezava z zalednimi programi, storitve na daljavo pa ni (spletna stopnja 0).',
  'levels.visura_without_web': () =>
    'Stanje postopka je mogoče videti, storitve na daljavo pa ni (spletna stopnja 0): če uporabnik lahko le preveri stanje, je storitev delno spletna (stopnja 2).',
  'levels.form_reads_and_writes': () =>
    'Obrazec, poslan po faksu, e-pošti ali PEC (spletna stopnja 1), ne more brati in pisati podatkov zalednih programov.',
  'levels.form_reads': () =>
    'Obrazec, poslan po faksu, e-pošti ali PEC (spletna stopnja 1), praviloma ne bere podatkov zalednih programov: preverite stopnjo povezave.',
  'levels.partial_without_reason': ({ reason }) =>
    reason === 'none'
      ? 'Storitev je spletna le delno (spletna stopnja 2): navesti je treba razlog, predpis ali organizacijo.'
      : 'Storitev je spletna le delno (spletna stopnja 2): razlog mora biti predpis ali organizacija.',
  'levels.payment_without_back_office': () =>
    'Plačuje se prek spleta (spletna stopnja 4), za storitvijo pa ni nobene povezave: plačila nihče ne evidentira.',
  'levels.online_without_back_office': () =>
    'Storitev je v celoti spletna (spletna stopnja 3), a brez povezave: kar prispe, se prepisuje ročno.',
  'levels.payment_not_recorded': () =>
    'Plačuje se prek spleta (spletna stopnja 4), povezava pa le bere podatke ali pošlje sporočilo: plačilo se ne evidentira.',
  'levels.filing_not_registered': () =>
    'Spletna vloga se ne vpiše sama v vložišče: datum prejema ni zanesljiv od začetka.',
  'levels.records_without_register': () =>
    'Dostop do listin je mogoč (vpogled 2), storitev pa jih ne vpisuje v vložišče in ne piše v zaledne programe.',
  'levels.records_outside_register': () =>
    'Dostop do listin je mogoč (vpogled 2), vendar te ne gredo skozi vložišče.',
  'levels.state_without_data': () =>
    'Stanje postopka je mogoče videti (vpogled 1), storitev pa ne bere podatkov, iz katerih bi ga poznala.',
  'levels.state_without_authentication': () =>
    'Stanje postopka je vidno brez prepoznave uporabnika (SPID stopnje 2, CIE, CNS).',
  'levels.records_without_authentication': () =>
    'Dostop do listin je mogoč brez prepoznave uporabnika (SPID stopnje 2, CIE, CNS).',
  'levels.list_b_online': () =>
    'Postopek je na seznamu B (se ne informatizira), storitev pa je že spletna: sodi na seznam A.',
  'levels.list_a_bound_by_law': () =>
    'Postopek je na seznamu A (se informatizira), po zakonu pa ostaja pri okencu: preverite seznam.',
  'levels.list_b_without_reason': () =>
    'Postopek je na seznamu B (se ne informatizira): navesti je treba razlog.',
  'levels.no_payment_due': () => 'Za to storitev se ne plača nič: popolna je že na spletni stopnji 3.',
  'levels.guided_without_web': () =>
    'Navedeno je vodeno izpolnjevanje, storitev pa ni spletna (spletna stopnja pod 2).',
  'levels.prefill_without_read': () =>
    'Navedeno je predizpolnjevanje, storitev pa ne bere podatkov zalednih programov.',
  'levels.booking_only': () =>
    'Prek spleta se le naroča: spletna stopnja ne more biti stopnja popolne storitve.',
  'levels.own_credentials': () =>
    'Dostop poteka s prijavnimi podatki ustanove ali dežele, ki se ne smejo več uporabljati: potrebni so SPID, CIE ali CNS.',
  'levels.mixed_identification': () =>
    'Uporabnik je prepoznan s kodo in sliko dokumenta, ki jo hrani občina: to je krajevni način, ki ga 65. člen Zakonika o digitalni upravi ne predvideva.',
  'levels.unregistered_formation': () =>
    'Vloge pridejo v zaledni program mimo vložišča: treba jih je vpisati.',
  'levels.regression_without_reason': ({ axis, from, to }) =>
    `Stopnja (${AXIS[axis]}) gre s ${from} na ${to} in zmore manj kot prej: navesti je treba razlog.`,
  'levels.web_jump': ({ from, to }) =>
    `Stopnja spletne storitve gre naenkrat s ${from} na ${to}: preverite, da ni pomota.`,
  'levels.list_move_without_act': () =>
    'Za prehod s seznama A na seznam B je treba navesti akt, ki je o tem odločil.',
  'levels.web_ahead': ({ rules: all }) =>
    `Spletna storitev je bila nadgrajena pred zalednimi programi, ki jih potrebuje (${rules(all)}).`,
  'levels.no_such_level': ({ axis, level }) => `Lestvica »${AXIS[axis]}« nima stopnje ${level}.`,
  'levels.rule_open': ({ rule }) =>
    `Z nekaterimi od odprtih stopenj pravilo ${rule} ni izpolnjeno: stopnjo je treba izbrati.`,
  'levels.no_assessment': () => 'Postopek še ni bil ocenjen.',
  'levels.not_assessed': ({ axis }) => `Na lestvici »${AXIS[axis]}« manjka stopnja.`,
  'levels.other_scale': ({ scale }) =>
    `Lestvica »${scale}« ni med tistimi, katerih pravila so znana: njene stopnje niso bile preverjene.`,
  'levels.start_unknown': ({ axes: all }) =>
    `Za pot je na vsaki lestvici potrebna ena sama začetna stopnja: manjka ali je odprta (${axes(all)}).`,
  'levels.start_incoherent': ({ rules: all }) =>
    `Začetne stopnje niso skladne s pravili (${rules(all)}): najprej jih je treba popraviti.`,
  'levels.target_incoherent': ({ rules: all }) => `Ciljne stopnje niso skladne s pravili (${rules(all)}).`,
  'levels.target_below': ({ axes: all }) => `Ciljne stopnje zmorejo manj od današnjih (${axes(all)}).`,
  'levels.declared_above_evidence': ({ axis, told, shown }) =>
    `Stopnja (${AXIS[axis]}): navedena je ${told}, ugotovljeno pa kaže ${shown}.`,
  'levels.declared_below_evidence': ({ axis, told, shown }) =>
    `Stopnja (${AXIS[axis]}): navedena je ${told}, ugotovljeno pa kaže že ${shown}.`,
  'levels.declared_beside_evidence': ({ axis, told, shown }) =>
    `Stopnja (${AXIS[axis]}): navedena je ${told}, ugotovljeno kaže ${shown}, ki zmore kaj drugega.`,
  'levels.unreadable_evidence': ({ field, text }) =>
    `Vrednost »${text}« pri »${field}« ni razumljiva: šteje, kot da je ni.`,
};
