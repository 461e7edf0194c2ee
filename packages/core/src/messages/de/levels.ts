import type { MessageTable } from '../../base/issue';
import type { LevelsIssueTable } from '../../procedures/levels/issues';
import type { Axis } from '../../procedures/levels/scales';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const { axis: AXIS } = procedureJudgementLabels;
const axes = (all: readonly Axis[]) => all.map((axis) => AXIS[axis]).join(', ');
const rule = (all: readonly string[]) => `${all.length === 1 ? 'die Regel' : 'die Regeln'} ${all.join(', ')}`;

export const levels: MessageTable<LevelsIssueTable> = {
  'levels.integration_without_web': () =>
    'Eine Anbindung an die Fachverfahren ist angegeben, aber es gibt keinen Dienst aus der Ferne (Web-Stufe 0).',
  'levels.visura_without_web': () =>
    'Der Stand des Verfahrens ist einsehbar, aber es gibt keinen Dienst aus der Ferne (Web-Stufe 0): Wer nur den Stand abfragen kann, hat einen teilweisen Onlinedienst (Stufe 2).',
  'levels.form_reads_and_writes': () =>
    'Ein Formular, das per Fax, E-Mail oder PEC gesendet wird (Web-Stufe 1), kann die Daten der Fachverfahren nicht lesen und schreiben.',
  'levels.form_reads': () =>
    'Ein Formular, das per Fax, E-Mail oder PEC gesendet wird (Web-Stufe 1), liest in der Regel keine Daten der Fachverfahren: Die Stufe der Anbindung ist zu prüfen.',
  'levels.partial_without_reason': ({ reason }) =>
    reason === 'none'
      ? 'Der Dienst ist nur zum Teil online (Web-Stufe 2): Der Grund ist anzugeben, eine Vorschrift oder die Organisation.'
      : 'Der Dienst ist nur zum Teil online (Web-Stufe 2): Der Grund muss eine Vorschrift oder die Organisation sein.',
  'levels.payment_without_back_office': () =>
    'Bezahlt wird online (Web-Stufe 4), aber hinter dem Dienst steht keine Anbindung: Niemand verbucht die Zahlung.',
  'levels.online_without_back_office': () =>
    'Der Dienst ist ganz online (Web-Stufe 3), aber ohne jede Anbindung: Was eingeht, wird von Hand übertragen.',
  'levels.payment_not_recorded': () =>
    'Bezahlt wird online (Web-Stufe 4), die Anbindung liest aber nur Daten oder sendet eine Nachricht: Die Zahlung wird nicht verbucht.',
  'levels.filing_not_registered': () =>
    'Der online gestellte Antrag gelangt nicht von selbst ins Protokoll: Der Tag des Eingangs steht nicht sofort fest.',
  'levels.records_without_register': () =>
    'Die Akten sind einsehbar (Einsicht 2), der Dienst trägt sie aber weder ins Protokoll ein noch schreibt er in die Fachverfahren.',
  'levels.records_outside_register': () =>
    'Die Akten sind einsehbar (Einsicht 2), gehen aber nicht durch das Protokoll.',
  'levels.state_without_data': () =>
    'Der Stand des Verfahrens ist einsehbar (Einsicht 1), der Dienst liest aber keine Daten, aus denen er ihn kennen könnte.',
  'levels.state_without_authentication': () =>
    'Der Stand des Verfahrens ist einsehbar, ohne dass sich der Nutzer ausweist (SPID Stufe 2, CIE, CNS).',
  'levels.records_without_authentication': () =>
    'Die Akten sind einsehbar, ohne dass sich der Nutzer ausweist (SPID Stufe 2, CIE, CNS).',
  'levels.list_b_online': () =>
    'Das Verfahren steht auf der Liste B (nicht digitalisierbar), der Dienst ist aber schon online: Es gehört auf die Liste A.',
  'levels.list_a_bound_by_law': () =>
    'Das Verfahren steht auf der Liste A (digitalisierbar), bleibt aber von Gesetzes wegen am Schalter: Die Liste ist zu prüfen.',
  'levels.list_b_without_reason': () =>
    'Das Verfahren steht auf der Liste B (nicht digitalisierbar): Der Grund ist anzugeben.',
  'levels.no_payment_due': () =>
    'Für diesen Dienst ist nichts zu zahlen: Er ist schon auf der Web-Stufe 3 vollständig.',
  'levels.guided_without_web': () =>
    'Geführtes Ausfüllen ist angegeben, der Dienst ist aber nicht online (Web-Stufe unter 2).',
  'levels.prefill_without_read': () =>
    'Vorausgefüllte Felder sind angegeben, der Dienst liest aber keine Daten der Fachverfahren.',
  'levels.booking_only': () =>
    'Online wird nur gebucht: Die Web-Stufe kann nicht die eines vollständigen Dienstes sein.',
  'levels.own_credentials': () =>
    'Der Zugang erfolgt mit Zugangsdaten der Körperschaft oder der Region: An ihrer Stelle sind SPID, CIE oder CNS nötig.',
  'levels.mixed_identification': () =>
    'Der Nutzer wird durch einen Code und das bei der Gemeinde verwahrte Bild eines Ausweises erkannt: Das ist ein örtlicher Weg, den Art. 65 des Kodex der digitalen Verwaltung nicht vorsieht.',
  'levels.unregistered_formation': () =>
    'Anträge gelangen ins Fachverfahren, ohne durch das Protokoll zu gehen: Sie sind einzutragen.',
  'levels.regression_without_reason': ({ axis, from, to }) =>
    `Die Stufe (${AXIS[axis]}) geht von ${from} auf ${to} und leistet weniger als zuvor: Der Grund ist anzugeben.`,
  'levels.web_jump': ({ from, to }) =>
    `Die Stufe des Onlinedienstes geht auf einmal von ${from} auf ${to}: Es ist zu prüfen, ob das ein Irrtum ist.`,
  'levels.list_move_without_act': () =>
    'Für den Wechsel von der Liste A auf die Liste B ist der Akt anzugeben, der ihn beschlossen hat.',
  'levels.web_ahead': ({ rules }) =>
    `Der Onlinedienst wurde ausgebaut, bevor die Anbindung da war, die er braucht (${rule(rules)}).`,
  'levels.no_such_level': ({ axis, level }) => `Die Skala „${AXIS[axis]}“ hat keine Stufe ${level}.`,
  'levels.rule_open': ({ rule: id }) =>
    `Mit einigen der offen gelassenen Stufen wird die Regel ${id} nicht eingehalten: Die Stufe ist festzulegen.`,
  'levels.no_assessment': () => 'Das Verfahren ist noch nicht bewertet worden.',
  'levels.not_assessed': ({ axis }) => `Auf der Skala „${AXIS[axis]}“ fehlt die Stufe.`,
  'levels.other_scale': ({ scale }) =>
    `Die Skala „${scale}“ gehört nicht zu denen, deren Regeln bekannt sind: Ihre Stufen wurden nicht geprüft.`,
  'levels.start_unknown': ({ axes: all }) =>
    `Für einen Weg braucht es auf jeder Skala eine einzige Ausgangsstufe: Sie fehlt oder ist offen bei ${axes(all)}.`,
  'levels.start_incoherent': ({ rules }) =>
    `Die Ausgangsstufen halten ${rule(rules)} nicht ein: Sie sind zuerst zu berichtigen.`,
  'levels.target_incoherent': ({ rules }) => `Die angestrebten Stufen halten ${rule(rules)} nicht ein.`,
  'levels.target_below': ({ axes: all }) =>
    `Die angestrebten Stufen leisten weniger als die heutigen (${axes(all)}).`,
  'levels.declared_above_evidence': ({ axis, told, shown }) =>
    `Stufe (${AXIS[axis]}): Angegeben ist ${told}, das Erhobene zeigt aber ${shown}.`,
  'levels.declared_below_evidence': ({ axis, told, shown }) =>
    `Stufe (${AXIS[axis]}): Angegeben ist ${told}, das Erhobene zeigt aber schon ${shown}.`,
  'levels.declared_beside_evidence': ({ axis, told, shown }) =>
    `Stufe (${AXIS[axis]}): Angegeben ist ${told}, das Erhobene zeigt ${shown}, was anderes leistet.`,
  'levels.unreadable_evidence': ({ field, text }) =>
    `Der Wert „${text}“ von „${field}“ ist nicht verständlich: Er gilt als nicht angegeben.`,
};
