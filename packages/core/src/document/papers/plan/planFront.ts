import { assignmentsOn } from '../../../municipality/municipality';
import type { Role } from '../../../municipality/roles';
import type { PlanVersion } from '../../../plan/model/version';
import type { Block, Definition, Signature } from '../../tree';
import { fingerprint, translationNote } from '../blocks';
import type { PlanView } from './planView';

/** States in which the Prefettura has approved the version. */
const APPROVED: readonly PlanVersion['state'][] = ['approvata', 'superata'];

/** Cover, what must be said at once, signatures and the list of chapters. */
export function planFront(view: PlanView): readonly Block[] {
  const { plan, version, options } = view;
  const { texts } = options;
  const approved = version !== undefined && APPROVED.includes(version.state);
  return [
    { kind: 'cover', owner: ownerOf(view), subtitle: versionName(view, version), facts: factsOf(view) },
    ...translationNote(texts.translation),
    ...(view.extract === null
      ? [...(approved ? [] : [warning(texts.notApproved)]), signatures(view)]
      : [warning(texts.annex.extract.note(view.extract))]),
    { kind: 'page-break' },
    { kind: 'contents', title: texts.contents, depth: 2 },
    { kind: 'page-break' },
    ...(view.sameCatalogue
      ? []
      : [
          warning(
            texts.otherCatalogue(
              `${plan.settings.catalogue.id} ${plan.settings.catalogue.edition}`,
              `${options.catalogue.id} ${options.catalogue.edition}`,
            ),
          ),
        ]),
  ];
}

function warning(text: string): Block {
  return { kind: 'note', about: 'warning', text };
}

function signatures(view: PlanView): Block {
  return {
    kind: 'signatures',
    title: view.options.texts.signatures,
    signatures: [
      signature(view, 'sindaco', view.version?.signedBy),
      signature(view, 'responsabile-sicurezza-cie', undefined),
    ],
  };
}

/** The bodies that own the plan, as the cover and the head of each page name them. */
export function ownerOf({ plan, options }: PlanView): string {
  return options.texts.owner([...plan.municipalities].map(({ name }) => name).join(', '));
}

export function versionName({ options }: PlanView, version: PlanVersion | undefined): string {
  const { texts, labels } = options;
  return version ? texts.version(labels.versionKind[version.kind], version.revision) : texts.withoutVersion;
}

function factsOf(view: PlanView): readonly Definition[] {
  const { plan, version, method, options, date } = view;
  const { texts, labels, today } = options;
  const { term } = texts;
  // What was signed, sent and approved is the whole plan, never an extract of it.
  const whole = view.extract === null ? version : undefined;
  const sent = whole?.transmissions.at(-1);
  const offices = new Set([...plan.municipalities].map(({ prefettura }) => prefettura.name));
  const { catalogue } = plan.settings;
  return [
    { term: term.prefettura, text: [...offices].join(', ') },
    ...(version ? [{ term: term.state, text: labels.planState[version.state] }] : []),
    ...(sent
      ? [
          {
            term: term.transmission,
            text: texts.sentOn(date(sent.date), labels.channel[sent.channel], sent.protocolOut ?? null),
          },
        ]
      : []),
    ...(whole?.approvalAct
      ? [
          {
            term: term.approval,
            text: texts.approvedBy(date(whole.approvalAct.date), whole.approvalAct.protocol),
          },
        ]
      : []),
    { term: term.method, text: method?.title ?? plan.settings.method.id },
    { term: term.catalogue, text: `${catalogue.id} ${catalogue.edition}` },
    ...(whole?.contentHash ? [{ term: term.fingerprint, text: fingerprint(whole.contentHash) }] : []),
    { term: term.date, text: date(today) },
  ];
}

function signature(view: PlanView, role: Role, signedBy: string | undefined): Signature {
  const { plan, version, options, person, date } = view;
  const { texts, labels, today } = options;
  const holder = assignmentsOn(plan.roles, version?.signedOn ?? today).find((held) => held.role === role);
  const personId = signedBy ?? holder?.personId;
  return {
    office: labels.role[role],
    ...(personId !== undefined && { name: person(personId) }),
    note:
      signedBy !== undefined && version?.signedOn !== undefined
        ? texts.signedOn(date(version.signedOn))
        : texts.notSigned,
  };
}
