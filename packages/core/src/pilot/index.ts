export { isAnswered, Mark, TextAnswer, type Verdict } from './answer';
export { checkPilotProject } from './checkPilotProject';
export type { PilotIssue, PilotIssueTable } from './issues';
export { parsePilotProject } from './parsePilotProject';
export { PilotProject } from './pilotProject';
export { FormCitation, FormSection } from './printedForm';
export {
  type FormQuestion,
  PILOT_QUESTIONS,
  type PilotQuestion,
  SHEET_QUESTIONS,
  type SheetQuestion,
} from './questions';
export { PILOT_REQUIREMENTS, type Requirement, SHEET_REQUIREMENTS } from './requirements';
export { ServiceSheet } from './serviceSheet';
