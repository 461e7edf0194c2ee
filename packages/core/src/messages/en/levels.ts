import type { MessageTable } from '../../base/issue';
import type { LevelsIssueTable } from '../../procedures/levels/issues';
import type { Axis } from '../../procedures/levels/scales';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const { axis: AXIS } = procedureJudgementLabels;
const axes = (all: readonly Axis[]) => all.map((axis) => AXIS[axis]).join(', ');
const rule = (all: readonly string[]) => `${all.length === 1 ? 'rule' : 'rules'} ${all.join(', ')}`;

export const levels: MessageTable<LevelsIssueTable> = {
  'levels.integration_without_web': () =>
    'An integration with the back office is given, but there is no remote service (web level 0).',
  'levels.visura_without_web': () =>
    'The state of the procedure can be seen, but there is no remote service (web level 0): where people can only ask for the state, the service is online in part (level 2).',
  'levels.form_reads_and_writes': () =>
    'A form that is sent by fax, e-mail or PEC (web level 1) cannot read and write the data of the back office.',
  'levels.form_reads': () =>
    'A form that is sent by fax, e-mail or PEC (web level 1) does not usually read data of the back office: check the level of integration.',
  'levels.partial_without_reason': ({ reason }) =>
    reason === 'none'
      ? 'The service is online in part only (web level 2): give the reason, a rule of law or the organisation.'
      : 'The service is online in part only (web level 2): the reason must be a rule of law or the organisation.',
  'levels.payment_without_back_office': () =>
    'Payment is online (web level 4), but nothing stands behind the service: nobody records the payment.',
  'levels.online_without_back_office': () =>
    'The service is fully online (web level 3), but with no integration: what comes in is typed again by hand.',
  'levels.payment_not_recorded': () =>
    'Payment is online (web level 4), but the integration only reads data or sends a message: the payment is not recorded.',
  'levels.filing_not_registered': () =>
    'An application filed online is not entered in the protocol register by itself: its date of receipt is not certain from the start.',
  'levels.records_without_register': () =>
    'Records can be opened (view 2), but the service neither enters them in the register nor writes to the back office.',
  'levels.records_outside_register': () =>
    'Records can be opened (view 2), but they do not pass through the register.',
  'levels.state_without_data': () =>
    'The state of the procedure can be seen (view 1), but the service reads no data to know it from.',
  'levels.state_without_authentication': () =>
    'The state of the procedure can be seen by people who have not been identified (SPID level 2, CIE, CNS).',
  'levels.records_without_authentication': () =>
    'Records can be opened by people who have not been identified (SPID level 2, CIE, CNS).',
  'levels.list_b_online': () =>
    'The procedure is on list B (not to be informatised), but the service is online already: it belongs on list A.',
  'levels.list_a_bound_by_law': () =>
    'The procedure is on list A (to be informatised), but stays at the desk by law: check the list.',
  'levels.list_b_without_reason': () =>
    'The procedure is on list B (not to be informatised): give the reason.',
  'levels.no_payment_due': () => 'Nothing is due for this service: it is complete at web level 3 already.',
  'levels.guided_without_web': () =>
    'Guided filing is given, but the service is not online (web level below 2).',
  'levels.prefill_without_read': () =>
    'Prefilled fields are given, but the service reads no data of the back office.',
  'levels.booking_only': () =>
    'All that is done online is a booking: the web level cannot be that of a complete service.',
  'levels.own_credentials': () =>
    'Access is by credentials of the body or of the region: SPID, CIE or CNS take their place.',
  'levels.mixed_identification': () =>
    'The user is identified by a code and a picture of a document that the municipality keeps: a local mode, which art. 65 of the Code of Digital Administration does not provide for.',
  'levels.unregistered_formation': () =>
    'Applications reach the back office without passing through the register: they must be entered.',
  'levels.regression_without_reason': ({ axis, from, to }) =>
    `The level (${AXIS[axis]}) goes from ${from} to ${to} and does less than before: give the reason.`,
  'levels.web_jump': ({ from, to }) =>
    `The level of the online service goes from ${from} to ${to} at once: check that this is no mistake.`,
  'levels.list_move_without_act': () => 'To go from list A to list B, name the act that decided it.',
  'levels.web_ahead': ({ rules }) =>
    `The online service was raised before the back office that it needs (${rule(rules)}).`,
  'levels.no_such_level': ({ axis, level }) => `The scale “${AXIS[axis]}” has no level ${level}.`,
  'levels.rule_open': ({ rule: id }) =>
    `With some of the levels left open rule ${id} is not kept: choose the level.`,
  'levels.no_assessment': () => 'The procedure has not been assessed yet.',
  'levels.not_assessed': ({ axis }) => `The level on the scale “${AXIS[axis]}” is missing.`,
  'levels.other_scale': ({ scale }) =>
    `The scale “${scale}” is not one of those whose rules are known: its levels were not checked.`,
  'levels.start_unknown': ({ axes: all }) =>
    `A path needs one level to start from on every scale: it is missing or open on ${axes(all)}.`,
  'levels.start_incoherent': ({ rules }) =>
    `The levels to start from do not keep ${rule(rules)}: put them right first.`,
  'levels.target_incoherent': ({ rules }) => `The levels aimed at do not keep ${rule(rules)}.`,
  'levels.target_below': ({ axes: all }) => `The levels aimed at do less than those of today (${axes(all)}).`,
  'levels.declared_above_evidence': ({ axis, told, shown }) =>
    `Level (${AXIS[axis]}): declared ${told}, but the evidence shows ${shown}.`,
  'levels.declared_below_evidence': ({ axis, told, shown }) =>
    `Level (${AXIS[axis]}): declared ${told}, but the evidence already shows ${shown}.`,
  'levels.declared_beside_evidence': ({ axis, told, shown }) =>
    `Level (${AXIS[axis]}): declared ${told}, the evidence shows ${shown}, which does other things.`,
  'levels.unreadable_evidence': ({ field, text }) =>
    `The value “${text}” of “${field}” is not understood: it counts as not given.`,
};
