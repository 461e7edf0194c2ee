import type { MessageTable } from '../../base/issue';
import type { LevelsIssueTable } from '../../procedures/levels/issues';
import type { Axis } from '../../procedures/levels/scales';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const { axis: AXIS } = procedureJudgementLabels;
const axes = (all: readonly Axis[]) => all.map((axis) => AXIS[axis]).join(', ');
const rule = (all: readonly string[]) => `${all.length === 1 ? 'la regola' : 'le regole'} ${all.join(', ')}`;

export const levels: MessageTable<LevelsIssueTable> = {
  'levels.integration_without_web': () =>
    'È indicata un’integrazione con i gestionali, ma non c’è alcun servizio a distanza (livello web 0).',
  'levels.visura_without_web': () =>
    'Si può vedere lo stato del procedimento, ma non c’è alcun servizio a distanza (livello web 0): se l’utente può solo consultare lo stato, il servizio è in linea in parte (livello 2).',
  'levels.form_reads_and_writes': () =>
    'Un modulo inviato per fax, posta elettronica o PEC (livello web 1) non può leggere e scrivere i dati dei gestionali.',
  'levels.form_reads': () =>
    'Un modulo inviato per fax, posta elettronica o PEC (livello web 1) di norma non legge i dati dei gestionali: verificare il livello di integrazione.',
  'levels.partial_without_reason': ({ reason }) =>
    reason === 'none'
      ? 'Il servizio è in linea solo in parte (livello web 2): va indicato il motivo, di norma o di organizzazione.'
      : 'Il servizio è in linea solo in parte (livello web 2): il motivo deve essere di norma o di organizzazione.',
  'levels.payment_without_back_office': () =>
    'Si paga in linea (livello web 4), ma dietro il servizio non c’è alcuna integrazione: nessuno registra il pagamento.',
  'levels.online_without_back_office': () =>
    'Il servizio è tutto in linea (livello web 3), ma senza alcuna integrazione: quanto arriva va riscritto a mano.',
  'levels.payment_not_recorded': () =>
    'Si paga in linea (livello web 4), ma l’integrazione si limita a leggere i dati o a inviare un messaggio: il pagamento non viene registrato.',
  'levels.filing_not_registered': () =>
    'L’istanza presentata in linea non va da sola al protocollo: la data di ricevimento non è certa dal primo momento.',
  'levels.records_without_register': () =>
    'Si accede agli atti (visura 2), ma il servizio non li registra al protocollo e non scrive nei gestionali.',
  'levels.records_outside_register': () =>
    'Si accede agli atti (visura 2), ma questi non passano dal protocollo.',
  'levels.state_without_data': () =>
    'Si vede lo stato del procedimento (visura 1), ma il servizio non legge alcun dato da cui saperlo.',
  'levels.state_without_authentication': () =>
    'Lo stato del procedimento si vede senza un riconoscimento dell’utente (SPID di livello 2, CIE, CNS).',
  'levels.records_without_authentication': () =>
    'Si accede agli atti senza un riconoscimento dell’utente (SPID di livello 2, CIE, CNS).',
  'levels.list_b_online': () =>
    'Il procedimento è nell’elenco B (non informatizzabili), ma il servizio è già in linea: va spostato nell’elenco A.',
  'levels.list_a_bound_by_law': () =>
    'Il procedimento è nell’elenco A (informatizzabili), ma resta allo sportello per legge: verificare l’elenco.',
  'levels.list_b_without_reason': () =>
    'Il procedimento è nell’elenco B (non informatizzabili): va indicato il motivo.',
  'levels.no_payment_due': () => 'Per questo servizio non si paga nulla: è completo già al livello web 3.',
  'levels.guided_without_web': () =>
    'È indicata la compilazione guidata, ma il servizio non è in linea (livello web inferiore a 2).',
  'levels.prefill_without_read': () =>
    'È indicata la precompilazione, ma il servizio non legge i dati dei gestionali.',
  'levels.booking_only': () =>
    'In linea si prenota soltanto: il livello web non può essere quello di un servizio completo.',
  'levels.own_credentials': () =>
    'Si accede con credenziali dell’ente o della regione: al loro posto servono SPID, CIE o CNS.',
  'levels.mixed_identification': () =>
    'L’utente è riconosciuto con un codice e l’immagine di un documento conservata dal Comune: è una modalità locale, che l’art. 65 del Codice dell’amministrazione digitale non prevede.',
  'levels.unregistered_formation': () =>
    'Le istanze arrivano nel gestionale senza passare dal protocollo: vanno registrate.',
  'levels.regression_without_reason': ({ axis, from, to }) =>
    `Il livello (${AXIS[axis]}) passa da ${from} a ${to} e fa meno di prima: va indicato il motivo.`,
  'levels.web_jump': ({ from, to }) =>
    `Il livello del servizio web passa da ${from} a ${to} in una volta sola: verificare che non sia un errore.`,
  'levels.list_move_without_act': () =>
    'Per passare dall’elenco A all’elenco B occorre indicare l’atto che lo ha deciso.',
  'levels.web_ahead': ({ rules }) =>
    `Il servizio web è stato portato avanti prima dei gestionali che gli servono (${rule(rules)}).`,
  'levels.no_such_level': ({ axis, level }) => `La scala «${AXIS[axis]}» non ha un livello ${level}.`,
  'levels.rule_open': ({ rule: id }) =>
    `Con alcuni dei livelli lasciati aperti non è rispettata la regola ${id}: occorre scegliere il livello.`,
  'levels.no_assessment': () => 'Il procedimento non è ancora stato valutato.',
  'levels.not_assessed': ({ axis }) => `Manca il livello sulla scala «${AXIS[axis]}».`,
  'levels.other_scale': ({ scale }) =>
    `La scala «${scale}» non è tra quelle di cui si conoscono le regole: i suoi livelli non sono stati verificati.`,
  'levels.start_unknown': ({ axes: all }) =>
    `Per proporre un percorso serve un solo livello di partenza su ogni scala: manca o è aperto su ${axes(all)}.`,
  'levels.start_incoherent': ({ rules }) =>
    `I livelli di partenza non rispettano ${rule(rules)}: prima vanno corretti.`,
  'levels.target_incoherent': ({ rules }) => `I livelli da raggiungere non rispettano ${rule(rules)}.`,
  'levels.target_below': ({ axes: all }) =>
    `I livelli da raggiungere fanno meno di quelli di oggi (${axes(all)}).`,
  'levels.declared_above_evidence': ({ axis, told, shown }) =>
    `Livello (${AXIS[axis]}): dichiarato ${told}, ma quanto rilevato mostra ${shown}.`,
  'levels.declared_below_evidence': ({ axis, told, shown }) =>
    `Livello (${AXIS[axis]}): dichiarato ${told}, ma quanto rilevato mostra già ${shown}.`,
  'levels.declared_beside_evidence': ({ axis, told, shown }) =>
    `Livello (${AXIS[axis]}): dichiarato ${told}, quanto rilevato mostra ${shown}, che fa altre cose.`,
  'levels.unreadable_evidence': ({ field, text }) =>
    `Il valore «${text}» di «${field}» non si capisce: è come se non ci fosse.`,
};
