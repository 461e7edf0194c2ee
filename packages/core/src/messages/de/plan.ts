import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PlanIssueTable } from '../../plan/issues';
import { labels } from './labels';

const ACCEPTANCE = { acceptedBy: 'wer annimmt', acceptedOn: 'das Datum', reason: 'der Grund' } as const;
const day = (date: string) => formatCivilDate(date, 'de');
const QUESTION = {
  reason: 'der Grund',
  'new-date': 'das neue Datum',
  events: 'ob es Ereignisse gab',
  check: 'wie, wann, von wem und mit welchem Ergebnis geprüft wurde',
  conclusion: 'das Ergebnis im Ganzen',
  variations: 'ob es Änderungen gab',
  day: 'ab wann die Änderung gilt',
  proposal: 'der Vorschlag',
} as const;
const DECLARATION = {
  'issues-cards': 'die Gemeinde stellt elektronische Identitätskarten aus',
  events: 'im Zeitraum gab es Ereignisse',
  variations: 'der Plan ist nicht mehr der genehmigte',
} as const;

export const plan: MessageTable<PlanIssueTable> = {
  'plan.unknown_version': () => 'Die genannte Version des Plans gibt es nicht.',
  'plan.not_allowed': ({ command, state }) =>
    state === null
      ? `„${labels.command[command]}“: Es ist keine Version offen.`
      : `„${labels.command[command]}“ ist nicht möglich: Die Version ist im Zustand „${labels.planState[state]}“.`,
  'plan.not_your_role': ({ command, roles }) =>
    `„${labels.command[command]}“ steht zu: ${roles.map((role) => labels.role[role]).join(', ')}.`,
  'plan.not_your_site': () => 'Wer die Daten eines Sitzes erhebt, kann nur die Daten dieses Sitzes ändern.',
  'plan.not_content': () =>
    'Diese Daten werden nicht direkt geändert: Sie ändern sich mit den Schritten des Plans.',
  'plan.alfa_exists': () => 'Eine Version Alfa gibt es bereits, oder eine Beta wurde genehmigt.',
  'plan.beta_not_possible': () =>
    'Die Version Beta wird als erste Version eröffnet oder wenn die Alfa übermittelt ist, und nur einmal.',
  'plan.version_being_edited': () => 'Eine andere Version ist noch in Arbeit.',
  'plan.already_submitted': () => 'Eine Version derselben Art liegt bereits bei der Präfektur.',
  'plan.survey_incomplete': ({ open }) =>
    open === 0
      ? 'Für diesen Sitz ist keine Erhebung vorgesehen.'
      : `Die Erhebung dieses Sitzes ist nicht vollständig: ${open} offene Abschnitte.`,
  'plan.blocking_findings': ({ count }) => `Der Plan enthält ${count} Fehler, die vorher zu beheben sind.`,
  'plan.not_the_mayor': () => 'Wer unterschreibt, ist an diesem Tag nicht als Bürgermeister eingetragen.',
  'plan.content_changed': () => 'Der Inhalt ist nicht mehr der freigegebene.',
  'plan.channel_not_accepted': ({ channel }) =>
    `Die Präfektur nimmt diesen Übermittlungsweg nicht an: ${(labels.channel as Readonly<Record<string, string>>)[channel] ?? channel}.`,
  'plan.date_before': ({ date, earliest }) => `Das Datum ${day(date)} liegt vor dem ${day(earliest)}.`,
  'plan.signed_by_mayor': () => 'Eine unterschriebene Version kann nur der Bürgermeister zurückziehen.',
  'plan.newer_in_force': () =>
    'Eine Version Beta ist bereits in Kraft: Eine Alfa kann nicht mehr genehmigt werden.',
  'plan.catalogue_entry_kept': ({ code }) =>
    `Der Katalogeintrag ${code} wird nicht entfernt, sondern mit Begründung als nicht zutreffend gekennzeichnet.`,
  'plan.not_surveyed': () =>
    'Diese Angabe gehört nicht zur Erhebung: Sie wird von der Leitung des Plans geändert.',
  'plan.no_site': () => 'Der Plan hat noch keinen Sitz.',
  'plan.state_without_history': ({ state }) =>
    `Die Version ist als „${labels.planState[state]}“ eingetragen, die Geschichte des Plans bestätigt das nicht.`,
  'plan.too_many_versions': ({ state, count }) =>
    state === 'in-force'
      ? `${count} Versionen sind als geltend eingetragen: Es kann nur eine geben.`
      : `${count} Versionen sind als in Arbeit eingetragen: Es kann nur eine geben.`,
  'plan.acceptance_not_theirs': () =>
    'Das Risiko kann nur der Bürgermeister oder der an diesem Tag amtierende Sicherheitsbeauftragte annehmen.',
  'plan.acceptance_not_bound': () =>
    'Die Annahme sagt nicht, welcher Stand des Risikos angenommen wurde: ändert es sich, fällt es nicht auf.',
  'plan.no_vulnerability': () => 'Das Szenario muss mindestens eine Schwachstelle nennen.',
  'plan.other_process': () => 'Die Tätigkeit des Szenarios gehört zu einem anderen Prozess.',
  'plan.unknown_level': ({ level }) =>
    `Die annehmbare Stufe „${level}“ gibt es in der Methode des Plans nicht.`,
  'plan.history_broken': () => 'Die Geschichte des Plans wurde ab dieser Eintragung verändert.',
  'plan.unknown_request': () => 'Diese Änderung hat die Präfektur nicht verlangt.',
  'plan.request_unanswered': () => 'Eine von der Präfektur verlangte Änderung ist noch nicht beantwortet.',
  'plan.unknown_sheet': () => 'Den genannten Bogen gibt es nicht.',
  'plan.sheet_not_allowed': ({ command, state }) =>
    `„${labels.command[command]}“ ist nicht möglich: Der Bogen ist im Stand „${labels.sheetState[state]}“.`,
  'plan.nothing_in_force': () => 'Keine Version des Plans ist genehmigt: Es gibt noch nichts zu berichten.',
  'plan.sheet_exists': ({ kind, number }) => `${labels.sheetKind[kind]} Nr. ${number}: wurde schon eröffnet.`,
  'plan.sheet_not_due': ({ kind, number }) =>
    `${labels.sheetKind[kind]} Nr. ${number}: Zeitraum und Fälligkeit sind nicht die des Terminplans.`,
  'plan.sheet_incomplete': ({ missing }) => `Es fehlt: ${QUESTION[missing]}.`,
  'plan.not_the_signer': ({ declared }) =>
    declared
      ? 'Die Erklärung unterschreibt der Bürgermeister im Amt.'
      : 'Den Bogen unterschreibt der Sicherheitsverantwortliche oder der Bürgermeister im Amt.',
  'plan.sheet_changed': () => 'Der Bogen ist nicht mehr der unterschriebene.',
  'plan.sheets_go_together': ({ number }) =>
    `Die drei Bögen des Quartals Nr. ${number} werden zusammen gesendet.`,
  'plan.declaration_not_possible': ({ because }) =>
    `Die Erklärung, dass sich nichts geändert hat, ist nicht möglich: ${DECLARATION[because]}.`,
  'plan.unknown_code': ({ code }) =>
    `Der Code ${code} steht weder im Katalog noch unter den hinzugefügten Einträgen.`,
  'plan.catalogue_entry_missing': ({ code }) =>
    `Der Katalogeintrag ${code} fehlt: Er wird nicht entfernt, sondern mit Begründung als nicht zutreffend gekennzeichnet.`,
  'plan.other_catalogue': ({ id, edition }) =>
    `Der Plan wurde mit einem anderen Katalog geschrieben (${id}, Ausgabe ${edition}).`,
  'plan.unknown_method': ({ id }) =>
    `Die Analysemethode „${id}“ ist nicht verfügbar: Die Risiken werden nicht berechnet.`,
  'plan.role_not_held_by_one': ({ role, holders }) =>
    holders === 0
      ? `Heute ist niemand in der Rolle eingetragen: ${labels.role[role]}.`
      : `Heute sind mehrere Personen (${holders}) in der Rolle eingetragen: ${labels.role[role]}.`,
  'plan.role_ends_before': ({ from, to }) =>
    `Der Auftrag endet am ${day(to)}, bevor er am ${day(from)} beginnt.`,
  'plan.roles_overlap': ({ role }) =>
    `Zwei Personen haben im selben Zeitraum die Rolle: ${labels.role[role]}.`,
  'plan.keeper_is_issuer': () =>
    'Wer die Blankodokumente verwahrt, soll am selben Sitz nicht auch die Karten ausstellen.',
  'plan.auditor_is_officer': () =>
    'Der interne Prüfer kann nicht der Sicherheitsbeauftragte sein, den er zu prüfen hat.',
  'plan.duplicate_scenario': () => 'Dasselbe Szenario (Tätigkeit, Gut, Bedrohung) kommt zweimal vor.',
  'plan.asset_not_in_activity': () => 'Das Gut des Szenarios gehört nicht zu denen seiner Tätigkeit.',
  'plan.asset_dismissed': () => 'Das Szenario betrifft ein ausgeschiedenes Gut.',
  'plan.treatment_missing': ({ level, acceptable }) =>
    `Das Restrisiko (${labels.level[level] ?? level}) übersteigt das annehmbare (${labels.level[acceptable] ?? acceptable}): Über die Behandlung ist zu entscheiden.`,
  'plan.acceptance_incomplete': ({ missing }) =>
    `Zur Annahme des Risikos fehlt: ${missing.map((field) => ACCEPTANCE[field]).join(', ')}.`,
  'plan.capa_unnamed': () => 'Die Karten werden von einem CAPA hergestellt: Es ist anzugeben, von welchem.',
  'plan.capa_differs': ({ capa, otherCapa }) =>
    `Die Gemeinden des Plans nennen verschiedene CAPA (${capa}, ${otherCapa}): Ein gemeinsamer Plan gehört denen, die dasselbe CAPA teilen.`,
  'plan.transfer_without_share': () =>
    'Zur Übertragung des Risikos ist anzugeben, welchen Teil ein anderer übernimmt.',
  'plan.measure_done_incomplete': () =>
    'Eine umgesetzte Maßnahme braucht das Datum der Umsetzung und den Fortschritt 100 %.',
  'plan.measure_without_due_date': () => 'Eine vorgesehene oder laufende Maßnahme braucht eine Frist.',
  'plan.not_applicable_without_reason': ({ code }) =>
    `Der Eintrag ${code} ist ohne Begründung als nicht zutreffend gekennzeichnet.`,
  'plan.asset_not_under_model': () =>
    `Das Ausstellungsmodell der Gemeinde kennt keine Güter dieser Art: das Gut außer Betrieb setzen oder das Modell berichtigen.`,
  'plan.role_not_under_model': ({ role }) =>
    `Das Ausstellungsmodell der Gemeinde kennt die Rolle „${labels.role[role]}“ nicht.`,
  'plan.process_not_under_model': ({ title }) =>
    `Das Ausstellungsmodell der Gemeinde kennt den Prozess „${title}“ nicht.`,
  'plan.threat_not_covered': ({ code }) =>
    `Die Bedrohung ${code} trifft zu, kommt aber in keinem Szenario vor.`,
};
