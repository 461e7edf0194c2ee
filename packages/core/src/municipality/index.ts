export {
  EMISSION_MODELS,
  EMISSION_SCOPE,
  EMISSION_STEPS,
  type EmissionActor,
  type EmissionScopeRow,
  type EmissionStep,
  existsUnder,
} from './emissionModels';
export {
  assignmentsOn,
  EmissionModel,
  Municipality,
  Person,
  RoleAssignment,
  SITE_KINDS,
  Site,
  TransmissionChannel,
} from './municipality';
export { MunicipalityRef } from './municipalityRef';
export type { Place, PlaceRegistry } from './placeRegistry';
export { ROLE_NAMES, ROLES, type Role } from './roles';
