import type { RecordKind } from '@pds/core/document';

const KINDS: Readonly<Record<RecordKind, string>> = {
  'security-plan': 'Piano di sicurezza',
  'procedure-register': 'Registro dei procedimenti',
  'objective-plan': 'Piano degli obiettivi',
  'pilot-project': 'Progetto di sperimentazione',
};

/** What a kind of record is called; the bare kind where this page does not know it. */
export function kindName(kind: string): string {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as RecordKind] : kind;
}
