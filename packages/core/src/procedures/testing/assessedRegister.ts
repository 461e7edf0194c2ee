import { SCALES } from '../levels/scales';
import { parseProcedureRegister } from '../model/parseProcedureRegister';
import type { ProcedureRegister } from '../model/procedureRegister';
import { bareRegister } from './smallRegister';

/** What a row of a test says; all else is as usual. */
type Said = Readonly<Record<string, unknown>>;

/** A register on Cesena's scales with these procedures and assessments of them. */
export function assessedRegister(
  procedures: readonly Said[],
  assessments: readonly Said[],
): ProcedureRegister {
  const read = parseProcedureRegister({
    ...bareRegister(),
    scales: Object.entries(SCALES).map(([id, { order, levels }]) => ({
      id,
      title: id,
      order,
      levels: levels.map(({ code }) => ({ code, text: `Livello ${code}` })),
      alsoCovers: [],
    })),
    procedures: procedures.map(procedureRow),
    assessments: assessments.map(assessmentRow),
  });
  if (!read.ok || read.issues.length > 0) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function procedureRow(said: Said): Said {
  return { title: 'Nota', provenance: 'invented', list: 'A', kind: 'istanza', dataBankIds: null, ...said };
}

/** An assessment of `p1` by a person, of which the attributes are named that matter. */
export function assessmentRow({ levels, attributes, ...said }: Said): Said {
  return {
    procedureId: 'p1',
    by: 'referente',
    origin: 'declared',
    evidence: [],
    ...said,
    levels: { web: null, integration: null, visura: null, ...(levels as Said) },
    attributes: { ...NOT_ASSESSED, ...(attributes as Said) },
  };
}

const NOT_ASSESSED = Object.fromEntries(
  [
    'infoPage',
    'formAvailable',
    'booking',
    'guided',
    'prefill',
    'proactive',
    'paymentDue',
    'authentication',
    'filingChannelIds',
    'formationModeIds',
  ].map((name) => [name, null]),
);
