import type { CatalogueEntryUse } from '../../plan/model/content';
import type { Block, SectionBlock } from '../tree';
import { paragraph, section, tableOr } from './blocks';
import type { PlanView } from './planView';

/** Annex B, the whole catalogue with what the plan says of it; annex C, activity by asset by threat by vulnerability. */
export function planAnnexes(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { texts } = options;
  return [
    {
      kind: 'section',
      number: 'B',
      title: texts.chapter.threats,
      blocks: [
        paragraph(texts.intro.threats),
        { kind: 'note', about: 'provenance', text: view.provenance },
        section(texts.section.threats, [
          entries(view, plan.threats, view.threat, texts.column.threat, texts.caption.threats),
        ]),
        section(texts.section.vulnerabilities, [
          entries(
            view,
            plan.vulnerabilities,
            view.vulnerability,
            texts.column.vulnerabilities,
            texts.caption.vulnerabilities,
          ),
        ]),
      ],
    },
    {
      kind: 'section',
      number: 'C',
      title: texts.chapter.matrix,
      blocks: [paragraph(texts.intro.matrix), ...matrix(view)],
    },
  ];
}

function entries(
  { options }: PlanView,
  used: Iterable<CatalogueEntryUse>,
  titleOf: (code: string) => string,
  header: string,
  caption: string,
): Block {
  const { column, yes, no, none, ownEntry } = options.texts;
  return tableOr(none, {
    caption,
    columns: [
      { header: column.code, narrow: true },
      { header },
      { header: column.applicable },
      { header: column.reason },
    ],
    rows: [...used].map(({ id, applicable, reason, title }) => [
      id,
      titleOf(id),
      applicable ? yes : no,
      [...(title === undefined ? [] : [ownEntry]), ...(reason ? [reason] : [])].join(' '),
    ]),
  });
}

function matrix(view: PlanView): readonly SectionBlock[] {
  const { plan, options, threat } = view;
  const { column, caption, none } = options.texts;
  return [...plan.processes].map((process) => {
    const activities = [...plan.activities].filter((activity) => activity.processId === process.id);
    return section(`${process.code} ${process.title}`, [
      tableOr(none, {
        caption: caption.matrix(process.title),
        columns: [
          { header: column.scenario, narrow: true },
          { header: column.activity },
          { header: column.asset },
          { header: column.threat },
          { header: column.vulnerabilities },
        ],
        rows: activities.flatMap((activity) =>
          [...plan.scenarios]
            .filter((scenario) => scenario.activityId === activity.id)
            .map((scenario) => [
              view.scenario(scenario.id),
              activity.title,
              plan.assets.get(scenario.assetId)?.name ?? scenario.assetId,
              `${scenario.threatCode} ${threat(scenario.threatCode)}`,
              scenario.vulnerabilityCodes.map((code) => `${code} ${view.vulnerability(code)}`).join('; '),
            ]),
        ),
      }),
    ]);
  });
}
