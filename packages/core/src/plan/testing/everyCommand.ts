import type { EditCommand, LifeCycleCommand } from '../commands';

type VersionCommand = EditCommand | LifeCycleCommand;
export type VersionCommandType = VersionCommand['type'];

export const on = '2026-03-02';
export const RENAME = {
  op: 'set',
  collection: 'sites',
  id: 's1',
  path: ['name'],
  value: 'Anagrafe',
} as const;

/** One command of each type that concerns a version and lacks nothing but the right state and role. */
export const COMMANDS: {
  readonly [T in VersionCommandType]: Omit<Extract<VersionCommand, { type: T }>, 'id' | 'at' | 'by'>;
} = {
  edit: { type: 'edit', changes: [RENAME] },
  'create-alfa': { type: 'create-alfa', versionId: 'n', on },
  'create-beta': { type: 'create-beta', versionId: 'n', on },
  'close-survey': { type: 'close-survey', versionId: 'v', on },
  'send-back': { type: 'send-back', versionId: 'v', on, note: 'x' },
  validate: { type: 'validate', versionId: 'v', on },
  reopen: { type: 'reopen', versionId: 'v', on },
  sign: { type: 'sign', versionId: 'v', on, personId: 'mayor' },
  transmit: {
    type: 'transmit',
    versionId: 'v',
    on,
    transmissionId: 't2',
    channel: 'pec-firma-digitale',
    attachments: [],
  },
  'record-receipt': { type: 'record-receipt', versionId: 'v', on },
  'record-approval': { type: 'record-approval', versionId: 'v', on, protocol: '1' },
  'record-change-request': {
    type: 'record-change-request',
    versionId: 'v',
    on,
    items: [{ id: 'i', section: '1', text: 'x', state: 'aperta' }],
  },
  'open-correction': { type: 'open-correction', versionId: 'n', on, basedOn: 'v' },
  'record-return': { type: 'record-return', versionId: 'v', on, note: 'x' },
  withdraw: { type: 'withdraw', versionId: 'v', on, note: 'x' },
  'create-update': { type: 'create-update', versionId: 'n', on, basedOn: 'v' },
};
