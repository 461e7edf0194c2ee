import type { LetterTexts } from '../../../document/papers/letters/letterTexts';

export const letters: LetterTexts = {
  transmission: {
    title: 'Begleitschreiben',
    to: (prefettura) => `An: ${prefettura}`,
    subject: {
      plan: 'Übermittlung des Sicherheitsplans der Gemeinde für die elektronische Identitätskarte',
      sheets: 'Übermittlung der periodischen Bögen zum Sicherheitsplan CIE',
      declaration: 'Übermittlung der Erklärung, dass sich am Sicherheitsplan CIE nichts geändert hat',
    },
    plan: (title, version) => `Zur Prüfung und Genehmigung wird „${title}“, ${version}, übermittelt.`,
    sheets: (period) =>
      `Übermittelt werden die in den Anlagen genannten Bögen für den Zeitraum ${period}, verfasst vom Sicherheitsverantwortlichen der Gemeinde.`,
    declaration: (period) =>
      `Anstelle der Bögen wird die Erklärung für den Zeitraum ${period} übermittelt, dass sich nichts geändert hat.`,
    approved: (date, protocol) => `Der Plan wurde am ${date} mit Schreiben Prot. ${protocol} genehmigt.`,
    way: {
      'cartaceo-e-cdrom': 'Auf Papier und auf unterschriebener CD-ROM.',
      'pdf-email-poi-cartaceo': 'Als PDF mit E-Mail; das Original folgt auf Papier.',
      'email-firma-digitale': 'Mit E-Mail und digitaler Signatur.',
      'pec-firma-digitale': 'Mit zertifizierter E-Mail und digitaler Signatur.',
      'cd-firmato': 'Auf unterschriebener CD.',
      'consegna-a-mano': 'Persönlich übergeben.',
    },
    attachments: 'Anlagen',
    term: { to: 'Empfänger', subject: 'Betreff', protocol: 'Protokoll', date: 'Datum' },
    noProtocol: 'noch zu vergeben',
  },
  reply: {
    title: 'Antwort auf die Bemerkungen',
    intro: (version) =>
      `Zu den von der Präfektur-UTG verlangten Änderungen am Sicherheitsplan, ${version}, wird Folgendes mitgeteilt.`,
    term: { asked: 'Schreiben der Präfektur', revised: 'Berichtigte Fassung' },
    asked: (date, protocol) => `${date}${protocol === null ? '' : `, Prot. ${protocol}`}`,
    caption: 'Bemerkungen und Antworten',
    column: { section: 'Abschnitt', request: 'Bemerkung', outcome: 'Ergebnis', answer: 'Antwort' },
    none: 'Die Präfektur-UTG hat keine Änderungen verlangt.',
    open: 'Antwort noch anzugeben',
  },
  appointment: {
    title: (role) => `Ernennung: ${role}`,
    appoints: (person, role) => `${person} wird ernannt: ${role}.`,
    place: (site) => `Die Ernennung betrifft den Sitz: ${site}.`,
    term: (from, to) =>
      to === null ? `Die Ernennung gilt ab ${from}.` : `Die Ernennung gilt vom ${from} bis ${to}.`,
    act: (act) => `Zugrunde liegender Akt: ${act}.`,
    instructions: 'Aufgaben nach den Arbeitsverfahren des Plans:',
    accepts: 'Zur Annahme, Datum und Unterschrift',
  },
  schedule: {
    title: 'Terminplan',
    anchor: (date) => `Die Fristen laufen ab ${date}, dem Tag der ersten Genehmigung des Plans.`,
    noAnchor: 'Noch ist keine Fassung genehmigt: Die Fristen der Bögen haben nicht begonnen.',
    caption: 'Termine der nächsten zwölf Monate und vergangene',
    column: { due: 'Bis', what: 'Was', period: 'Zeitraum', state: 'Stand', note: 'Anmerkung' },
    kind: {
      quarterly: 'Vierteljährliche Bögen',
      maintenance: 'Bogen zu Wartung und Aktualisierung',
      measure: 'Maßnahme umzusetzen',
      treatment: 'Behandlung abzuschließen',
      acceptance: 'Entscheidung zum Risiko zu überprüfen',
      training: 'Schulung zu erneuern',
    },
    numbered: (what, number) => `${what} Nr.\u00a0${number}`,
    state: { done: 'Erledigt', due: 'Zu tun', soon: 'Bald fällig', overdue: 'Überfällig' },
    setBy: (source) => `Datum bestimmt durch: ${source}`,
    rolled: (nominal) => `Der ${nominal} ist ein Feiertag`,
    none: 'Keine Termine.',
  },
  attendance: {
    title: 'Anwesenheitsliste',
    term: { course: 'Kurs', date: 'Datum', hours: 'Stunden', audience: 'Für', validTo: 'Gültig bis' },
    course: {
      norme: 'Vorschriften und Pflichten',
      software: 'Erhebungsprogramm',
      rischi: 'Risiken und Verhalten',
    },
    caption: 'Teilnehmende',
    column: {
      person: 'Name',
      office: 'Amt',
      present: 'Anwesenheit',
      outcome: 'Ergebnis',
      signature: 'Unterschrift',
    },
    outcome: { superato: 'Bestanden', 'non-superato': 'Nicht bestanden' },
    present: 'Anwesend',
    absent: 'Abwesend',
    none: 'Keine Teilnehmenden eingetragen.',
  },
};
