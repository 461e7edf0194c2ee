import { CIE_CATALOGUE } from '@pds/core/catalogues';
import {
  applyPlan,
  type PlanCommand,
  PlanCommand as PlanCommandShape,
  parseSecurityPlan,
  prepareSheets,
  type SecurityEvent,
  type SecurityPlan,
  type Sheet,
} from '@pds/core/plan';
import { samplePlan, samplePlanAlfaContent } from '@pds/fixtures';

const RESPONSIBLE = { id: 'person-responsabile', roles: ['responsabile-sicurezza-cie' as const] };
const MAYOR = { id: 'person-sindaca', roles: ['sindaco' as const] };

type WithoutBase<C> = C extends PlanCommand ? Omit<C, 'id' | 'at' | 'by'> : never;
type Step = WithoutBase<PlanCommand> & { readonly by?: PlanCommand['by'] };

/** A plan that is lived through: each step is a command, given by the Responsabile unless it says otherwise. */
export class Life {
  plan: SecurityPlan;
  readonly commands: PlanCommand[] = [];

  constructor(start: SecurityPlan) {
    this.plan = start;
  }

  take(...steps: readonly Step[]): this {
    for (const step of steps) {
      const id = `life-${String(this.commands.length + 1).padStart(3, '0')}`;
      const at = `${'on' in step ? step.on : '2026-05-20'}T10:00:00+01:00`;
      const command = PlanCommandShape.parse({ id, at, by: RESPONSIBLE, ...step });
      const result = applyPlan(this.plan, command, { catalogue: CIE_CATALOGUE });
      if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.issues)}`);
      this.plan = result.value.next;
      this.commands.push(command);
    }
    return this;
  }
}

/** The sample municipality's plan before its first version: the content of the alfa, nothing recorded. */
export function beforeLife(): SecurityPlan {
  const { schemaVersion: _, ...content } = samplePlanAlfaContent;
  const empty = { versions: [], history: [], sheets: [], events: [], trainings: [] };
  const opened = parseSecurityPlan({ ...samplePlan, ...content, ...empty });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

const channel = 'pec-firma-digitale' as const;

function signAndSend(versionId: string, on: string, protocol: string): readonly Step[] {
  return [
    { type: 'close-survey', versionId, on },
    { type: 'validate', versionId, on },
    { type: 'sign', versionId, on, personId: 'person-sindaca', by: MAYOR },
    {
      type: 'transmit',
      versionId,
      on,
      transmissionId: `tx-${versionId}`,
      channel,
      protocol,
      attachments: ['Piano di sicurezza', 'Atti di nomina'],
    },
  ];
}

const EVENTS: readonly SecurityEvent[] = [
  {
    id: 'event-busta',
    occurredOn: '2025-12-11',
    detectedOn: '2025-12-11',
    siteId: 'site-porta-ovest',
    assetIds: ['asset-carte-ovest'],
    threatCode: 'T-03',
    severity: 'media',
    description: 'Due carte della distinta non erano nella busta; ritrovate nel pomeriggio.',
    actions: 'Busta sigillata e distinta in doppia copia.',
    reportedTo: [{ authority: 'prefettura', date: '2025-12-12', protocol: '22790/2025' }],
    outcome: 'risolto',
  },
];

function record(event: SecurityEvent): Step {
  return {
    type: 'edit-register',
    changes: [{ op: 'add', collection: 'events', id: event.id, value: event }],
  };
}

/** What a person adds to a prepared sheet: reasons, results, conclusions. */
function said(sheet: Sheet, on: string): readonly Step[] {
  const { id, body } = sheet;
  const put = (field: string, value: unknown): Step => ({
    type: 'edit-sheet',
    sheetId: id,
    changes: [{ op: 'set', collection: 'sheets', id, path: ['body', field], value: value as never }],
  });
  switch (body.kind) {
    case 'attuazione':
      return [
        put(
          'measures',
          body.measures.map((row) =>
            row.plannedState === 'attuata' && row.actualState !== 'attuata'
              ? { ...row, reason: 'Fornitura rinviata al trimestre successivo.', newDate: '2026-09-30' }
              : row,
          ),
        ),
      ];
    case 'monitoraggio':
      return [put('noEvents', body.events.length === 0)];
    case 'validazione':
      return [
        put(
          'checks',
          body.checks.map((row) => ({
            ...row,
            method: 'esame-registri',
            date: on,
            by: 'person-auditor',
            result: 'conforme',
          })),
        ),
        put('conclusion', 'piano-valido'),
      ];
    case 'manutenzione-aggiornamento':
      return [
        put(
          'variations',
          body.variations.map((row) => ({
            ...row,
            reason: 'Riorganizzazione degli sportelli.',
            effectiveOn: on,
          })),
        ),
        put('proposal', 'nuova-revisione'),
      ];
    case 'nessuna-variazione':
      return [];
  }
}

/** The sheets of a period from their preparation to the Prefettura's receipt. */
function report(
  life: Life,
  options: Parameters<typeof prepareSheets>[1],
  on: string,
  protocol: string,
): void {
  const sheets = prepareSheets(life.plan, options);
  const ids = sheets.map(({ id }) => id);
  life.take({ type: 'open-sheets', on, sheets: [...sheets] });
  life.take(
    ...sheets.flatMap((sheet) => said(sheet, on)),
    ...ids.map((sheetId): Step => ({ type: 'complete-sheet', sheetId, on })),
    ...ids.map((sheetId): Step => ({ type: 'sign-sheet', sheetId, on, personId: 'person-responsabile' })),
    {
      type: 'transmit-sheets',
      sheetIds: ids,
      on,
      transmissionId: `tx-${ids[0]}`,
      channel,
      protocol,
      attachments: ids,
    },
    ...ids.map((sheetId): Step => ({ type: 'close-sheet', sheetId, on, protocol: `IN ${protocol}` })),
  );
}

/**
 * A plan's whole life by commands alone: alfa, what the Prefettura asked to change, the corrected alfa, its approval,
 * two quarters of sheets, maintenance after half a year, and the beta that takes its place.
 */
export function wholeLife(): Life {
  const life = new Life(beforeLife());
  life.take(
    { type: 'create-alfa', versionId: 'alfa', on: '2025-05-12' },
    ...signAndSend('alfa', '2025-08-04', '15001/2025'),
    { type: 'record-receipt', versionId: 'alfa', on: '2025-08-06', protocol: '31200/2025' },
    {
      type: 'record-change-request',
      versionId: 'alfa',
      on: '2025-09-01',
      protocol: '33817/2025',
      items: [
        {
          id: 'item-1',
          section: '12',
          text: 'Indicare la politica di custodia delle chiavi.',
          state: 'aperta',
        },
        { id: 'item-2', section: '7', text: 'Censire i supporti delle copie.', state: 'aperta' },
      ],
    },
    { type: 'open-correction', versionId: 'alfa-1', on: '2025-09-08', basedOn: 'alfa' },
    {
      type: 'edit',
      changes: [
        {
          op: 'add',
          collection: 'policies',
          id: 'policy-chiavi',
          value: {
            id: 'policy-chiavi',
            number: 8,
            title: 'Custodia delle chiavi',
            text: 'Le chiavi restano in busta chiusa.',
          },
        },
      ],
    },
    {
      type: 'answer-request',
      versionId: 'alfa',
      itemId: 'item-1',
      outcome: 'recepita',
      answer: 'Aggiunta la politica n. 8.',
    },
    {
      type: 'answer-request',
      versionId: 'alfa',
      itemId: 'item-2',
      outcome: 'controdedotta',
      answer: 'I supporti sono già censiti tra le copie di sicurezza.',
    },
    ...signAndSend('alfa-1', '2025-09-24', '18452/2025'),
    { type: 'record-receipt', versionId: 'alfa-1', on: '2025-09-26', protocol: '41120/2025' },
    { type: 'record-approval', versionId: 'alfa-1', on: '2025-10-31', protocol: '47318/2025' },
    ...EVENTS.map(record),
  );
  report(life, { period: { from: '2025-11-01', to: '2026-01-31' } }, '2026-01-30', '1588/2026');
  life.take({ type: 'create-update', versionId: 'beta', on: '2026-02-09', basedOn: 'alfa-1' });
  const site = life.plan.sites.get('site-porta-ovest')!;
  life.take({
    type: 'edit',
    changes: [
      { op: 'set', collection: 'sites', id: site.id, path: ['accessPoints'], value: site.accessPoints + 1 },
      { op: 'set', collection: 'assets', id: 'asset-carte-ovest', path: ['value', 'C'], value: 4 },
    ],
  });
  report(life, { period: { from: '2026-02-01', to: '2026-04-30' } }, '2026-04-28', '6120/2026');
  report(
    life,
    { period: { from: '2025-11-01', to: '2026-04-30' }, kind: 'maintenance' },
    '2026-04-29',
    '6188/2026',
  );
  life.take(
    ...signAndSend('beta', '2026-05-18', '7302/2026'),
    { type: 'record-receipt', versionId: 'beta', on: '2026-05-20', protocol: '22007/2026' },
    { type: 'record-approval', versionId: 'beta', on: '2026-06-30', protocol: '28110/2026' },
  );
  return life;
}
