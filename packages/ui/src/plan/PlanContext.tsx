import type { Row } from '@pds/core/base';
import {
  type Actor,
  allowedCommands,
  isBoundToSite,
  isSurveyed,
  methodOf,
  registerOf,
  type SecurityCatalogue,
  type SecurityPlan,
  siteOf,
} from '@pds/core/plan';
import { evaluateRegister, type RiskEvaluation, type RiskMethod } from '@pds/core/risk';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useDraftContext } from '../draft/DraftProvider';
import { useDraftState } from '../draft/useField';
import type { SectionName } from './sections';

/** The risk of a plan as it stands; `undefined` where its method is not available. */
export interface PlanRisk {
  readonly method: RiskMethod;
  readonly evaluation: RiskEvaluation;
}

interface PlanContextValue {
  readonly actor: Actor;
  readonly catalogue: SecurityCatalogue;
  readonly riskOf: (plan: SecurityPlan) => PlanRisk | undefined;
}

const Context = createContext<PlanContextValue | undefined>(undefined);

export interface PlanContextProps {
  readonly actor: Actor;
  readonly catalogue: SecurityCatalogue;
  readonly children: ReactNode;
}

/** Who looks at the plan, with which catalogue; the risk is evaluated once for each state of the plan. */
export function PlanContext({ actor, catalogue, children }: PlanContextProps) {
  const value = useMemo(() => ({ actor, catalogue, riskOf: rememberLast(evaluate) }), [actor, catalogue]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePlanContext(): PlanContextValue {
  const value = useContext(Context);
  if (!value) throw new RangeError('a part of the plan screen stands outside it');
  return value;
}

/** What `select` takes out of the plan; renders again when that is another value. */
export function usePlan<T>(select: (plan: SecurityPlan) => T): T {
  return useDraftState<T, SecurityPlan>((state) => select(state.value));
}

/** The plan as it stands when it is asked for, without rendering again for it. */
export function useReadPlan(): () => SecurityPlan {
  const { handle } = useDraftContext();
  return () => handle.draft.state().value as SecurityPlan;
}

export function usePlanRisk(): PlanRisk | undefined {
  return usePlanContext().riskOf(usePlan((plan) => plan));
}

/** The commands that the actor may give; they hang on the versions alone. */
export function useAllowedCommands() {
  const { actor } = usePlanContext();
  const versions = usePlan((plan) => plan.versions);
  const read = useReadPlan();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of versions is what makes another answer.
  return useMemo(() => allowedCommands(read(), actor), [versions, actor]);
}

/** What the actor may do with the plan's rows; who surveys one site records some fields of its rows. */
export function useRights() {
  const { actor } = usePlanContext();
  const open = useAllowedCommands().some(({ command }) => command === 'edit');
  const bound = isBoundToSite(actor);
  const isOwn = (name: SectionName, row: Row) => !bound || siteOf(name, row) === actor.siteId;
  const mayAdd = (name: SectionName) => open && (!bound || isSurveyed(name));
  return {
    open,
    bound,
    mayAdd,
    mayEdit: (name: SectionName, row: Row) => open && isOwn(name, row),
    mayRemove: (name: SectionName, row: Row) => mayAdd(name) && isOwn(name, row),
  };
}

function evaluate(plan: SecurityPlan): PlanRisk | undefined {
  const method = methodOf(plan);
  return method && { method, evaluation: evaluateRegister(registerOf(plan), method) };
}

function rememberLast<A, B>(compute: (argument: A) => B): (argument: A) => B {
  let last: { readonly argument: A; readonly answer: B } | undefined;
  return (argument) => {
    if (!last || last.argument !== argument) last = { argument, answer: compute(argument) };
    return last.answer;
  };
}
