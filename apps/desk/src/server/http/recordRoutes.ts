import { randomUUID } from 'node:crypto';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open, type StoredRecord, save } from '@pds/core/document';
import { createPlan } from '@pds/core/plan';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import {
  type ImportAnswer,
  type LogAnswer,
  type MunicipalityAnswer,
  NewPlanRequest,
  type RecordAnswer,
  type RecordHeadAnswer,
  WriteRequest,
} from '../../shared/api';
import { type DeskIssue, deskIssue } from '../../shared/issues';
import { mayBeginPlans } from '../../shared/mayBeginPlans';
import type { Desk } from '../desk';
import { mayAddRecords, mayEnter, maySeeKind, viewOf } from '../rights';
import type { Account } from '../store/accounts';
import { createRecord } from '../store/createRecord';
import { listMunicipalities, slugOf } from '../store/municipalities';
import { ownersOf } from '../store/ownersOf';
import { listRecords, type RecordHead, readRecord } from '../store/records';
import { verifyRecord } from '../store/verifyRecord';
import { writeCommands } from '../store/writeCommands';
import { Refused, refuse } from './answers';
import { answerPaper } from './paper';
import { parseStorable, readJson, readText } from './readBody';
import { accountOf } from './signInRoutes';

const MAX_COMMANDS_BYTES = 2_000_000;
const MAX_DOCUMENT_BYTES = 20_000_000;
const Key = z.guid();

/** `/api/municipalities`: the records of each municipality that the account may enter, and all that is done to them. */
export function recordRoutes(desk: Desk): Hono {
  const { db, host } = desk;

  return new Hono()
    .get('/', async (c) => {
      const account = await signedIn(desk, c);
      const entered = (await listMunicipalities(db)).filter((each) => mayEnter(account, each.municipalityId));
      const answers = await Promise.all(
        entered.map(async ({ municipalityId, name, province }): Promise<MunicipalityAnswer> => {
          const records = await listRecords(db, municipalityId);
          return {
            id: municipalityId,
            name,
            province,
            mayAddRecords: mayAddRecords(account, municipalityId),
            records: records.filter(({ kind }) => maySeeKind(account, kind)).map(describeHead),
          };
        }),
      );
      return c.json(answers);
    })
    .post('/:municipality/records', async (c) => {
      const { account, municipality, municipalityId } = await adder(desk, c);
      const json = parseStorable(await readText(c, MAX_DOCUMENT_BYTES));
      if (!json.ok) throw new Refused(422, json.issues);
      const opened = open(json.value);
      if (!opened.ok) throw new Refused(422, opened.issues);
      const foreign = otherMunicipality(opened.value, municipality.name);
      const issues = [...foreign, ...opened.issues];
      const faulty = foreign.length > 0 || issues.some(({ severity }) => severity === 'error');
      if (faulty && c.req.query('errors') !== 'accepted') {
        throw new Refused(422, issues, { importable: true });
      }
      const id = await createRecord(db, host, {
        municipalityId,
        actorId: account.id,
        document: opened.value,
      });
      return c.json({ id, issues } satisfies ImportAnswer, 201);
    })
    .post('/:municipality/plans', async (c) => {
      const { account, municipality, municipalityId } = await adder(desk, c);
      if (!mayBeginPlans(account.roles)) throw refuse('desk.forbidden', {});
      const { title } = await readJson(c, NewPlanRequest, 4_096);
      const { name, province } = municipality;
      const document = createPlan({
        id: randomUUID(),
        title,
        municipality: {
          id: randomUUID(),
          name,
          ...(province !== null && { province }),
          sizeClass: 'piccolo',
          emissionModel: 'centrale-2015',
          prefettura: `Prefettura-UTG${province === null ? '' : ` di ${province}`}`,
        },
        catalogue: CIE_CATALOGUE,
      });
      const id = await createRecord(db, host, { municipalityId, actorId: account.id, document });
      return c.json({ id, issues: [] } satisfies ImportAnswer, 201);
    })
    .get('/:municipality/records/:record', async (c) => {
      const { head, view } = await shownRecord(desk, c);
      return c.json({ ...head, document: JSON.parse(save(view)) } satisfies RecordAnswer);
    })
    .get('/:municipality/records/:record/document.json', async (c) => {
      const { view } = await shownRecord(desk, c);
      return c.body(save(view), 200, {
        'Content-Type': 'application/json',
        'Content-Disposition': `attachment; filename="${slugOf(view.title) || view.kind}.json"`,
      });
    })
    .get('/:municipality/records/:record/document.html', async (c) => {
      const { view } = await shownRecord(desk, c);
      if (view.kind !== 'security-plan') throw refuse('desk.no_paper', { kind: view.kind });
      return answerPaper(view, host);
    })
    .post('/:municipality/records/:record/commands', async (c) => {
      const { account, municipalityId, recordId } = await reader(desk, c);
      const { base, own, commands } = await readJson(c, WriteRequest, MAX_COMMANDS_BYTES);
      const held = await readRecord(db, municipalityId, recordId);
      if (!held || !maySeeKind(account, held.kind)) throw refuse('desk.not_found', {});
      if (held.kind !== 'security-plan') throw refuse('desk.read_only', { kind: held.kind });
      const answer = await writeCommands(db, host, {
        municipalityId,
        recordId,
        account,
        base,
        own,
        commands,
      });
      if (!answer) throw refuse('desk.not_found', {});
      const status = { conflict: 409, forbidden: 403, invalid: 422 } as const;
      return c.json(answer, answer.refused ? status[answer.refused.reason] : 200);
    })
    .get('/:municipality/records/:record/log', async (c) => {
      const { account, municipalityId, recordId } = await reader(desk, c);
      const verified = account.siteId === null && (await verifyRecord(db, municipalityId, recordId));
      if (!verified) throw refuse('desk.not_found', {});
      return c.json({
        entries: verified.ok ? verified.value : 0,
        issues: verified.issues,
      } satisfies LogAnswer);
    });
}

