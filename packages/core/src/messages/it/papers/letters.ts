import type { LetterTexts } from '../../../document/papers/letters/letterTexts';

export const letters: LetterTexts = {
  transmission: {
    title: 'Lettera di trasmissione',
    to: (prefettura) => `Alla ${prefettura}`,
    subject: {
      plan: 'Trasmissione del piano di sicurezza comunale per la carta d’identità elettronica',
      sheets: 'Trasmissione delle schede periodiche del piano di sicurezza CIE',
      declaration: 'Trasmissione della dichiarazione di assenza di variazioni del piano di sicurezza CIE',
    },
    plan: (title, version) =>
      `Si trasmette per l’esame e l’approvazione il «${title}», ${version.toLowerCase()}.`,
    sheets: (period) =>
      `Si trasmettono le schede elencate tra gli allegati, riferite al periodo ${period}, redatte dal Responsabile comunale della sicurezza CIE.`,
    declaration: (period) =>
      `Si trasmette la dichiarazione di assenza di variazioni riferita al periodo ${period}, in luogo delle schede.`,
    approved: (date, protocol) => `Il piano è stato approvato il ${date} con nota prot. ${protocol}.`,
    way: {
      'cartaceo-e-cdrom': 'Invio su carta e su CD-ROM firmato.',
      'pdf-email-poi-cartaceo': 'Invio in PDF per posta elettronica; segue l’originale su carta.',
      'email-firma-digitale': 'Invio per posta elettronica con firma digitale.',
      'pec-firma-digitale': 'Invio per posta elettronica certificata con firma digitale.',
      'cd-firmato': 'Invio su CD firmato.',
      'consegna-a-mano': 'Consegna a mano.',
    },
    attachments: 'Allegati',
    term: { to: 'Destinatario', subject: 'Oggetto', protocol: 'Protocollo', date: 'Data' },
    noProtocol: 'da assegnare',
  },
  reply: {
    title: 'Nota di riscontro alle osservazioni',
    intro: (version) =>
      `In risposta alle modifiche chieste dalla Prefettura-UTG sul piano di sicurezza, ${version.toLowerCase()}, si comunica quanto segue.`,
    term: { asked: 'Richiesta della Prefettura', revised: 'Versione corretta' },
    asked: (date, protocol) => `${date}${protocol === null ? '' : `, prot. ${protocol}`}`,
    caption: 'Osservazioni e risposte',
    column: { section: 'Sezione', request: 'Osservazione', outcome: 'Esito', answer: 'Risposta' },
    none: 'La Prefettura-UTG non ha chiesto modifiche.',
    open: 'risposta da indicare',
  },
  appointment: {
    title: (role) => `Nomina: ${role}`,
    appoints: (person, role) => `Si nomina ${person} nel ruolo di ${role}.`,
    place: (site) => `La nomina riguarda la sede: ${site}.`,
    term: (from, to) =>
      to === null ? `La nomina vale dal ${from}.` : `La nomina vale dal ${from} al ${to}.`,
    act: (act) => `Atto di riferimento: ${act}.`,
    instructions: 'Compiti secondo le procedure operative del piano:',
    accepts: 'Per accettazione, data e firma',
  },
  schedule: {
    title: 'Scadenzario',
    anchor: (date) => `I termini corrono dal ${date}, giorno della prima approvazione del piano.`,
    noAnchor: 'Nessuna versione è ancora approvata: i termini delle schede non sono iniziati.',
    caption: 'Scadenze dei prossimi dodici mesi e quelle passate',
    column: { due: 'Entro il', what: 'Che cosa', period: 'Periodo', state: 'Stato', note: 'Note' },
    kind: {
      quarterly: 'Schede trimestrali',
      maintenance: 'Scheda di manutenzione e aggiornamento',
      measure: 'Misura da attuare',
      treatment: 'Trattamento da completare',
      acceptance: 'Decisione sul rischio da riesaminare',
      training: 'Formazione da rinnovare',
    },
    numbered: (what, number) => `${what} n.\u00a0${number}`,
    state: { done: 'Fatto', due: 'Da fare', soon: 'In scadenza', overdue: 'Scaduto' },
    setBy: (source) => `Data fissata da: ${source}`,
    rolled: (nominal) => `Il ${nominal} è festivo`,
    none: 'Nessuna scadenza.',
  },
  attendance: {
    title: 'Foglio delle presenze',
    term: { course: 'Corso', date: 'Data', hours: 'Ore', audience: 'Destinatari', validTo: 'Valido fino al' },
    course: {
      norme: 'normativa e adempimenti',
      software: 'programma di rilevazione',
      rischi: 'rischi e comportamenti',
    },
    caption: 'Partecipanti',
    column: { person: 'Nome', office: 'Ufficio', present: 'Presenza', outcome: 'Esito', signature: 'Firma' },
    outcome: { superato: 'Superato', 'non-superato': 'Non superato' },
    present: 'Presente',
    absent: 'Assente',
    none: 'Nessun partecipante registrato.',
  },
};
