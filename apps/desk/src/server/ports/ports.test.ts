import { expect, test } from 'vitest';
import { fakePorts } from './fakePorts';
import { deskPorts, type Ports } from './ports';

const bytes = Uint8Array.of(1);
const municipalityId = 'm';
const paper = { name: 'piano.pdf', type: 'application/pdf', bytes };
const account = {
  municipalityId,
  id: 'a',
  name: 'x',
  displayName: 'X',
  roles: [],
  siteId: null,
  administrator: false,
};
const person = {
  fiscalCode: 'F',
  surname: 'ROSSI',
  givenNames: 'ADA',
  birthDate: '1980-01-01',
  citizenships: ['ITA'],
};

const askAll = ({ protocol, registry, signature, pec, archive }: Ports) =>
  Promise.all([
    protocol.register({
      municipalityId,
      direction: 'out',
      subject: 's',
      correspondent: 'c',
      document: { name: 'n', sha256: 'h' },
    }),
    registry.findPerson(municipalityId, 'F'),
    signature.sign({ municipalityId, signerId: 'a', document: paper }),
    pec.send({ municipalityId, to: 't', subject: 's', text: '', attachments: [] }),
    archive.keep({ municipalityId, recordId: 'r', document: paper }),
  ]);

test('the fakes answer, and remember what they were asked', async () => {
  const ports = fakePorts({ today: '2026-03-02', people: [person], accounts: [{ account, password: 'p' }] });
  expect((await askAll(ports)).map((answer) => answer.ok && answer.value)).toEqual([
    { number: '0000001', on: '2026-03-02' },
    person,
    { name: 'piano.pdf.p7m', bytes },
    { messageId: 'message-1' },
    { archiveId: 'archived-1' },
  ]);
  expect([ports.registered.length, ports.sent.length, ports.kept.length]).toEqual([1, 1, 1]);
  expect((await ports.identity.identify({ name: 'x', password: 'p' })).ok).toBe(true);
  expect((await ports.identity.identify({ name: 'x', password: 'q' })).ok).toBe(false);
});

test('the desk by itself is connected to nothing, and says so', async () => {
  const { identity } = fakePorts({ today: '2026-03-02' });
  const answers = await askAll(deskPorts(identity));
  expect(answers.map(({ issues }) => issues[0]?.params)).toEqual(
    ['protocol', 'registry', 'signature', 'pec', 'archive'].map((port) => ({ port })),
  );
});
