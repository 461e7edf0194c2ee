import type { RiskRegister } from '../register';

/** Two risks of a server, an alarm against one of them, a guard to come. */
export const SMALL_REGISTER: RiskRegister = {
  assets: [
    { id: 'service', own: { C: 4, I: 2, A: 3 }, dependsOn: ['server'] },
    { id: 'server', own: { C: 1, I: 1, A: 1 }, dependsOn: [] },
  ],
  scenarios: [
    { id: 'theft', assetId: 'server', hits: ['C'], likelihood: 4, vulnerability: 5 },
    { id: 'fire', assetId: 'server', hits: ['A'], likelihood: 2, vulnerability: 3 },
  ],
  controls: [
    { id: 'alarm', effectivenessBp: 5000, state: 'active' },
    { id: 'guard', effectivenessBp: 2500, state: 'planned', dueDate: '2026-06-30' },
  ],
  links: [
    { scenarioId: 'theft', controlId: 'alarm', acts: 'likelihood' },
    { id: 'night-watch', scenarioId: 'theft', controlId: 'guard', acts: 'likelihood' },
  ],
};
