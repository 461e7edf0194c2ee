export type { OnStep } from './LifeCycleBar';
export { PlanScreen, type PlanScreenProps } from './PlanScreen';
export { planRowNames } from './rowTitles';
export type { Naming } from './section';
export {
  type PlanDraft,
  type PlanDraftHost,
  type PlanDraftInput,
  planDraftOptions,
  usePlanDraft,
} from './usePlanDraft';
