import type { Collection, Row } from '../../base/collection';
import type { Link } from '../../schema/dangling';
import type { ProcedureRegister } from './procedureRegister';

type CollectionName = {
  [Name in keyof ProcedureRegister]-?: ProcedureRegister[Name] extends Collection<Row> ? Name : never;
}[keyof ProcedureRegister];

interface RegisterLink extends Link {
  readonly from: CollectionName;
  readonly to: CollectionName;
}

/**
 * Every field of a register that names rows of a collection. A list that may also say that it was not assessed or was
 * lost has its entries named (`.*`), so that no such word is taken for an id.
 */
export const LINKS: readonly RegisterLink[] = [
  { from: 'provisionLists', field: 'sectionId', to: 'sections' },
  { from: 'provisions', field: 'sectionId', to: 'sections' },
  { from: 'provisions', field: 'listId', to: 'provisionLists' },
  { from: 'provisions', field: 'citationIds', to: 'citations' },
  { from: 'citations', field: 'sectionId', to: 'sections' },
  { from: 'citations', field: 'links.citationId', to: 'citations' },
  { from: 'bodies', field: 'spellings.sectionId', to: 'sections' },
  { from: 'bodies', field: 'memberIds', to: 'bodies' },
  { from: 'units', field: 'spellings.sectionId', to: 'sections' },
  { from: 'units', field: 'bodyId', to: 'bodies' },
  { from: 'roles', field: 'spellings.sectionId', to: 'sections' },
  { from: 'roles', field: 'unitId', to: 'units' },
  { from: 'transferredFunctions', field: 'sectionId', to: 'sections' },
  { from: 'transferredFunctions', field: 'fromBodyId', to: 'bodies' },
  { from: 'transferredFunctions', field: 'toBodyId', to: 'bodies' },
  { from: 'staffing', field: 'sectionId', to: 'sections' },
  { from: 'staffing', field: 'unitId', to: 'units' },
  { from: 'userClasses', field: 'sectionId', to: 'sections' },
  { from: 'filingChannels', field: 'sectionId', to: 'sections' },
  { from: 'filingChannels', field: 'citationIds', to: 'citations' },
  { from: 'formationModes', field: 'sectionId', to: 'sections' },
  { from: 'attestations', field: 'sectionId', to: 'sections' },
  { from: 'attestations', field: 'roleId', to: 'roles' },
  { from: 'attestations', field: 'citationIds', to: 'citations' },
  { from: 'receiptRules', field: 'sectionId', to: 'sections' },
  { from: 'privacyRoles', field: 'sectionId', to: 'sections' },
  { from: 'privacyRoles', field: 'bodyIds', to: 'bodies' },
  { from: 'privacyRoles', field: 'roleIds', to: 'roles' },
  { from: 'privacyRoles', field: 'citationIds', to: 'citations' },
  { from: 'dataBanks', field: 'sectionId', to: 'sections' },
  { from: 'dataBanks', field: 'unitId', to: 'units' },
  { from: 'dataBanks', field: 'citationIds.*', to: 'citations' },
  { from: 'dataBanks', field: 'linkedDataBankIds.*', to: 'dataBanks' },
  { from: 'scales', field: 'sectionId', to: 'sections' },
  { from: 'procedures', field: 'sectionId', to: 'sections' },
  { from: 'procedures', field: 'unitId', to: 'units' },
  { from: 'procedures', field: 'responsibleRoleId', to: 'roles' },
  { from: 'procedures', field: 'bodyId', to: 'bodies' },
  { from: 'procedures', field: 'term.citationId', to: 'citations' },
  { from: 'procedures', field: 'listReason.provisionId', to: 'provisions' },
  { from: 'procedures', field: 'deskReason.provisionId', to: 'provisions' },
  { from: 'procedures', field: 'dataBankIds.*', to: 'dataBanks' },
  { from: 'assessments', field: 'procedureId', to: 'procedures' },
  { from: 'assessments', field: 'supersedesId', to: 'assessments' },
  { from: 'assessments', field: 'attributes.filingChannelIds.*', to: 'filingChannels' },
  { from: 'assessments', field: 'attributes.formationModeIds.*', to: 'formationModes' },
  { from: 'phases', field: 'sectionId', to: 'sections' },
  { from: 'phases', field: 'start.phaseId', to: 'phases' },
  { from: 'phases', field: 'participants.roleId', to: 'roles' },
  { from: 'phases', field: 'participants.unitId', to: 'units' },
  { from: 'phaseRecords', field: 'phaseId', to: 'phases' },
  { from: 'involvements', field: 'phaseId', to: 'phases' },
  { from: 'observations', field: 'phaseId', to: 'phases' },
  { from: 'planUpdates', field: 'unchangedProcedureIds', to: 'procedures' },
  { from: 'changeNotices', field: 'procedureId', to: 'procedures' },
  { from: 'changeNotices', field: 'byRoleId', to: 'roles' },
  { from: 'onlineOnlyActs', field: 'procedureIds', to: 'procedures' },
  { from: 'signatories', field: 'roleId', to: 'roles' },
];
