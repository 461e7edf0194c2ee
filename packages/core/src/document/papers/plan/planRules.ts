import type { SectionBlock } from '../../tree';
import { paragraph, section } from '../blocks';
import type { PlanView } from './planView';
import { procedureList } from './procedureAnnex';

/** Chapters 12 and 13: the policies, and the operating procedures, whose sheets are annex D. */
export function ruleChapters(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { chapter, intro, none } = options.texts;
  const policies = [...plan.policies]
    .sort((a, b) => a.number - b.number)
    .map(({ number, title, text }) => section(options.texts.policy(number, title), [paragraph(text)]));
  return [
    section(chapter.policies, [
      paragraph(intro.policies),
      ...(policies.length > 0 ? policies : [paragraph(none)]),
    ]),
    section(chapter.procedures, [paragraph(intro.procedures), procedureList(view)]),
  ];
}
