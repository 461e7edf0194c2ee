import { collectionOf } from '../../base/collection';
import { applyPlan } from '../applyPlan';
import type { PlanCommand } from '../commands';
import { createPlan } from '../createPlan';
import { SURVEY_SECTIONS } from '../model/content';
import type { SecurityPlan } from '../model/plan';
import type { PlanState } from '../model/version';

/** The smallest plan without errors: two sites, one scenario at each, everything surveyed. Invented. */
export function smallPlan(): SecurityPlan {
  const plan = createPlan({
    id: 'plan',
    title: 'Piano di sicurezza CIE',
    municipality: {
      id: 'm',
      name: 'Borgo Sereno',
      sizeClass: 'medio',
      emissionModel: 'centrale-2015',
      prefettura: 'Prefettura di Prova',
    },
  });
  const site = (id: string) => ({
    id,
    municipalityId: 'm',
    kind: 'municipio' as const,
    name: `Sede ${id}`,
    address: '',
    rooms: [],
    issuingStations: 1,
    accessPoints: 0,
  });
  const scenario = (id: string, assetId: string) => ({
    id,
    ordinal: 1,
    processId: 'pr',
    activityId: 'act',
    assetId,
    threatCode: 'T-02',
    vulnerabilityCodes: ['V-08'],
    harms: ['C' as const],
    likelihood: 1,
    ease: 1,
    measureIds: [],
  });
  const asset = (id: string, siteId: string) => ({
    id,
    code: id,
    kind: 'carta-giacente',
    name: `Carte in attesa, ${siteId}`,
    siteId,
    value: { C: 3, I: null, A: null },
    dependsOn: [],
    status: 'attivo' as const,
  });
  return {
    ...plan,
    sites: collectionOf([site('s1'), site('s2')]),
    people: collectionOf(
      ['Mayor', 'Officer', 'Surveyor'].map((name) => ({
        id: name.toLowerCase(),
        name,
        contacts: { phone: '000' },
      })),
    ),
    roles: collectionOf([
      { id: 'r1', role: 'sindaco' as const, personId: 'mayor', from: '2020-01-01' },
      { id: 'r2', role: 'responsabile-sicurezza-cie' as const, personId: 'officer', from: '2020-01-01' },
    ]),
    processes: collectionOf([
      {
        id: 'pr',
        macro: 'emissione-cie' as const,
        code: 'P1',
        title: 'Consegna',
        siteIds: ['s1', 's2'],
        classification: { confidentiality: null, integrity: null, availability: null },
      },
    ]),
    activities: collectionOf([
      { id: 'act', processId: 'pr', order: 1, title: 'Consegna', assetIds: ['a1', 'a2'], procedureIds: [] },
    ]),
    assets: collectionOf([asset('a1', 's1'), asset('a2', 's2')]),
    threats: collectionOf([{ id: 'T-02', applicable: true }]),
    vulnerabilities: collectionOf([{ id: 'V-08', applicable: true }]),
    scenarios: collectionOf([scenario('sc1', 'a1'), scenario('sc2', 'a2')]),
    measures: collectionOf([
      {
        id: 'm1',
        code: 'C-03',
        siteId: 's1',
        acts: 'vulnerability' as const,
        effectivenessBp: 5000,
        state: 'prevista' as const,
        dueDate: '2026-12-31',
        progressPct: '0',
        evidence: [],
      },
    ]),
    survey: collectionOf(
      ['s1', 's2'].flatMap((siteId) =>
        SURVEY_SECTIONS.map((section) => ({
          id: `${section}-${siteId}`,
          siteId,
          section,
          state: 'verificata' as const,
        })),
      ),
    ),
  };
}

export const OFFICER = { id: 'officer', roles: ['responsabile-sicurezza-cie' as const] };
export const MAYOR = { id: 'mayor', roles: ['sindaco' as const] };
export const SURVEYOR = { id: 'surveyor', roles: ['addetto-rilevazione' as const], siteId: 's1' };

type WithoutBase<C> = C extends PlanCommand ? Omit<C, 'id' | 'at' | 'by'> : never;

/** Commands in a row, each of which must be accepted. */
export function run(
  plan: SecurityPlan,
  ...commands: readonly (WithoutBase<PlanCommand> & { readonly by?: PlanCommand['by'] })[]
): SecurityPlan {
  return commands.reduce((at, command, i) => {
    const result = applyPlan(at, complete(command, `c${at.history.size}-${i}`));
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.issues)}`);
    return result.value.next;
  }, plan);
}

/** A command with the parts that tests do not care about. */
export function complete(
  command: WithoutBase<PlanCommand> & { readonly by?: PlanCommand['by'] },
  id = 'c',
): PlanCommand {
  return { id, at: '2026-03-02T09:00:00+01:00', by: OFFICER, ...command } as PlanCommand;
}

const on = '2026-03-02';

/** A plan whose version `v` has come to the state, by commands alone. */
export const LIVES: Readonly<Record<PlanState, () => SecurityPlan>> = {
  bozza: () => run(smallPlan(), { type: 'create-alfa', versionId: 'v', on }),
  'in-verifica': () => run(LIVES.bozza(), { type: 'close-survey', versionId: 'v', on }),
  'pronta-firma': () => run(LIVES['in-verifica'](), { type: 'validate', versionId: 'v', on }),
  firmata: () =>
    run(LIVES['pronta-firma'](), { type: 'sign', versionId: 'v', on, personId: 'mayor', by: MAYOR }),
  trasmessa: () =>
    run(LIVES.firmata(), {
      type: 'transmit',
      versionId: 'v',
      on,
      transmissionId: 't',
      channel: 'pec-firma-digitale',
      attachments: [],
    }),
  'in-esame': () => run(LIVES.trasmessa(), { type: 'record-receipt', versionId: 'v', on }),
  approvata: () =>
    run(LIVES['in-esame'](), { type: 'record-approval', versionId: 'v', on, protocol: '1/2026' }),
  superata: () =>
    run(
      LIVES.approvata(),
      { type: 'create-update', versionId: 'w', on, basedOn: 'v' },
      { type: 'close-survey', versionId: 'w', on },
      { type: 'validate', versionId: 'w', on },
      { type: 'sign', versionId: 'w', on, personId: 'mayor', by: MAYOR },
      {
        type: 'transmit',
        versionId: 'w',
        on,
        transmissionId: 'u',
        channel: 'pec-firma-digitale',
        attachments: [],
      },
      { type: 'record-approval', versionId: 'w', on, protocol: '2/2026' },
    ),
  'richiesta-modifiche': () =>
    run(LIVES['in-esame'](), {
      type: 'record-change-request',
      versionId: 'v',
      on,
      items: [{ id: 'i1', section: '7', text: 'Precisare', state: 'aperta' }],
    }),
  restituita: () =>
    run(LIVES['in-esame'](), { type: 'record-return', versionId: 'v', on, note: 'Incompleto' }),
  ritirata: () => run(LIVES.bozza(), { type: 'withdraw', versionId: 'v', on, note: 'Errore' }),
};
