import type { Issue } from '@pds/core/base';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FaultAnswer } from '../../shared/api';
import { type DeskIssue, type DeskIssueTable, deskIssue } from '../../shared/issues';
import { describeFault } from '../describeFault';

/** A request that comes to nothing: thrown where it is found, answered in one place. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: ContentfulStatusCode;
  readonly answer: FaultAnswer;

  constructor(
    status: ContentfulStatusCode,
    issues: readonly Issue[],
    more: Omit<FaultAnswer, 'issues'> = {},
  ) {
    super(issues.map(({ code }) => code).join(' '));
    this.status = status;
    this.answer = { issues, ...more };
  }
}

const STATUS = {
  'desk.not_signed_in': 401,
  'desk.wrong_credentials': 401,
  'desk.too_many_attempts': 429,
  'desk.forbidden': 403,
  'desk.other_origin': 403,
  'desk.not_found': 404,
  'desk.too_large': 413,
  'desk.too_deep': 422,
  'desk.bad_text': 422,
  'desk.read_only': 422,
  'desk.no_paper': 422,
} as const satisfies Partial<Record<DeskIssue['code'], ContentfulStatusCode>>;

/** A refusal for one reason of the desk's own. */
export function refuse<C extends keyof typeof STATUS>(code: C, params: DeskIssueTable[C]): Refused {
  return new Refused(STATUS[code], [deskIssue(code, params)]);
}

/** The answer to a fault: the issues of a refusal; anything else is told to the operator and not to the browser. */
export function answerFault(fault: unknown, c: Context): Response {
  if (fault instanceof Refused) {
    for (const issue of fault.answer.issues) {
      if (issue.code === 'desk.too_many_attempts') c.header('Retry-After', String(issue.params.seconds));
    }
    return c.json(fault.answer, fault.status);
  }
  console.error(describeFault(fault, c.req.method));
  return c.json({ issues: [deskIssue('desk.internal', {})] } satisfies FaultAnswer, 500);
}
