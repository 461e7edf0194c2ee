/// <reference types="vite/client" />
import {
  checkArt24,
  checkClassification,
  checkFiling,
  checkPhases,
  gapReport,
  informationCompleteness,
  planProgress,
  publicationTable,
  rollUp,
  termOf,
} from '@pds/core/procedures';
import type { ReactElement } from 'react';
import { afterAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../styles/index.css';
import { mount } from '../test/mount';
import { openSampleRegister } from '../test/sampleRegister';
import { withSheet } from '../test/sampleSheets';
import { Art24View } from './Art24View';
import { FilingReport } from './FilingReport';
import { GapReport } from './GapReport';
import { InformationSheets } from './InformationSheets';
import { PhasePlanView } from './PhasePlanView';
import { PhaseProgressView } from './PhaseProgressView';
import { ProcedureLevels } from './ProcedureLevels';
import { PublicationTableView } from './PublicationTableView';
import { RollUpView } from './RollUpView';
import { TermExplained } from './TermExplained';

const ON = '2026-05-04';
const register = withSheet(openSampleRegister());
const { plan, phases } = planProgress(register, ON);
const filing = checkFiling({
  on: ON,
  by: 'email',
  to: 'email',
  integrated: false,
  signature: null,
  certificateAccredited: null,
  identification: 'none',
  identityCopyAttached: false,
  identityCopyHeld: null,
  ownPec: false,
  pecHolderIdentified: null,
  content: 'paper-image',
  registration: { number: '2026/77', on: ON },
});

const RESULTS: Readonly<Record<string, ReactElement>> = {
  levels: (
    <ProcedureLevels register={register} on={ON} findings={checkClassification(register, { today: ON })} />
  ),
  gaps: <GapReport register={register} gaps={gapReport(register, { on: ON })} />,
  plan: <PhasePlanView register={register} plan={plan} />,
  progress: (
    <PhaseProgressView register={register} phases={phases} findings={checkPhases(register, { today: ON })} />
  ),
  term: <TermExplained result={termOf({ from: ON, days: 120, refusalNotice: { on: '2026-05-20' } })} />,
  filing: <FilingReport result={filing} />,
  rollUp: <RollUpView rollUp={rollUp([register], { on: ON })} scales={register.scales} />,
  art24: <Art24View register={register} report={checkArt24(register, { today: ON })} />,
  sheets: <InformationSheets register={register} completeness={informationCompleteness(register)} />,
  publication: <PublicationTableView table={publicationTable(register)} />,
};

const held = { width: window.innerWidth, height: window.innerHeight };
afterAll(() => page.viewport(held.width, held.height));

test.each(Object.entries(RESULTS))(
  'on a telephone nothing but a table scrolls sideways: %s',
  async (_, node) => {
    await page.viewport(320, 800);
    const host = mount(node);
    expect(host.querySelector('h2')).not.toBeNull();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
);
