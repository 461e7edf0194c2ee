import type { Municipality } from '../../../municipality/municipality';
import type { Block, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { formatDecimal } from '../paperNumbers';
import { versionName } from './planFront';
import type { PlanView } from './planView';

/** Chapters 1 and 2: what the plan rests on, whom it covers, and how it came to be. */
export function scopeChapters(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { texts } = options;
  return [
    section(texts.chapter.premise, [
      ...texts.premise.map(paragraph),
      paragraph(texts.norms.intro),
      { kind: 'list', ordered: false, items: texts.norms.items },
      { kind: 'note', about: 'provenance', text: view.provenance },
    ]),
    section(texts.chapter.scope, [
      section(
        texts.section.owners,
        [...plan.municipalities].map((owner) => ownerFacts(view, owner)),
      ),
      section(texts.section.versions, [versions(view)]),
      ...(view.extract === null
        ? [section(texts.section.history, [history(view)]), ...changeRequests(view)]
        : []),
    ]),
  ];
}

function ownerFacts(view: PlanView, owner: Municipality): Block {
  const { options } = view;
  const { texts, labels } = options;
  const { term } = texts;
  const link = ({ active, since }: Municipality['inaLink']) =>
    active ? texts.linkActive(since === undefined ? null : view.date(since)) : texts.linkInactive;
  return {
    kind: 'definitions',
    items: [
      {
        term: term.owner,
        text:
          owner.province === undefined
            ? texts.owner(owner.name)
            : `${texts.owner(owner.name)} (${owner.province})`,
      },
      ...(owner.population === undefined
        ? []
        : [{ term: term.population, text: formatDecimal(String(owner.population), options.language) }]),
      { term: term.sizeClass, text: labels.sizeClass[owner.sizeClass] },
      { term: term.emissionModel, text: labels.emissionModel[owner.emissionModel] },
      ...(owner.capa === undefined ? [] : [{ term: term.capa, text: owner.capa.name }]),
      { term: term.issuesCie, text: owner.issuesCie ? texts.yes : texts.no },
      { term: term.inaLink, text: link(owner.inaLink) },
      { term: term.accessPort, text: link(owner.accessPort) },
      { term: term.prefettura, text: owner.prefettura.name },
    ],
  };
}

function versions(view: PlanView): Block {
  const { plan, options, dateCell } = view;
  const { column, caption, none } = options.texts;
  return tableOr(none, {
    caption: caption.versions,
    columns: [
      { header: column.version, narrow: true },
      { header: column.state },
      { header: column.created, narrow: true },
      { header: column.signed, narrow: true },
      { header: column.approved, narrow: true },
      { header: column.act },
    ],
    rows: [...plan.versions].map((version) => [
      versionName(view, version),
      options.labels.planState[version.state],
      dateCell(version.createdOn),
      dateCell(version.signedOn),
      dateCell(version.approvedOn),
      version.approvalAct?.protocol ?? '',
    ]),
  });
}

function history(view: PlanView): Block {
  const { plan, options, dateCell } = view;
  const { texts, labels } = options;
  const { column, caption, none } = texts;
  return tableOr(none, {
    caption: caption.history,
    columns: [
      { header: column.date, narrow: true },
      { header: column.version, narrow: true },
      { header: column.step },
      { header: column.state },
      { header: column.recordedBy },
      { header: column.note },
    ],
    rows: [...plan.history]
      .flatMap((entry) => ('sheetId' in entry ? [] : [entry]))
      .map((entry) => [
        dateCell(entry.at.slice(0, 10)),
        versionName(view, plan.versions.get(entry.versionId)),
        Object.hasOwn(labels.command, entry.command)
          ? labels.command[entry.command as keyof typeof labels.command]
          : entry.command,
        labels.planState[entry.to],
        plan.people.get(entry.recordedBy)?.name ?? texts.userOfHost,
        [...(entry.decidedBy ? [texts.decidedByPrefettura] : []), ...(entry.note ? [entry.note] : [])].join(
          '; ',
        ),
      ]),
  });
}

function changeRequests(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { texts } = options;
  const requests = [...plan.versions].flatMap((version) =>
    version.review.flatMap((event) => (event.items ?? []).map((item) => ({ version, item }))),
  );
  if (requests.length === 0) return [];
  const { column, caption, none } = texts;
  return [
    section(texts.section.changeRequests, [
      tableOr(none, {
        caption: caption.changeRequests,
        columns: [
          { header: column.version },
          { header: column.request },
          { header: column.state },
          { header: column.answer },
        ],
        rows: requests.map(({ version, item }) => [
          versionName(view, version),
          item.section === '' ? item.text : `${item.section}: ${item.text}`,
          texts.requestState[item.state],
          item.answer ?? '',
        ]),
      }),
    ]),
  ];
}
