import * as z from 'zod';
import { dateField, idField, rowsField } from '../schema/fields';
import { printedField, textField, yearField } from '../schema/printed';
import { Action, Assessment } from './action';
import { Citation, Mention, Term } from './citation';
import { Contract, CostLine, Procurement, ProcurementGuide } from './contract';
import { Duty, ImpactAssessment, PrivacyActivity, Processor, Training } from './duty';
import { Act, Goal, Need, Principle, Revision, RtdTask, Section, Stakeholder } from './governance';
import { CloudMigration, DataCentre, Interface, InventoryItem } from './inventory';
import { Recurrence } from './measure';
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
    municipality: z.strictObject({
      name: textField,
      province: z.exactOptional(textField),
      istatCode: z.exactOptional(z.string().regex(/^\d{6}$/)),
      asPrinted: printedField('name', 'province'),
    }),
    title: textField,
    reportYear: z.nullable(yearField),
    period: z.strictObject({ from: yearField, to: yearField }),
    approvedOn: z.nullable(dateField),
    approvedById: z.nullable(idField),
    nationalEdition: z.nullable(textField),
    replanning: z.nullable(Recurrence),
    feeds: z.array(textField),
    authors: z.array(
      z.strictObject({
        ...Participant.shape,
        duty: textField,
      }),
    ),
    dataCentre: z.nullable(DataCentre),
    controllerId: z.nullable(idField),
    dataProtectionOfficerId: z.nullable(idField),
    asPrinted: printedField('title', 'objectivesTitle', 'nationalEdition', 'replanning', 'controller'),

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
    citations: rowsField(Citation),
    terms: rowsField(Term),
    mentions: rowsField(Mention),
  }))();
export type ObjectivePlan = z.infer<typeof ObjectivePlan>;
