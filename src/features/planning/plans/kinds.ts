import { currentLaw, lawOf } from '#features/country/law/index.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/** What decides which law applies to a plan. */
export interface PlanLaw {
  kind: string
  packVersion: string
}

/** Returns the kind of a plan, in the law that applies to the plan. */
export const findKind = (plan: PlanLaw): PackPlanKind | undefined =>
  lawOf(plan).planKinds.find((kind) => kind.code === plan.kind)

/** Returns the kind with that code in the current law: for a new plan. */
export const findCurrentKind = (code: string): PackPlanKind | undefined =>
  currentLaw().planKinds.find((kind) => kind.code === code)
