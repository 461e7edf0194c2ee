/** What a service of the front office can do with the back office behind it. */
export type Capability = 'read' | 'write' | 'mail' | 'register';

interface LevelMeaning {
  readonly code: number;
  /** Where the source document sets the level. */
  readonly source: string;
  readonly meaning: Readonly<Record<'it' | 'de' | 'en', string>>;
}

interface TotalScale {
  readonly order: 'total';
  readonly levels: readonly LevelMeaning[];
}

interface PartialScale {
  readonly order: 'partial';
  readonly levels: readonly (LevelMeaning & { readonly capabilities: readonly Capability[] })[];
  /** Pairs `[higher, lower]` that cover by convention, though the capabilities do not include one another. */
  readonly alsoCovers: readonly (readonly [higher: number, lower: number])[];
}

/**
 * The three axes on which the municipality of Cesena places each procedure (Piano di informatizzazione delle
 * procedure 1.0, 28 February 2015, §7.7): the first profile of scales. A code's meaning is in our words.
 *
 * - `web`: what the applicant can do from outside, 0 to 4.
 * - `integration`: what the service does in the back office, 0 to 5. **No ladder**: each level is a set of
 *   capabilities; codes must never be averaged or compared with `<`. Sending mail counts as superseded by entering in
 *   the register, which is a convention of ours.
 * - `visura`: what the applicant sees of the procedure, 0 to 2. 0 is *asynchronous*, not absent: the scale has no
 *   value for "nothing".
 *
 * @example
 * ```ts
 * import { SCALES } from '@pds/core/procedures';
 *
 * SCALES.web.levels[4].meaning.it; // => 'Servizio in linea completo, con il pagamento quando è dovuto'
 * SCALES.integration.levels[5].capabilities; // => ['read', 'write', 'register']
 * ```
 */
export const SCALES = {
  web: {
    order: 'total',
    levels: [
      {
        code: 0,
        source: '7.7 a',
        meaning: {
          it: 'Nessun servizio a distanza',
          de: 'Kein Dienst aus der Ferne',
          en: 'No remote service',
        },
      },
      {
        code: 1,
        source: '7.7 a',
        meaning: {
          it: 'Il modulo si invia per fax, posta elettronica o PEC',
          de: 'Das Formular wird per Fax, E-Mail oder PEC gesendet',
          en: 'The form is sent by fax, e-mail or PEC',
        },
      },
      {
        code: 2,
        source: '7.7 a',
        meaning: {
          it: 'Servizio in linea solo in parte, per una norma o per come è organizzato l’ufficio',
          de: 'Online-Dienst nur zum Teil, wegen einer Vorschrift oder der Organisation des Amtes',
          en: 'Online in part only, because of a rule of law or of how the office is organised',
        },
      },
      {
        code: 3,
        source: '7.7 a',
        meaning: {
          it: 'Servizio in linea completo, escluso il pagamento',
          de: 'Vollständiger Online-Dienst, ohne Zahlung',
          en: 'Fully online, payment left out',
        },
      },
      {
        code: 4,
        source: '7.7 a',
        meaning: {
          it: 'Servizio in linea completo, con il pagamento quando è dovuto',
          de: 'Vollständiger Online-Dienst, mit Zahlung, wo eine geschuldet ist',
          en: 'Fully online, with payment where one is due',
        },
      },
    ],
  },
  integration: {
    order: 'partial',
    levels: [
      {
        code: 0,
        source: '7.7 b',
        capabilities: [],
        meaning: { it: 'Nessun collegamento', de: 'Keine Anbindung', en: 'No link' },
      },
      {
        code: 1,
        source: '7.7 b',
        capabilities: ['read'],
        meaning: { it: 'Legge i dati', de: 'Liest die Daten', en: 'Reads the data' },
      },
      {
        code: 2,
        source: '7.7 b',
        capabilities: ['mail'],
        meaning: {
          it: 'Invia un messaggio di posta elettronica',
          de: 'Sendet eine E-Mail',
          en: 'Sends an e-mail',
        },
      },
      {
        code: 3,
        source: '7.7 b',
        capabilities: ['register'],
        meaning: {
          it: 'Registra al protocollo e nel documentale',
          de: 'Trägt in Protokoll und Dokumentenverwaltung ein',
          en: 'Enters in the protocol register and the document system',
        },
      },
      {
        code: 4,
        source: '7.7 b',
        capabilities: ['read', 'write'],
        meaning: {
          it: 'Legge e scrive i dati',
          de: 'Liest und schreibt die Daten',
          en: 'Reads and writes the data',
        },
      },
      {
        code: 5,
        source: '7.7 b',
        capabilities: ['read', 'write', 'register'],
        meaning: {
          it: 'Legge e scrive i dati e registra al protocollo',
          de: 'Liest und schreibt die Daten und trägt ins Protokoll ein',
          en: 'Reads and writes the data and enters in the protocol register',
        },
      },
    ],
    alsoCovers: [
      [3, 2],
      [5, 2],
    ],
  },
  visura: {
    order: 'total',
    levels: [
      {
        code: 0,
        source: '7.7 c',
        meaning: {
          it: 'Risposta differita, su richiesta',
          de: 'Auskunft zeitversetzt, auf Anfrage',
          en: 'Answered later, on request',
        },
      },
      {
        code: 1,
        source: '7.7 c',
        meaning: {
          it: 'Si vede lo stato del procedimento',
          de: 'Der Stand des Verfahrens ist einsehbar',
          en: 'The state of the procedure can be seen',
        },
      },
      {
        code: 2,
        source: '7.7 c',
        meaning: {
          it: 'Si vede lo stato del procedimento e, dove ammesso, si accede agli atti',
          de: 'Der Stand des Verfahrens und, wo zulässig, die Akten sind einsehbar',
          en: 'The state of the procedure and, where allowed, its records can be seen',
        },
      },
    ],
  },
} as const satisfies Record<string, TotalScale | PartialScale>;

