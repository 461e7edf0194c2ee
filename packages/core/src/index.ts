export * from './base/index';
export {
  checkObjectivePlan,
  Objective,
  ObjectivePlan,
  parseObjectivePlan,
  Reading,
} from './objectives/index';
export { checkPilotProject, PilotProject, parsePilotProject, ServiceSheet } from './pilot/index';
