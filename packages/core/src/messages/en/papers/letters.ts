import type { LetterTexts } from '../../../document/papers/letters/letterTexts';

export const letters: LetterTexts = {
  transmission: {
    title: 'Letter of transmission',
    to: (prefettura) => `To: ${prefettura}`,
    subject: {
      plan: 'Municipal security plan for the electronic identity card',
      sheets: 'Periodic sheets of the security plan for the electronic identity card',
      declaration: 'Declaration of no variation of the security plan for the electronic identity card',
    },
    plan: (title, version) => `“${title}”, ${version.toLowerCase()}, is sent for examination and approval.`,
    sheets: (period) =>
      `The sheets listed below are sent for the period ${period}, as written by the municipality’s security officer.`,
    declaration: (period) =>
      `The declaration that nothing changed is sent for the period ${period}, in the place of the sheets.`,
    approved: (date, protocol) => `The plan was approved on ${date} by the note prot. ${protocol}.`,
    way: {
      'cartaceo-e-cdrom': 'Sent on paper and on a signed CD-ROM.',
      'pdf-email-poi-cartaceo': 'Sent as PDF by e-mail; the original follows on paper.',
      'email-firma-digitale': 'Sent by e-mail with a digital signature.',
      'pec-firma-digitale': 'Sent by certified e-mail with a digital signature.',
      'cd-firmato': 'Sent on a signed CD.',
      'consegna-a-mano': 'Handed over.',
    },
    attachments: 'Attachments',
    term: { to: 'To', subject: 'Subject', protocol: 'Protocol', date: 'Date' },
    noProtocol: 'to be assigned',
  },
  reply: {
    title: 'Reply to the observations',
    intro: (version) =>
      `In reply to the changes that the Prefettura-UTG asked for in the security plan, ${version.toLowerCase()}, the following is said.`,
    term: { asked: 'Request of the Prefettura', revised: 'Corrected version' },
    asked: (date, protocol) => `${date}${protocol === null ? '' : `, prot. ${protocol}`}`,
    caption: 'Observations and answers',
    column: { section: 'Section', request: 'Observation', outcome: 'Outcome', answer: 'Answer' },
    none: 'The Prefettura-UTG asked for no changes.',
    open: 'answer to be given',
  },
  appointment: {
    title: (role) => `Appointment: ${role}`,
    appoints: (person, role) => `${person} is appointed: ${role}.`,
    place: (site) => `The appointment is for the site: ${site}.`,
    term: (from, to) =>
      to === null ? `The appointment holds from ${from}.` : `The appointment holds from ${from} to ${to}.`,
    act: (act) => `By the act: ${act}.`,
    instructions: 'Duties according to the plan’s operating procedures:',
    accepts: 'Accepted, date and signature',
  },
  schedule: {
    title: 'Schedule',
    anchor: (date) => `Terms run from ${date}, the day of the plan’s first approval.`,
    noAnchor: 'No version is approved yet: the terms of the sheets have not begun.',
    caption: 'What is due in the next twelve months, and what was due before',
    column: { due: 'By', what: 'What', period: 'Period', state: 'State', note: 'Notes' },
    kind: {
      quarterly: 'Quarterly sheets',
      maintenance: 'Sheet of maintenance and update',
      measure: 'Measure to carry out',
      treatment: 'Treatment to complete',
      acceptance: 'Risk decision to review',
      training: 'Training to renew',
    },
    numbered: (what, number) => `${what} no.\u00a0${number}`,
    state: { done: 'Done', due: 'To do', soon: 'Due soon', overdue: 'Overdue' },
    setBy: (source) => `Date set by: ${source}`,
    rolled: (nominal) => `${nominal} is a holiday`,
    none: 'Nothing is due.',
  },
  attendance: {
    title: 'Attendance sheet',
    term: { course: 'Course', date: 'Date', hours: 'Hours', audience: 'For', validTo: 'Valid until' },
    course: { norme: 'norms and duties', software: 'survey program', rischi: 'risks and conduct' },
    caption: 'Participants',
    column: {
      person: 'Name',
      office: 'Office',
      present: 'Presence',
      outcome: 'Outcome',
      signature: 'Signature',
    },
    outcome: { superato: 'Passed', 'non-superato': 'Not passed' },
    present: 'Present',
    absent: 'Absent',
    none: 'No participants recorded.',
  },
};
