import { err, type Issue, ok, type Result } from '@pds/core/base';
import type {
  AccountAnswer,
  FaultAnswer,
  ImportAnswer,
  MunicipalityAnswer,
  NewPlanRequest,
  RecordAnswer,
  SignInRequest,
  WriteAnswer,
  WriteRequest,
} from '../../shared/api';
import { deskIssue } from '../../shared/issues';

/** A refusal that leaves a choice: the document can be stored with the errors that it has. */
export type ImportOutcome = Result<ImportAnswer> & { readonly importable?: boolean };

/** `isFinal`: the server has read the request and would answer the same however often it is asked. */
export type WriteOutcome = Result<WriteAnswer> & { readonly isFinal?: boolean };

/** The server as the pages ask it. What it refuses, and that it cannot be reached, come as issues; nothing throws. */
export interface DeskApi {
  account(): Promise<Result<AccountAnswer | null>>;
  signIn(request: SignInRequest): Promise<Result<AccountAnswer>>;
  signOut(): Promise<Result<null>>;
  municipalities(): Promise<Result<readonly MunicipalityAnswer[]>>;
  record(place: RecordPlace): Promise<Result<RecordAnswer>>;
  /** `ok` also where a command was refused: the answer says which, and what was taken before it. */
  write(place: RecordPlace, request: WriteRequest): Promise<WriteOutcome>;
  createPlan(municipalityId: string, request: NewPlanRequest): Promise<Result<ImportAnswer>>;
  importRecord(municipalityId: string, text: string, withErrors: boolean): Promise<ImportOutcome>;
}

export interface RecordPlace {
  readonly municipalityId: string;
  readonly recordId: string;
}

/** The record as a paper to be printed. */
export function paperUrl(place: RecordPlace): string {
  return `${recordUrl(place)}/document.html`;
}

/** The record as a file that the import takes back in. */
export function fileUrl(place: RecordPlace): string {
  return `${recordUrl(place)}/document.json`;
}

export function createDeskApi(send: typeof fetch): DeskApi {
  const body = (value: unknown) => ({ method: 'POST', body: JSON.stringify(value) });
  return {
    account: () => ask(send, '/api/session'),
    signIn: (request) => ask(send, '/api/session', body(request)),
    signOut: () => ask(send, '/api/session', { method: 'DELETE' }),
    municipalities: () => ask(send, '/api/municipalities'),
    record: (place) => ask(send, recordUrl(place)),
    async write(place, request) {
      const answer = await exchange(send, `${recordUrl(place)}/commands`, body(request));
      if (!answer.ok) return answer;
      const { status, json } = answer.value;
      return isObject(json) && 'acknowledged' in json
        ? ok(json as unknown as WriteAnswer)
        : { ...err(issuesIn(json)), isFinal: isFinal(status) };
    },
    createPlan: (municipalityId, request) =>
      ask(send, `/api/municipalities/${municipalityId}/plans`, body(request)),
    async importRecord(municipalityId, text, withErrors) {
      const url = `/api/municipalities/${municipalityId}/records${withErrors ? '?errors=accepted' : ''}`;
      const answer = await exchange(send, url, { method: 'POST', body: text });
      if (!answer.ok) return answer;
      const { success, json } = answer.value;
      if (success) return ok(json as ImportAnswer);
      return { ...err(issuesIn(json)), importable: isObject(json) && json.importable === true };
    },
  };
}

function recordUrl({ municipalityId, recordId }: RecordPlace): string {
  return `/api/municipalities/${municipalityId}/records/${recordId}`;
}

async function ask<T>(send: typeof fetch, url: string, init?: RequestInit): Promise<Result<T>> {
  const answer = await exchange(send, url, init);
  if (!answer.ok) return answer;
  const { success, json } = answer.value;
  return success ? ok(json as T) : err(issuesIn(json));
}

/** Statuses by which a server says that the request is at fault; not those that a sign-in or some patience mends. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

interface Exchange {
  readonly status: number;
  readonly success: boolean;
  readonly json: unknown;
}

/**
 * What the server said. An answer that is no JSON is that of something between here and it, which tells nothing of the
 * request unless it finds it too long.
 */
async function exchange(send: typeof fetch, url: string, init?: RequestInit): Promise<Result<Exchange>> {
  try {
    const response = await send(url, init);
    const { status } = response;
    const json: unknown =
      status === 204 || status === 413 ? await response.json().catch(() => null) : await response.json();
    return ok({ status, success: response.ok, json });
  } catch {
    return err([deskIssue('desk.unreachable', {})]);
  }
}

function issuesIn(json: unknown): readonly Issue[] {
  const { issues } = (isObject(json) ? json : {}) as Partial<FaultAnswer>;
  return Array.isArray(issues) && issues.length > 0 ? issues : [deskIssue('desk.internal', {})];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
