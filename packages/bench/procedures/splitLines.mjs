import * as z from 'zod';

const WORDS = {
  list: { A: 'A', B: 'B' },
  kind: Object.fromEntries(
    ['istanza', 'dichiarazione', 'segnalazione', 'prenotazione']
      .map((word) => [word, word])
      .concat([['attività', 'attivita']]),
  ),
  reason: { organizzativo: 'organisational', normativo: 'legal', tecnico: 'technical', altro: 'other' },
  payment: { no: 'none', talvolta: 'sometimes', sempre: 'always' },
  yesNo: { sì: true, no: false },
  authentication: { password: 'password', SPID2: 'spid2', CIE: 'cie', regionale: 'regional', CNS: 'cns' },
  silence: { assenso: 'assenso', diniego: 'diniego', inadempimento: 'inadempimento' },
};

/** @type {(text: string) => string | null} */
const filled = (text) => (text === '' ? null : text);
const text = z.string().transform(filled);
const level = open((word) => {
  const codes = word.split('/').map(Number);
  return codes.length === 1 ? codes[0] : codes;
}).pipe(
  z.union([z.int().min(0).max(99), z.array(z.int().min(0).max(99)), z.enum(['nd', 'unknown']), z.null()]),
);

/** A line as one would have zod check it, column by column. */
const Line = z
  .object({
    codice: text,
    denominazione: z.string().min(1),
    elenco: chosen(WORDS.list),
    motivo_elenco: z.string().transform((word) => {
      const [kind, ...rest] = word.split(': ');
      return word === ''
        ? null
        : { kind: WORDS.reason[/** @type {'altro'} */ (kind)], text: rest.join(': ') };
    }),
    unita: text,
    responsabile_ruolo: text,
    termine_giorni: z
      .string()
      .transform((word) => (word === '' ? null : Number(word)))
      .pipe(z.int().min(1).max(3650).nullable()),
    norma: text,
    silenzio: chosen(WORDS.silence),
    tipo: chosen(WORDS.kind),
    web: level,
    integrazione: level,
    visura: level,
    pagamento: chosen(WORDS.payment),
    modulistica: chosen(WORDS.yesNo),
    guidata: chosen(WORDS.yesNo),
    precompilata: chosen(WORDS.yesNo),
    autenticazione: open((word) =>
      entries(word)
        .map((each) => WORDS.authentication[/** @type {'CIE'} */ (each)] ?? each)
        .sort(),
    ),
    canali: open((word) => entries(word).sort()),
    link_servizio: z.union([z.literal(''), z.url()]).transform(filled),
    data_rilevazione: z.union([z.literal(''), z.iso.date()]).transform(filled),
    evidenza: text,
  })
  .transform((line) => ({
    code: line.codice,
    title: line.denominazione,
    list: line.elenco,
    listReason: line.motivo_elenco,
    unit: line.unita,
    role: line.responsabile_ruolo,
    days: line.termine_giorni,
    norm: line.norma,
    silence: line.silenzio,
    kind: line.tipo,
    paymentDue: line.pagamento,
    formAvailable: line.modulistica,
    guided: line.guidata,
    prefill: line.precompilata,
    authentication: line.autenticazione,
    channels: line.canali,
    link: line.link_servizio,
    on: line.data_rilevazione,
    evidence: line.evidenza,
    levels: { web: line.web, integration: line.integrazione, visura: line.visura },
  }));

/**
 * The rows of a CSV as one would read it first: cut into lines, each into cells, each line an object for zod. It knows no
 * line breaks in cells, no other separator or encoding, and tells wrong lines by their numbers only.
 *
 * @param {Uint8Array} bytes
 */
export function readBySplitting(bytes) {
  const [head, ...lines] = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .filter((line) => line !== '');
  const heads = cellsOf(head);
  const rows = [];
  const rejected = [];
  for (const [i, line] of lines.entries()) {
    const cells = cellsOf(line);
    const read = Line.safeParse(Object.fromEntries(heads.map((name, at) => [name, cells[at]])));
    if (read.success) rows.push({ line: i + 2, value: read.data });
    else rejected.push(i + 2);
  }
  return { rows, rejected };
}

/** @param {string} line */
function cellsOf(line) {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}

/** @param {string} word */
function entries(word) {
  return word === 'nessuno' ? [] : word.split(' | ');
}

/**
 * A cell that may be empty, say "n.d.", or that the source lost it.
 *
 * @template T
 * @param {(word: string) => T} read
 */
function open(read) {
  return z
    .string()
    .transform((word) =>
      word === '' ? null : word === 'n.d.' ? 'nd' : word === '?' ? 'unknown' : read(word),
    );
}

/** @param {Record<string, unknown>} words */
function chosen(words) {
  return open((word) => (Object.hasOwn(words, word) ? words[word] : undefined)).refine(
    (value) => value !== undefined,
  );
}
