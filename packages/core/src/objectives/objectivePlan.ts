import * as z from 'zod';
import { MunicipalityRef } from '../municipality/municipalityRef';
import { dateField, idField, rowsField } from '../schema/fields';
import { printedField, Term, textField, yearField } from '../schema/printed';
import { Action, Assessment } from './action';
import { Contract, CostLine, Procurement, ProcurementGuide } from './contract';
import { Duty, ImpactAssessment, PrivacyActivity, Processor, Training } from './duty';
import { Act, Goal, Need, Principle, Revision, RtdTask, Section, Stakeholder } from './governance';
import { CloudMigration, DataCentre, Interface, InventoryItem } from './inventory';
import { LawCitation } from './lawCitation';
import { Recurrence } from './measure';
import { Mention, TechnicalTerm } from './mention';
import { Objective, Participant } from './objective';
import { Funding, Platform } from './platform';
import { Reading } from './reading';

/**
 * A municipality's report on its digital transition with the three-year plan that follows from it. Collections stand at
 * the top level and are addressed by these names.
 */
export const ObjectivePlan = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal('objective-plan'),
    schemaVersion: z.literal(1),
    id: idField,
    municipality: MunicipalityRef,
    title: textField,
    objectivesTitle: z.exactOptional(textField),
    reportYear: z.nullable(yearField),
    period: z.strictObject({ from: yearField, to: yearField }),
    approvedOn: z.nullable(dateField),
    approvedById: z.nullable(idField),
    nationalEdition: z.nullable(textField),
    replanning: z.nullable(Recurrence),
    feeds: z.array(Term),
    authors: z.array(
      z.strictObject({
        ...Participant.shape,
        duty: Term,
      }),
    ),
    dataCentre: z.nullable(DataCentre),
    controllerId: z.nullable(idField),
    dataProtectionOfficerId: z.nullable(idField),
    asPrinted: printedField('title', 'objectivesTitle', 'nationalEdition', 'replanning', 'controllerId'),

    revisions: rowsField(Revision),
    acts: rowsField(Act),
    stakeholders: rowsField(Stakeholder),
    sections: rowsField(Section),
    objectives: rowsField(Objective),
    readings: rowsField(Reading),
    tasks: rowsField(RtdTask),
    needs: rowsField(Need),
    platforms: rowsField(Platform),
    funding: rowsField(Funding),
    principles: rowsField(Principle),
    goals: rowsField(Goal),
    inventory: rowsField(InventoryItem),
    interfaces: rowsField(Interface),
    cloudMigrations: rowsField(CloudMigration),
    actions: rowsField(Action),
    assessments: rowsField(Assessment),
    contracts: rowsField(Contract),
    costLines: rowsField(CostLine),
    procurementGuides: rowsField(ProcurementGuide),
    procurements: rowsField(Procurement),
    duties: rowsField(Duty),
    privacyActivities: rowsField(PrivacyActivity),
    processors: rowsField(Processor),
    impactAssessments: rowsField(ImpactAssessment),
    trainings: rowsField(Training),
    citations: rowsField(LawCitation),
    terms: rowsField(TechnicalTerm),
    mentions: rowsField(Mention),
  }))();
export type ObjectivePlan = z.infer<typeof ObjectivePlan>;
