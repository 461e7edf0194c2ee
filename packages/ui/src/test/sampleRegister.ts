import { collectionOf } from '@pds/core/base';
import { type ProcedureRegister, parseProcedureRegister } from '@pds/core/procedures';
import { cesenaRegister, sampleRegister } from '@pds/fixtures';

/** Every collection of a register, without rows. */
const NO_ROWS = Object.fromEntries(
  Object.entries(cesenaRegister).flatMap(([name, value]) => (Array.isArray(value) ? [[name, []]] : [])),
);

/** The register of an invented municipality; what its fixture does not have yet is empty. */
export function openSampleRegister(): ProcedureRegister {
  const read = parseProcedureRegister({ ...NO_ROWS, ...sampleRegister });
  if (!read.ok) throw new Error('the sample register must open');
  return read.value;
}

/** The sample municipality's register before anybody has entered a row. */
export function openEmptyRegister(): ProcedureRegister {
  const { id, title, municipality, kind, schemaVersion, version, surveyedOn, approval } = sampleRegister;
  const head = { id, title, municipality, kind, schemaVersion, version, surveyedOn, approval };
  const read = parseProcedureRegister({ ...NO_ROWS, ...head });
  if (!read.ok) throw new Error('an empty register must open');
  return read.value;
}

/** The register with these procedures alone, and nothing about the others. */
export function withProcedures(register: ProcedureRegister, ...ids: readonly string[]): ProcedureRegister {
  return {
    ...register,
    procedures: collectionOf([...register.procedures].filter(({ id }) => ids.includes(id))),
    assessments: collectionOf(
      [...register.assessments].filter(({ procedureId }) => ids.includes(procedureId)),
    ),
  };
}
