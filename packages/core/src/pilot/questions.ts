/** The fields that hold the answer to each question of the form, by the form's own letters and numbers. */
export const PILOT_QUESTIONS = {
  a1: ['start'],
  a2: ['duration'],
  a3: ['manager'],
  b1: ['cardsPlanned'],
  b2: ['issuingStations'],
  b3: ['staff'],
  b4: ['distributionCriteria'],
  b5: ['territorial', 'areas'],
  b6: ['accessPoints'],
  c1: ['ssceConnection'],
  c2: ['registryLink'],
  c3: ['saiaConnected'],
  c4: ['saiaBy'],
  c5: ['saiaMode'],
  c6: ['taxDataSent'],
  c7: ['taxDataBy'],
  d1: ['blankStorage'],
  d2: ['operatorAuthentication'],
  e1: ['theftRisk'],
  e2: ['insiderRisk'],
  e3: ['dataLossRisk'],
  f1: ['servicesReady'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The fields that hold the answers of a service sheet. Offers and providers are told in its description. */
export const SHEET_QUESTIONS = {
  'sheet.name': ['name'],
  'sheet.description': ['description', 'frontEnds', 'offers', 'providers'],
  'sheet.scope': ['scope'],
  'sheet.target': ['target'],
  'sheet.type': ['type'],
  'sheet.mechanisms': ['mechanisms'],
  'sheet.data': ['dataUsed'],
  'sheet.additional': ['additionalData'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FormQuestion = keyof typeof PILOT_QUESTIONS;
export type SheetQuestion = keyof typeof SHEET_QUESTIONS;
export type PilotQuestion = FormQuestion | SheetQuestion;
