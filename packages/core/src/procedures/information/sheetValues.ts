import type { Language } from '../../base/messages';
import type { InformationEntry, InformationSheet } from '../model/information';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import type { InformationField, RegisterValue } from './informationFields';
import { REGISTER_WORDS } from './registerWords';

/** The parts of a register from which a page is filled. */
export type InformationRegister = Pick<
  ProcedureRegister,
  'procedures' | 'informationSheets' | 'bodies' | 'units' | 'roles' | 'citations'
>;

/** Procedures that somebody starts by filing something. */
const ON_APPLICATION: readonly unknown[] = ['istanza', 'dichiarazione', 'segnalazione'];

/** Whether a field may not be left out of the page of a procedure. A kind that is not known asks for everything. */
export function isRequired(
  field: InformationField,
  procedure: Procedure,
  register: InformationRegister,
): boolean {
  if (field.required === 'if-any') return false;
  if (isOfOthers(procedure, register)) return field.others;
  const { kind } = procedure;
  const known = kind !== null && kind !== 'nd' && kind !== 'unknown';
  return field.required === 'always' || !known || ON_APPLICATION.includes(kind);
}

/** A procedure of another body than a municipality or its Unione: only its page is the municipality's. */
function isOfOthers({ bodyId }: Procedure, register: InformationRegister): boolean {
  const kind = bodyId === undefined ? undefined : register.bodies.get(bodyId)?.kind;
  return kind !== undefined && kind !== 'municipality' && kind !== 'union';
}

/** What the page says on a field: the sheet's own word, else what the register knows, in words; `null` for neither. */
export function entryOf(
  field: InformationField,
  procedure: Procedure,
  sheet: InformationSheet | undefined,
  register: InformationRegister,
  language: Language = 'it',
): InformationEntry | 'nd' | 'unknown' | null {
  const own = sheet && Object.hasOwn(sheet.fields, field.id) ? sheet.fields[field.id] : undefined;
  if (own !== undefined && own !== null) return own;
  const text = field.from && fromRegister[field.from](procedure, register, language);
  return text === undefined ? null : { applicable: true, text };
}

const fromRegister: Readonly<
  Record<
    RegisterValue,
    (procedure: Procedure, register: InformationRegister, language: Language) => string | undefined
  >
> = {
  unit: ({ unitId }, { units }) => (unitId === undefined ? undefined : units.get(unitId)?.title),
  responsible: ({ responsibleRoleId: id }, { roles }) =>
    id === undefined ? undefined : roles.get(id)?.title,
  term: ({ term }, _, language) => term && REGISTER_WORDS[language].days(term.days),
  silence: ({ term }, _, language) => term?.silence && REGISTER_WORDS[language].silence[term.silence],
  norm: ({ term }, { citations }) =>
    term?.citationId === undefined ? undefined : citations.get(term.citationId)?.asPrinted,
};

/** The sheet of each procedure by its id; of two sheets the first. */
export function sheetsByProcedure(register: InformationRegister): ReadonlyMap<string, InformationSheet> {
  const sheets = new Map<string, InformationSheet>();
  for (const sheet of register.informationSheets) {
    if (!sheets.has(sheet.procedureId)) sheets.set(sheet.procedureId, sheet);
  }
  return sheets;
}
