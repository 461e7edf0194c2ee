import type { LetterTexts } from '../../../document/papers/letterTexts';

export const letters: LetterTexts = {
  transmission: {
    title: 'Spremni dopis',
    to: (prefettura) => `Za: ${prefettura}`,
    subject: {
      plan: 'Pošiljanje občinskega varnostnega načrta za elektronsko osebno izkaznico',
      sheets: 'Pošiljanje periodičnih listov varnostnega načrta CIE',
      declaration: 'Pošiljanje izjave, da v varnostnem načrtu CIE ni sprememb',
    },
    plan: (title, version) => `V pregled in odobritev se pošilja »${title}«, ${version.toLowerCase()}.`,
    sheets: (period) =>
      `Pošiljajo se listi, navedeni med prilogami, za obdobje ${period}, ki jih je sestavil občinski odgovorni za varnost CIE.`,
    declaration: (period) => `Namesto listov se pošilja izjava, da v obdobju ${period} ni bilo sprememb.`,
    approved: (date, protocol) => `Načrt je bil odobren ${date} z dopisom prot. ${protocol}.`,
    way: {
      'cartaceo-e-cdrom': 'Poslano na papirju in na podpisanem CD-ROM-u.',
      'pdf-email-poi-cartaceo': 'Poslano v PDF po elektronski pošti; izvirnik na papirju sledi.',
      'email-firma-digitale': 'Poslano po elektronski pošti z digitalnim podpisom.',
      'pec-firma-digitale': 'Poslano po certificirani elektronski pošti (PEC) z digitalnim podpisom.',
      'cd-firmato': 'Poslano na podpisanem CD-ju.',
      'consegna-a-mano': 'Osebna izročitev.',
    },
    attachments: 'Priloge',
    term: { to: 'Naslovnik', subject: 'Zadeva', protocol: 'Protokol', date: 'Datum' },
    noProtocol: 'še ni dodeljen',
  },
  reply: {
    title: 'Odgovor na pripombe',
    intro: (version) =>
      `V odgovor na spremembe varnostnega načrta, ${version.toLowerCase()}, ki jih je zahtevala prefektura (Prefettura-UTG), se sporoča naslednje.`,
    caption: 'Pripombe in odgovori',
    column: { section: 'Razdelek', request: 'Pripomba', outcome: 'Izid', answer: 'Odgovor' },
    none: 'Prefektura (Prefettura-UTG) ni zahtevala sprememb.',
    open: 'odgovor je treba navesti',
  },
  appointment: {
    title: (role) => `Imenovanje: ${role}`,
    appoints: (person, role) => `${person} prevzame po imenovanju vlogo: ${role}.`,
    place: (site) => `Imenovanje velja za lokacijo: ${site}.`,
    term: (from, to) =>
      to === null ? `Imenovanje velja od ${from}.` : `Imenovanje velja od ${from} do ${to}.`,
    act: (act) => `Podlaga: ${act}.`,
    instructions: 'Naloge po delovnih postopkih načrta:',
    accepts: 'Sprejemam, datum in podpis',
  },
  schedule: {
    title: 'Seznam rokov',
    anchor: (date) => `Roki tečejo od ${date}, dne prve odobritve načrta.`,
    noAnchor: 'Nobena različica še ni odobrena: roki za liste še niso začeli teči.',
    caption: 'Roki v naslednjih dvanajstih mesecih in pretekli roki',
    column: { due: 'Do', what: 'Kaj', period: 'Obdobje', state: 'Stanje', note: 'Opombe' },
    kind: {
      quarterly: 'Trimesečni listi',
      maintenance: 'List o vzdrževanju in posodobitvi',
      measure: 'Ukrep za izvedbo',
      treatment: 'Obravnava, ki jo je treba dokončati',
      acceptance: 'Sprejetje, ki ga je treba znova pregledati',
      training: 'Usposabljanje, ki ga je treba obnoviti',
    },
    numbered: (what, number) => `${what} št. ${number}`,
    state: { done: 'Opravljeno', due: 'Še ni opravljeno', soon: 'Rok se izteka', overdue: 'Zamujeno' },
    setBy: (source) => `Datum določa: ${source}`,
    rolled: (nominal) => `${nominal} je praznik ali dela prost dan`,
    none: 'Ni rokov.',
  },
  attendance: {
    title: 'Seznam prisotnosti',
    term: { course: 'Tečaj', date: 'Datum', hours: 'Ure', audience: 'Za koga', validTo: 'Velja do' },
    course: {
      norme: 'predpisi in obveznosti',
      software: 'program za popis',
      rischi: 'tveganja in ravnanje',
    },
    caption: 'Udeleženci',
    column: {
      person: 'Ime',
      office: 'Urad',
      present: 'Prisotnost',
      outcome: 'Izid',
      signature: 'Podpis',
    },
    outcome: { superato: 'Opravljeno', 'non-superato': 'Ni opravljeno' },
    present: 'Da',
    absent: 'Ne',
    none: 'Ni vpisanih udeležencev.',
  },
};