/** One of the three axes of `SCALES`. */
export type Axis = keyof typeof SCALES;

/**
 * True when level `a` of an axis does everything that level `b` does: reflexive, antisymmetric, transitive. On `web`
 * and `visura` that is `a >= b`; on `integration`, the axis when none is named, it is inclusion of capabilities, and
 * the pairs (1,2), (1,3), (2,4) and (3,4) cover neither way. Throws `RangeError` for a code that the axis lacks.
 *
 * @example
 * ```ts
 * import { covers } from '@pds/core/procedures';
 *
 * covers(5, 3); // => true
 * covers(4, 3); // => false
 * covers(3, 4); // => false
 * covers(4, 3, 'web'); // => true
 * ```
 */
export function covers(a: number, b: number, axis: Axis = 'integration'): boolean {
  const answer = COVERED[axis][a]?.[b];
  if (answer === undefined) throw new RangeError(`${axis} has no level ${COVERED[axis][a] ? b : a}`);
  return answer;
}

/** For each axis and level what it covers: whole registers are asked about every step. */
const COVERED: Readonly<Record<Axis, readonly (readonly boolean[])[]>> = /* @__PURE__ */ (() => ({
  web: coverage(SCALES.web),
  integration: coverage(SCALES.integration),
  visura: coverage(SCALES.visura),
}))();

function coverage(scale: TotalScale | PartialScale): readonly (readonly boolean[])[] {
  return scale.levels.map(({ code: a }) => scale.levels.map(({ code: b }) => isCovered(a, b, scale)));
}

function isCovered(a: number, b: number, scale: TotalScale | PartialScale): boolean {
  if (scale.order === 'total') return a >= b;
  if (scale.alsoCovers.some(([higher, lower]) => higher === a && lower === b)) return true;
  const held = capabilitiesOf(a, scale);
  return capabilitiesOf(b, scale).every((capability) => held.includes(capability));
}

function capabilitiesOf(code: number, scale: PartialScale): readonly Capability[] {
  return scale.levels.find((level) => level.code === code)!.capabilities;
}
