import type { CatalogueEntryUse } from '../../../plan/model/content';
import { type Block, numberSections, type SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { appointmentBlocks } from './appointmentAnnex';
import { inventoryBlocks } from './inventoryAnnex';
import type { PlanView } from './planView';
import { procedureBlocks } from './procedureAnnex';

/**
 * The annexes: A inventories, B the whole catalogue with what the plan says of it, C activity by asset by threat by
 * vulnerability, D the sheets of procedures, E appointments. Those within them are numbered by their letters.
 */
export function planAnnexes(view: PlanView): readonly SectionBlock[] {
  const { title } = view.options.texts.annex;
  return [
    annex('A', title.inventories, inventoryBlocks(view)),
    annex('B', title.threats, catalogueBlocks(view)),
    annex('C', title.matrix, matrixBlocks(view)),
    annex('D', title.procedures, procedureBlocks(view)),
    annex('E', title.appointments, appointmentBlocks(view)),
  ];
}

/** The title says the letter itself. */
function annex(letter: string, title: string, blocks: readonly Block[]): SectionBlock {
  const [numbered] = numberSections([{ kind: 'section', number: letter, title, blocks }]);
  return { kind: 'section', title, blocks: numbered!.blocks };
}

function catalogueBlocks(view: PlanView): readonly Block[] {
  const { plan, options } = view;
  const { texts } = options;
  return [
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

function matrixBlocks(view: PlanView): readonly Block[] {
  const { plan, options, threat } = view;
  const { column, caption, none, intro } = options.texts;
  const sections = [...plan.processes].map((process) => {
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
  return [paragraph(intro.matrix), ...(sections.length > 0 ? sections : [paragraph(none)])];
}