async function signedIn(desk: Desk, c: Context): Promise<Account> {
  const account = await accountOf(desk, c);
  if (!account) throw refuse('desk.not_signed_in', {});
  return account;
}

/** Who asks for a record; a municipality that the account may not enter is one that does not exist. */
async function reader(desk: Desk, c: Context) {
  const account = await signedIn(desk, c);
  const municipalityId = keyIn(c, 'municipality');
  if (!mayEnter(account, municipalityId)) throw refuse('desk.not_found', {});
  return { account, municipalityId, recordId: keyIn(c, 'record') };
}

/** The record that is asked for, as far as the account may see it. */
async function shownRecord(desk: Desk, c: Context) {
  const { account, municipalityId, recordId } = await reader(desk, c);
  const held = await readRecord(desk.db, municipalityId, recordId);
  const opened = held && open(held.snapshot);
  const view = opened?.ok ? viewOf(account, opened.value) : undefined;
  if (!held || !view) throw refuse('desk.not_found', {});
  return { head: describeHead(held), view };
}

async function adder(desk: Desk, c: Context) {
  const account = await signedIn(desk, c);
  const key = keyIn(c, 'municipality');
  const municipality = (await listMunicipalities(desk.db)).find((each) => each.municipalityId === key);
  if (!municipality || !mayEnter(account, key)) throw refuse('desk.not_found', {});
  if (!mayAddRecords(account, key)) throw refuse('desk.forbidden', {});
  return { account, municipality, municipalityId: key };
}

/** A warning where a document is of other municipalities than the one that it is to be added to. */
function otherMunicipality(document: StoredRecord, chosen: string): readonly DeskIssue[] {
  const named = ownersOf(document).map(({ name }) => name);
  if (named.some((name) => slugOf(name) === slugOf(chosen))) return [];
  return [deskIssue('desk.other_municipality', { named, chosen }, { severity: 'warning' })];
}

function keyIn(c: Context, name: string): string {
  const key = Key.safeParse(c.req.param(name));
  if (!key.success) throw refuse('desk.not_found', {});
  return key.data;
}

function describeHead({ id, kind, title, version, updatedAt }: RecordHead): RecordHeadAnswer {
  return { id, kind, title, version, updatedAt: updatedAt.toISOString() };
}
