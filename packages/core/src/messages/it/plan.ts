import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PlanIssueTable } from '../../plan/issues';
import { labels } from './labels';

const ACCEPTANCE = { acceptedBy: 'chi accetta', acceptedOn: 'la data', reason: 'il motivo' } as const;
const day = (date: string) => formatCivilDate(date, 'it');
const QUESTION = {
  reason: 'il motivo',
  'new-date': 'la nuova data',
  events: 'se ci sono stati eventi',
  check: 'come, quando, da chi e con quale esito è stato fatto il controllo',
  conclusion: 'la conclusione',
  variations: 'se ci sono state variazioni',
  day: 'da quando vale la variazione',
  proposal: 'la proposta',
} as const;
const DECLARATION = {
  'issues-cards': 'il Comune rilascia carte d’identità elettroniche',
  events: 'nel periodo ci sono stati eventi',
  variations: 'il piano è cambiato rispetto alla versione approvata',
} as const;

export const plan: MessageTable<PlanIssueTable> = {
  'plan.unknown_version': () => 'La versione del piano indicata non esiste.',
  'plan.not_allowed': ({ command, state }) =>
    state === null
      ? `«${labels.command[command]}»: non c’è una versione aperta.`
      : `«${labels.command[command]}» non è possibile: la versione è nello stato «${labels.planState[state]}».`,
  'plan.not_your_role': ({ command, roles }) =>
    `«${labels.command[command]}» spetta a: ${roles.map((role) => labels.role[role]).join(', ')}.`,
  'plan.not_your_site': () => 'Chi rileva i dati di una sede può modificare solo i dati di quella sede.',
  'plan.not_content': () => 'Questi dati non si modificano direttamente: cambiano con i passaggi del piano.',
  'plan.alfa_exists': () => 'Una versione alfa esiste già, oppure una beta è stata approvata.',
  'plan.beta_not_possible': () =>
    'La versione beta si apre come prima versione o quando l’alfa è stata trasmessa, e una sola volta.',
  'plan.version_being_edited': () => 'Un’altra versione è ancora in lavorazione.',
  'plan.already_submitted': () => 'Una versione dello stesso tipo è già presso la Prefettura.',
  'plan.survey_incomplete': ({ open }) =>
    open === 0
      ? 'Per questa sede non è stata prevista la rilevazione.'
      : `La rilevazione di questa sede non è completa: ${open} sezioni aperte.`,
  'plan.blocking_findings': ({ count }) =>
    `Il piano contiene ${count} errori da correggere prima di proseguire.`,
  'plan.not_the_mayor': () => 'Chi firma non risulta Sindaco in quella data.',
  'plan.content_changed': () => 'Il contenuto non è più quello validato.',
  'plan.channel_not_accepted': ({ channel }) =>
    `La Prefettura non accetta questo modo di trasmissione: ${(labels.channel as Readonly<Record<string, string>>)[channel] ?? channel}.`,
  'plan.date_before': ({ date, earliest }) => `La data ${day(date)} viene prima del ${day(earliest)}.`,
  'plan.signed_by_mayor': () => 'Una versione firmata può essere ritirata solo dal Sindaco.',
  'plan.newer_in_force': () => 'È già in vigore una versione beta: un’alfa non può più essere approvata.',
  'plan.catalogue_entry_kept': ({ code }) =>
    `La voce ${code} del catalogo non si toglie: si indica come non applicabile con il motivo.`,
  'plan.not_surveyed': () => 'Questo dato non fa parte della rilevazione: lo modifica chi coordina il piano.',
  'plan.no_site': () => 'Il piano non ha ancora nessuna sede.',
  'plan.state_without_history': ({ state }) =>
    `La versione risulta «${labels.planState[state]}», ma la storia del piano non lo conferma.`,
  'plan.too_many_versions': ({ state, count }) =>
    state === 'in-force'
      ? `Risultano in vigore ${count} versioni: può essercene una sola.`
      : `Risultano in lavorazione ${count} versioni: può essercene una sola.`,
  'plan.acceptance_not_theirs': () =>
    'Il rischio può essere accettato solo dal Sindaco o dal Responsabile della sicurezza in carica in quella data.',
  'plan.acceptance_not_bound': () =>
    'L’accettazione non dice quale stato del rischio è stato accettato: se il rischio cambia, non risulta.',
  'plan.no_vulnerability': () => 'Lo scenario deve indicare almeno una vulnerabilità.',
  'plan.other_process': () => 'L’attività dello scenario appartiene a un altro processo.',
  'plan.unknown_level': ({ level }) => `Il livello accettabile «${level}» non esiste nel metodo del piano.`,
  'plan.history_broken': () => 'La storia del piano è stata alterata a partire da questa registrazione.',
  'plan.unknown_request': () => 'La Prefettura non ha chiesto questa modifica.',
  'plan.request_unanswered': () => 'Una modifica chiesta dalla Prefettura non ha ancora risposta.',
  'plan.unknown_sheet': () => 'La scheda indicata non esiste.',
  'plan.sheet_not_allowed': ({ command, state }) =>
    `«${labels.command[command]}» non è possibile: la scheda è nello stato «${labels.sheetState[state]}».`,
  'plan.nothing_in_force': () =>
    'Nessuna versione del piano è approvata: non c’è ancora nulla su cui riferire.',
  'plan.sheet_exists': ({ kind, number }) => `${labels.sheetKind[kind]} n. ${number}: è già stata aperta.`,
  'plan.sheet_not_due': ({ kind, number }) =>
    `${labels.sheetKind[kind]} n. ${number}: periodo e scadenza non sono quelli dello scadenzario.`,
  'plan.sheet_incomplete': ({ missing }) => `Da completare: ${QUESTION[missing]}.`,
  'plan.not_the_signer': ({ declared }) =>
    declared
      ? 'La dichiarazione è firmata dal Sindaco in carica.'
      : 'La scheda è firmata dal Responsabile della sicurezza CIE o dal Sindaco in carica.',
  'plan.sheet_changed': () => 'La scheda non è più quella firmata.',
  'plan.sheets_go_together': ({ number }) =>
    `Le tre schede del trimestre n. ${number} si trasmettono insieme.`,
  'plan.declaration_not_possible': ({ because }) =>
    `La dichiarazione di assenza di variazioni non è possibile: ${DECLARATION[because]}.`,
  'plan.unknown_code': ({ code }) => `Il codice ${code} non è né nel catalogo né tra le voci aggiunte.`,
  'plan.catalogue_entry_missing': ({ code }) =>
    `La voce ${code} del catalogo manca: non si toglie, si indica come non applicabile con il motivo.`,
  'plan.other_catalogue': ({ id, edition }) =>
    `Il piano è stato scritto con un altro catalogo (${id}, edizione ${edition}).`,
  'plan.unknown_method': ({ id }) =>
    `Il metodo di analisi «${id}» non è disponibile: i rischi non si calcolano.`,
  'plan.role_not_held_by_one': ({ role, holders }) =>
    holders === 0
      ? `Nessuno risulta oggi nel ruolo: ${labels.role[role]}.`
      : `Più persone (${holders}) risultano oggi nel ruolo: ${labels.role[role]}.`,
  'plan.role_ends_before': ({ from, to }) =>
    `L’incarico finisce il ${day(to)}, prima di cominciare il ${day(from)}.`,
  'plan.roles_overlap': ({ role }) =>
    `Due persone ricoprono nello stesso periodo il ruolo: ${labels.role[role]}.`,
  'plan.keeper_is_issuer': () =>
    'Chi custodisce i documenti in bianco non dovrebbe anche rilasciare le carte nella stessa sede.',
  'plan.auditor_is_officer': () =>
    'L’auditor interno non può essere il Responsabile della sicurezza che deve controllare.',
  'plan.duplicate_scenario': () => 'Lo stesso scenario (attività, bene, minaccia) è presente due volte.',
  'plan.asset_not_in_activity': () => 'Il bene dello scenario non è tra quelli della sua attività.',
  'plan.asset_dismissed': () => 'Lo scenario riguarda un bene dismesso.',
  'plan.treatment_missing': ({ level, acceptable }) =>
    `Il rischio residuo (${labels.level[level] ?? level}) supera quello accettabile (${labels.level[acceptable] ?? acceptable}): occorre decidere come trattarlo.`,
  'plan.acceptance_incomplete': ({ missing }) =>
    `Per accettare il rischio manca: ${missing.map((field) => ACCEPTANCE[field]).join(', ')}.`,
  'plan.capa_unnamed': () => 'Le carte sono formate da un CAPA: va indicato quale.',
  'plan.capa_differs': ({ capa, otherCapa }) =>
    `I Comuni del piano indicano CAPA diversi (${capa}, ${otherCapa}): il piano congiunto è di chi condivide lo stesso CAPA.`,
  'plan.transfer_without_share': () =>
    'Per trasferire il rischio occorre indicare quale parte ne assume un altro.',
  'plan.measure_done_incomplete': () =>
    'Una misura attuata deve avere la data di attuazione e l’avanzamento al 100%.',
  'plan.measure_without_due_date': () => 'Una misura prevista o in attuazione deve avere una scadenza.',
  'plan.not_applicable_without_reason': ({ code }) =>
    `La voce ${code} è indicata come non applicabile senza il motivo.`,
  'plan.asset_not_under_model': () =>
    `Il modello di emissione del Comune non prevede beni di questo tipo: dismettere il bene o correggere il modello.`,
  'plan.role_not_under_model': ({ role }) =>
    `Il modello di emissione del Comune non prevede il ruolo «${labels.role[role]}».`,
  'plan.process_not_under_model': ({ title }) =>
    `Il modello di emissione del Comune non prevede il processo «${title}».`,
  'plan.threat_not_covered': ({ code }) =>
    `La minaccia ${code} è applicabile ma non compare in nessuno scenario.`,
};
