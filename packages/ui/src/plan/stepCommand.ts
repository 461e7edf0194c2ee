import type { CivilDate } from '@pds/core/base';
import { TransmissionChannel } from '@pds/core/municipality';
import type { Actor, AllowedCommand, LifeCycleCommand } from '@pds/core/plan';

export type StepInput = 'note' | 'protocol' | 'person' | 'channel' | 'requests';

/** What each step asks for beside its day. */
export const STEP_INPUTS: {
  readonly [Type in LifeCycleCommand['type']]: readonly {
    readonly input: StepInput;
    readonly required: boolean;
  }[];
} = {
  'create-alfa': [],
  'create-beta': [],
  'close-survey': [],
  'send-back': [{ input: 'note', required: true }],
  validate: [],
  reopen: [],
  sign: [{ input: 'person', required: true }],
  transmit: [
    { input: 'channel', required: true },
    { input: 'protocol', required: false },
  ],
  'record-receipt': [{ input: 'protocol', required: false }],
  'record-approval': [{ input: 'protocol', required: true }],
  'record-change-request': [
    { input: 'requests', required: true },
    { input: 'protocol', required: false },
  ],
  'open-correction': [],
  'record-return': [
    { input: 'note', required: true },
    { input: 'protocol', required: false },
  ],
  withdraw: [{ input: 'note', required: true }],
  'create-update': [],
};

export type StepValues = { readonly [Input in StepInput]: string } & { readonly on: CivilDate };

export interface StepGiver {
  readonly actor: Actor;
  readonly at: string;
  readonly newId: () => string;
}

/** The command for a step that is allowed, from what a person filled in. */
export function stepCommand(
  { command: type, versionId: subject }: AllowedCommand & { readonly command: LifeCycleCommand['type'] },
  values: StepValues,
  { actor, at, newId }: StepGiver,
): LifeCycleCommand {
  const { note, on } = values;
  const base = { id: newId(), at, by: actor, on };
  const protocol = values.protocol === '' ? {} : { protocol: values.protocol };
  switch (type) {
    case 'create-alfa':
    case 'create-beta':
      return { ...base, type, versionId: newId() };
    case 'open-correction':
    case 'create-update':
      return { ...base, type, versionId: newId(), basedOn: subject ?? '' };
    case 'close-survey':
    case 'validate':
    case 'reopen':
      return { ...base, type, versionId: subject ?? '' };
    case 'send-back':
    case 'withdraw':
      return { ...base, type, versionId: subject ?? '', note };
    case 'record-return':
      return { ...base, type, versionId: subject ?? '', note, ...protocol };
    case 'sign':
      return { ...base, type, versionId: subject ?? '', personId: values.person };
    case 'transmit':
      return {
        ...base,
        type,
        versionId: subject ?? '',
        transmissionId: newId(),
        channel: TransmissionChannel.parse(values.channel),
        attachments: [],
        ...protocol,
      };
    case 'record-receipt':
      return { ...base, type, versionId: subject ?? '', ...protocol };
    case 'record-approval':
      return { ...base, type, versionId: subject ?? '', protocol: values.protocol };
    case 'record-change-request':
      return {
        ...base,
        type,
        versionId: subject ?? '',
        ...protocol,
        items: values.requests
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => ({ id: newId(), section: '', text: line.trim(), state: 'aperta' as const })),
      };
  }
}
