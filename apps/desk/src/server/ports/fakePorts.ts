import { type CivilDate, err, ok } from '@pds/core/base';
import { deskIssue } from '../../shared/issues';
import type { Account } from '../store/accounts';
import type { ArchiveRequest } from './archivePort';
import type { PecMessage } from './pecPort';
import type { Ports } from './ports';
import type { ProtocolRequest } from './protocolPort';
import type { RegistryPerson } from './registryPort';

/** Ports that remember what they were asked and answer at once: for tests of what stands on them. */
export interface FakePorts extends Ports {
  readonly registered: readonly ProtocolRequest[];
  readonly sent: readonly PecMessage[];
  readonly kept: readonly ArchiveRequest[];
}

/**
 * `people` is all that the register knows, `accounts` lets in by name with the password given beside it. A signature is
 * the document with a suffix, so that a test sees that it went through.
 */
export function fakePorts(world: {
  readonly today: CivilDate;
  readonly people?: readonly RegistryPerson[];
  readonly accounts?: readonly { readonly account: Account; readonly password: string }[];
}): FakePorts {
  const { today, people = [], accounts = [] } = world;
  const registered: ProtocolRequest[] = [];
  const sent: PecMessage[] = [];
  const kept: ArchiveRequest[] = [];
  return {
    registered,
    sent,
    kept,
    protocol: {
      register: async (request) => {
        registered.push(request);
        return ok({ number: String(registered.length).padStart(7, '0'), on: today });
      },
    },
    registry: {
      findPerson: async (_, fiscalCode) => ok(people.find((each) => each.fiscalCode === fiscalCode) ?? null),
    },
    signature: {
      sign: async ({ document: { name, bytes } }) => ok({ name: `${name}.p7m`, bytes }),
    },
    pec: {
      send: async (message) => {
        sent.push(message);
        return ok({ messageId: `message-${sent.length}` });
      },
    },
    archive: {
      keep: async (request) => {
        kept.push(request);
        return ok({ archiveId: `archived-${kept.length}` });
      },
    },
    identity: {
      identify: async ({ name, password }) => {
        const known = accounts.find((each) => each.account.name === name && each.password === password);
        return known ? ok(known.account) : err([deskIssue('desk.wrong_credentials', {})]);
      },
    },
  };
}
