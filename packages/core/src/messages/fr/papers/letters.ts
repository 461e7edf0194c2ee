import type { LetterTexts } from '../../../document/papers/letters/letterTexts';

export const letters: LetterTexts = {
  transmission: {
    title: 'Lettre de transmission',
    to: (prefettura) => `À l’attention de : ${prefettura}`,
    subject: {
      plan: 'Transmission du plan communal de sécurité pour la carte d’identité électronique',
      sheets: 'Transmission des fiches périodiques du plan de sécurité CIE',
      declaration: 'Transmission de la déclaration d’absence de variations du plan de sécurité CIE',
    },
    plan: (title, version) =>
      `Le document « ${title} », ${version.toLowerCase()}, est transmis pour examen et approbation.`,
    sheets: (period) =>
      `Les fiches énumérées parmi les pièces jointes, relatives à la période ${period}, sont transmises ; elles ont été rédigées par le Responsable communal de la sécurité CIE.`,
    declaration: (period) =>
      `La déclaration d’absence de variations relative à la période ${period} est transmise au lieu des fiches.`,
    approved: (date, protocol) => `Le plan a été approuvé le ${date} par la note prot. ${protocol}.`,
    way: {
      'cartaceo-e-cdrom': 'Envoi sur papier et sur CD-ROM signé.',
      'pdf-email-poi-cartaceo': 'Envoi en PDF par courrier électronique ; l’original sur papier suit.',
      'email-firma-digitale': 'Envoi par courrier électronique avec signature numérique.',
      'pec-firma-digitale': 'Envoi par courrier électronique certifié (PEC) avec signature numérique.',
      'cd-firmato': 'Envoi sur CD signé.',
      'consegna-a-mano': 'Remise en mains propres.',
    },
    attachments: 'Pièces jointes',
    term: { to: 'Destinataire', subject: 'Objet', protocol: 'Protocole', date: 'Date' },
    noProtocol: 'à attribuer',
  },
  reply: {
    title: 'Note de réponse aux observations',
    intro: (version) =>
      `En réponse aux modifications demandées par la Préfecture (Prefettura-UTG) sur le plan de sécurité, ${version.toLowerCase()}, il est communiqué ce qui suit.`,
    term: { asked: 'Demande de la Préfecture', revised: 'Version corrigée' },
    asked: (date, protocol) => `${date}${protocol === null ? '' : `, prot. ${protocol}`}`,
    caption: 'Observations et réponses',
    column: { section: 'Section', request: 'Observation', outcome: 'Suite donnée', answer: 'Réponse' },
    none: 'La Préfecture (Prefettura-UTG) n’a pas demandé de modifications.',
    open: 'réponse à indiquer',
  },
  appointment: {
    title: (role) => `Nomination : ${role}`,
    appoints: (person, role) => `Nomination de ${person} au rôle suivant : ${role}.`,
    place: (site) => `La nomination concerne le site : ${site}.`,
    term: (from, to) =>
      to === null ? `La nomination vaut à partir du ${from}.` : `La nomination vaut du ${from} au ${to}.`,
    act: (act) => `Acte de référence : ${act}.`,
    instructions: 'Tâches selon les procédures opérationnelles du plan :',
    accepts: 'Pour acceptation, date et signature',
  },
  schedule: {
    title: 'Échéancier',
    anchor: (date) => `Les délais courent à compter du ${date}, jour de la première approbation du plan.`,
    noAnchor: 'Aucune version n’est encore approuvée : les délais des fiches n’ont pas commencé à courir.',
    caption: 'Échéances des douze prochains mois et échéances passées',
    column: { due: 'Avant le', what: 'Quoi', period: 'Période', state: 'État', note: 'Notes' },
    kind: {
      quarterly: 'Fiches trimestrielles',
      maintenance: 'Fiche de maintenance et de mise à jour',
      measure: 'Mesure à mettre en œuvre',
      treatment: 'Traitement à achever',
      acceptance: 'Décision sur le risque à réexaminer',
      training: 'Formation à renouveler',
    },
    numbered: (what, number) => `${what} n° ${number}`,
    state: { done: 'Fait', due: 'À faire', soon: 'Bientôt échu', overdue: 'Échu' },
    setBy: (source) => `Date fixée par : ${source}`,
    rolled: (nominal) => `Le ${nominal} est un jour férié`,
    none: 'Aucune échéance.',
  },
  attendance: {
    title: 'Feuille de présence',
    term: {
      course: 'Cours',
      date: 'Date',
      hours: 'Heures',
      audience: 'Public visé',
      validTo: 'Valable jusqu’au',
    },
    course: {
      norme: 'normes et obligations',
      software: 'programme de relevé',
      rischi: 'risques et comportements',
    },
    caption: 'Participants',
    column: {
      person: 'Nom',
      office: 'Bureau',
      present: 'Présence',
      outcome: 'Résultat',
      signature: 'Signature',
    },
    outcome: { superato: 'Réussi', 'non-superato': 'Non réussi' },
    present: 'Oui',
    absent: 'Non',
    none: 'Aucun participant enregistré.',
  },
};
