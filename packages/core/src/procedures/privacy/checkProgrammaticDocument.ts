import { addMonths, type CivilDate } from '../../base/civilDate';
import type { Finding } from '../../base/ruleSource';
import type { PrivacyContext } from './context';
import { PROGRAMMATIC_SECTIONS } from './privacyLists';

/** From this day on the law itself asks for no programmatic document (D.L. 5/2012, art. 45). */
const NO_LONGER_BY_LAW: CivilDate = '2012-02-10';

/** Whether the last programmatic document that was approved is of this year and says all that it must (6.9). */
export function* checkProgrammaticDocument(
  { register, today, regime, finding }: PrivacyContext,
  askedBy: 'plan' | 'law',
): Generator<Finding> {
  if (regime === 'gdpr' || (askedBy === 'law' && today >= NO_LONGER_BY_LAW)) return;
  let last: { readonly id: string; readonly on: CivilDate } | undefined;
  for (const { id, approvedOn: on } of register.programmaticDocuments) {
    if (on !== null && on <= today && (!last || on >= last.on)) last = { id, on };
  }
  if (!last) {
    yield finding('privacy.document_missing', ['programmaticDocuments'], {});
    return;
  }
  const path = ['programmaticDocuments', last.id];
  const date = addMonths(last.on, 12);
  if (date < today) yield finding('privacy.document_outdated', [...path, 'approvedOn'], { date });
  const sections = register.programmaticDocuments.get(last.id)!.sections;
  for (const { code } of PROGRAMMATIC_SECTIONS) {
    const state = sections.find((section) => section.code === code)?.state;
    if (state !== 'met' && state !== 'not-applicable')
      yield finding('privacy.document_section_open', [...path, 'sections'], { code });
  }
}
