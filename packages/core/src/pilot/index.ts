export { isAnswered, Mark, TextAnswer, type Verdict } from './answer';
export { checkPilotProject } from './checkPilotProject';
export type { PilotIssue, PilotIssueTable } from './issues';
export { parsePilotProject } from './parsePilotProject';
export { PilotProject } from './pilotProject';
export {
  type FormQuestion,
  PILOT_QUESTIONS,
  PILOT_REQUIREMENTS,
  type PilotQuestion,
  type Requirement,
  SHEET_QUESTIONS,
  SHEET_REQUIREMENTS,
  type SheetQuestion,
} from './requirements';
export { ServiceSheet } from './serviceSheet';
