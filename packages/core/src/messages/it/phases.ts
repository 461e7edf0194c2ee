import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PhasesIssueTable } from '../../procedures/phases/issues';

const day = (date: string) => formatCivilDate(date, 'it');

const PARTS = {
  responsible: 'chi è responsabile',
  notifies: 'chi comunica le modifiche',
  notified: 'a chi si comunicano le modifiche',
};

export const phases: MessageTable<PhasesIssueTable> = {
  'phases.not_approved': () =>
    'Manca la data di approvazione del piano: senza, nessuna fase ha una scadenza.',
  'phases.undated': ({ code }) =>
    `La fase ${code} non ha una scadenza: non è fissata quella da cui dipende, o finirebbe oltre il calendario.`,
  'phases.nothing_to_count': ({ code }) =>
    `La soglia della fase ${code} non si può misurare: nessun procedimento è nell’elenco.`,
  'phases.unlisted': ({ count }) =>
    `Procedimenti che non sono in nessuno dei due elenchi: ${count}. Le percentuali non li contano.`,
  'phases.missed': ({ code, due, need, done, of }) =>
    `Fase ${code}, scaduta il ${day(due)}: procedimenti richiesti ${need} su ${of}, raggiunti ${done}.`,
  'phases.not_completed': ({ code, due }) =>
    `La fase ${code} è scaduta il ${day(due)} e non risulta conclusa.`,
  'phases.met_late': ({ code, on, due }) =>
    `La soglia della fase ${code} è stata raggiunta il ${day(on)}, dopo la scadenza del ${day(due)}.`,
  'phases.behind_pace': ({ code, margin, left }) =>
    `Al ritmo tenuto finora la fase ${code} non arriva in tempo: procedimenti mancanti ${margin}, giorni rimasti ${left}.`,
  'phases.no_longer_met': ({ code, on }) =>
    `La soglia della fase ${code}, raggiunta il ${day(on)}, oggi non lo è più.`,
  'phases.group_not_involved': ({ code, group }) =>
    `Nella fase ${code} non risulta coinvolto il gruppo «${group}».`,
  'phases.unknown_group': ({ group }) =>
    `Il gruppo «${group}» non è tra quelli che il piano prevede per la fase.`,
  'phases.not_published': ({ code, due }) =>
    `La fase ${code} andava pubblicata in via informale entro il ${day(due)}: la pubblicazione non risulta.`,
  'phases.no_giunta_act': ({ code, since }) =>
    `La pubblicazione della fase ${code} è finita il ${day(since)}: manca la deliberazione della Giunta.`,
  'phases.act_too_early': ({ on, earliest }) =>
    `La Giunta ha deliberato il ${day(on)}, prima che finissero i giorni di pubblicazione: il primo giorno utile era il ${day(earliest)}.`,
  'phases.observation_outside': ({ on, from, to }) =>
    `L’osservazione è arrivata il ${day(on)}, fuori dei giorni di pubblicazione (dal ${day(from)} al ${day(to)}).`,
  'phases.observation_unanswered': ({ on }) => `L’osservazione del ${day(on)} non ha ancora una risposta.`,
  'phases.answered_after_act': ({ on, actOn }) =>
    `All’osservazione si è risposto il ${day(on)}, dopo la deliberazione della Giunta del ${day(actOn)}.`,
  'phases.not_on_site': ({ code, since }) =>
    `La fase ${code} è approvata dal ${day(since)} e non è ancora sul sito.`,
  'phases.not_in_service_charter': ({ code, since }) =>
    `La fase ${code} è approvata dal ${day(since)} e i livelli non sono ancora nella Carta dei servizi.`,
  'phases.staff_not_informed': ({ code }) =>
    `Per la fase ${code} non risulta che il personale sia stato informato.`,
  'phases.staff_not_trained': ({ code }) =>
    `Per la fase ${code} non risulta che il personale sia stato formato.`,
  'phases.date_before': ({ date, earliest }) =>
    `La data del ${day(date)} viene prima del ${day(earliest)}, che deve precederla.`,
  'phases.update_due': ({ due }) => `L’aggiornamento annuale del piano va fatto entro il ${day(due)}.`,
  'phases.update_overdue': ({ due }) => `L’aggiornamento annuale del piano è scaduto il ${day(due)}.`,
  'phases.update_late': ({ on, due }) =>
    `Il piano è stato aggiornato il ${day(on)}, dopo la scadenza del ${day(due)}.`,
  'phases.update_contradicted': ({ count }) =>
    `L’aggiornamento dice che nulla di essenziale è cambiato, ma nel periodo sono registrate modifiche essenziali: ${count}.`,
  'phases.changed_procedure_skipped': () =>
    'L’aggiornamento lascia invariato un procedimento che nel periodo ha avuto una modifica essenziale.',
  'phases.notice_missing': ({ on }) =>
    `La modifica del ${day(on)} non è stata comunicata al Responsabile della trasparenza.`,
  'phases.notice_late': ({ days, limit }) =>
    `La modifica è stata comunicata dopo giorni ${days}, oltre i ${limit} stabiliti.`,
  'phases.page_not_updated': ({ since }) =>
    `La modifica, comunicata il ${day(since)}, non è ancora sulla pagina informativa.`,
  'phases.change_not_judged': ({ on }) => `Non è indicato se la modifica del ${day(on)} è essenziale.`,
  'phases.no_body_for': ({ code, part }) => `Nella fase ${code} il piano non dice ${PARTS[part]}.`,
};
