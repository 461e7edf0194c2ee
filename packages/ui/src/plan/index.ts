export type { OnStep } from './LifeCycleBar';
export { PlanScreen, type PlanScreenProps } from './PlanScreen';
export {
  type PlanDraft,
  type PlanDraftHost,
  type PlanDraftInput,
  planDraftOptions,
  usePlanDraft,
} from './usePlanDraft';
