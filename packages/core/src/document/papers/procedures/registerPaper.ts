import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import type { Block, DocumentTree } from '../../tree';
import { translationNote } from '../blocks';
import { procedureLists } from './procedureLists';
import { registerSections } from './registerSections';
import { type ProcedurePaperOptions, type RegisterView, registerView } from './registerView';

/**
 * The plan of informatisation as a paper: cover, contents, the sections of the register with everything that it holds
 * from them, lists A and B with the levels as they stood on `today`, and who signs. Sections and their numbers are the
 * register's own; without an approval the paper says that it has none. The words of the plan stay in the language in
 * which the municipality wrote them, the frame is in `language`.
 *
 * @example
 * ```ts
 * import { registerPaper } from '@pds/core/document';
 * import { labels, papers } from '@pds/core/messages/it';
 * import { parseProcedureRegister } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * const options = { language: 'it' as const, papers, labels, today: '2026-03-02' };
 * read.ok ? registerPaper(read.value, options).title : null; // => null
 * ```
 */
export function registerPaper(register: ProcedureRegister, options: ProcedurePaperOptions): DocumentTree {
  const view = registerView(register, options);
  const { texts, owner, date } = view;
  const version = texts.version(register.version.text);
  return {
    language: options.language,
    title: register.title,
    meta: { author: owner, subject: version, date: options.today },
    running: {
      header: `${owner} · ${register.title}`,
      footer: texts.footer(version, date(options.today)),
    },
    blocks: [
      ...front(view, version),
      ...registerSections(view),
      signatures(view),
      { kind: 'page-break' },
      ...procedureLists(view),
    ],
  };
}

function front(view: RegisterView, version: string): readonly Block[] {
  const { register, texts, owner, date, options } = view;
  const { approval, surveyedOn } = register;
  return [
    {
      kind: 'cover',
      owner,
      subtitle: version,
      facts: [
        ...(surveyedOn === null ? [] : [{ term: texts.term.surveyedOn, text: date(surveyedOn) }]),
        ...(approval === null
          ? []
          : [
              {
                term: texts.term.approval,
                text: texts.approvedBy(approval.organ, date(approval.on), approval.number ?? null),
              },
            ]),
        { term: texts.term.date, text: date(options.today) },
      ],
    },
    ...translationNote(texts.translation),
    ...(approval === null
      ? [{ kind: 'note', about: 'warning', text: texts.notApproved } satisfies Block]
      : []),
    { kind: 'page-break' },
    { kind: 'contents', title: texts.contents, depth: 2 },
    { kind: 'page-break' },
  ];
}

function signatures({ register, texts, role, date }: RegisterView): Block {
  return {
    kind: 'signatures',
    title: texts.signatures,
    signatures: [...register.signatories].map(({ roleId, signedOn }) => ({
      office: role(roleId),
      note: signedOn === undefined ? texts.notSigned : texts.signedOn(date(signedOn)),
    })),
  };
}
