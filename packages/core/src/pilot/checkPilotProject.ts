import { type IssuePath, issueAt } from '../base/issue';
import { danglingIssues, type Link } from '../schema/dangling';
import type { DocumentIssue } from '../schema/issues';
import { anyAnswered } from './answer';
import type { PilotIssue } from './issues';
import type { PilotProject } from './pilotProject';
import { PILOT_QUESTIONS, type PilotQuestion, SHEET_QUESTIONS } from './questions';
import { PILOT_REQUIREMENTS, type Requirement, SHEET_REQUIREMENTS } from './requirements';
import type { ServiceSheet } from './serviceSheet';

const LINKS: readonly Link[] = [{ from: 'citations', field: 'links.citationId', to: 'citations' }];

/**
 * What the form says about its answers. What was lost never counts as a breach: it is told once per question
 * (`pilot.lost`), with what follows from the answers that are there (`pilot.implied`).
 *
 * Errors: `document.dangling` (a link between citations), `pilot.missing` (where the form insists), `pilot.exclusive`,
 * `pilot.backup_without_register`, `pilot.no_criterion`, `pilot.staff_sum`. Warnings: `pilot.missing` elsewhere,
 * `pilot.not_asked`, `pilot.tax_data_not_sent`, `pilot.scope_literal`, `pilot.additional_data_standard`,
 * `pilot.health_data`.
 */
export function checkPilotProject(project: PilotProject): readonly (DocumentIssue | PilotIssue)[] {
  return [
    ...danglingIssues(project, LINKS),
    ...lostIssues(project, PILOT_QUESTIONS),
    ...requirementIssues(project, PILOT_REQUIREMENTS),
    ...PILOT_RULES.flatMap((rule) => rule(project)),
    ...[...project.services].flatMap((sheet) =>
      sheetIssues(sheet).map((issue) => issueAt(issue, 'services', sheet.id)),
    ),
  ];
}

function sheetIssues(sheet: ServiceSheet): readonly PilotIssue[] {
  return [
    ...lostIssues(sheet, SHEET_QUESTIONS),
    ...requirementIssues(sheet, SHEET_REQUIREMENTS),
    ...SHEET_RULES.flatMap((rule) => rule(sheet)),
  ];
}

function lostIssues(
  value: PilotProject | ServiceSheet,
  questions: Readonly<Partial<Record<PilotQuestion, readonly string[]>>>,
): readonly PilotIssue[] {
  const answers: Readonly<Record<string, unknown>> = value;
  return (Object.keys(questions) as PilotQuestion[]).flatMap((question): readonly PilotIssue[] => {
    const lost = questions[question]?.find((field) => holdsLost(answers[field]));
    return lost === undefined
      ? []
      : [{ code: 'pilot.lost', severity: 'info', path: [lost], params: { question } }];
  });
}

function holdsLost(answer: unknown): boolean {
  if (typeof answer === 'object' && answer !== null) {
    return Object.entries(answer).some(([name, held]) => name !== 'asPrinted' && holdsLost(held));
  }
  return answer === 'unknown';
}

function requirementIssues<T, Q extends PilotQuestion>(
  value: T,
  requirements: readonly Requirement<T, Q>[],
): readonly PilotIssue[] {
  return requirements.flatMap(({ question, path, asked, filled, severity }): readonly PilotIssue[] => {
    const isAsked = asked ? asked.when(value) : true;
    const isFilled = filled(value);
    if (isAsked === true && isFilled === false)
      return [{ code: 'pilot.missing', severity, path, params: { question } }];
    if (!asked || isFilled !== true || isAsked === true) return [];
    const params = { question, decidedBy: asked.by };
    return isAsked === false
      ? [{ code: 'pilot.not_asked', severity: 'warning', path, params }]
      : [{ code: 'pilot.implied', severity: 'info', path, params }];
  });
}

type Rule<T> = (value: T) => readonly PilotIssue[];

const PILOT_RULES: readonly Rule<PilotProject>[] = [
  ({ insiderRisk: { securitySoftwareOnly, localTrace } }) =>
    found(securitySoftwareOnly === true && localTrace === true, ['insiderRisk'], {
      code: 'pilot.exclusive',
      severity: 'error',
      params: { question: 'e2' },
    }),
  ({ saiaMode: { manualWeb, automatic } }) =>
    found(manualWeb === true && automatic === true, ['saiaMode'], {
      code: 'pilot.exclusive',
      severity: 'error',
      params: { question: 'c5' },
    }),
  ({ dataLossRisk: { backup, electronicRegister } }) =>
    found(backup === true && electronicRegister === false, ['dataLossRisk', 'electronicRegister'], {
      code: 'pilot.backup_without_register',
      severity: 'error',
      params: {},
    }),
  ({ territorial, distributionCriteria: { kinds, text } }) =>
    found(territorial === false && anyAnswered(kinds, text) === false, ['territorial'], {
      code: 'pilot.no_criterion',
      severity: 'error',
      params: {},
    }),
  ({ staff: { total, breakdown } }) => {
    const counts = writtenOf(breakdown).map(({ count }) => count);
    const told = counts.every((count) => typeof count === 'number') ? counts : [];
    if (typeof total !== 'number' || told.length === 0) return [];
    const sum = told.reduce((all, count) => all + count, 0);
    return found(sum !== total, ['staff', 'total'], {
      code: 'pilot.staff_sum',
      severity: 'error',
      params: { total, sum },
    });
  },
  ({ taxDataSent }) =>
    found(taxDataSent === false, ['taxDataSent'], {
      code: 'pilot.tax_data_not_sent',
      severity: 'warning',
      params: {},
    }),
];

/** Words that data on health are told by; a guess that asks a person to look. */
const HEALTH_WORDS = /sanitari|salute|malatti|invalidit|disabilit|gruppo sanguigno|allergi|patologi/i;

const SHEET_RULES: readonly Rule<ServiceSheet>[] = [
  ({ scope, asPrinted }) => {
    const literal = asPrinted?.scope;
    return literal === undefined
      ? []
      : found(literal.trim().toLowerCase() !== scope, ['scope'], {
          code: 'pilot.scope_literal',
          severity: 'warning',
          params: { literal },
        });
  },
  ({ type, additionalData }) =>
    found(type === 'S' && writtenOf(additionalData).length > 0, ['additionalData'], {
      code: 'pilot.additional_data_standard',
      severity: 'warning',
      params: {},
    }),
  ({ additionalData }) =>
    writtenOf(additionalData).flatMap(({ text }, i) =>
      found(HEALTH_WORDS.test(text), ['additionalData', i], {
        code: 'pilot.health_data',
        severity: 'warning',
        params: { text },
      }),
    ),
];

/** The entries of a list that was written; none of one that is blank or lost. */
function writtenOf<T>(list: readonly T[] | 'unknown' | null): readonly T[] {
  return list === null || list === 'unknown' ? [] : list;
}

/** The issue at its place when the condition holds. */
function found(condition: boolean, path: IssuePath, issue: PilotIssue): readonly PilotIssue[] {
  return condition ? [{ ...issue, path }] : [];
}
