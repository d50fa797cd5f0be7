import type { Names } from './localized-text.ts'
import type { Level } from './pack-level.ts'

/**
 * A preparation step before the start of a plan, with a duration. The start day of the step is counted back from the
 * start of the plan.
 */
export interface PackPreparationStep {
  code: string
  names: Names
  /** ISO 8601, in weeks (`P26W`). */
  duration: string
  /**
   * The source of the duration: `law`, `observed` in a previous cycle, or `usual`. A planner may change a usual
   * duration.
   */
  source: 'law' | 'observed' | 'usual'
  /** The basis of the step and the duration. */
  basis: Names
}

/**
 * A step of the cascade of a plan: the lower-level organisations that must follow, the required result and the deadline
 * after the start. Conditions for completion:
 * - `elaborated`: a decided plan of a listed kind elaborates the priority or an element below it.
 * - `answered`: the organisation has answered all items of the first request, and a plan of a listed kind is in force.
 * - `plan_in_force`: the organisation has a plan of a listed kind in force that did not start earlier than this plan.
 */
export type PackCascadeStep = {
  code: string
  names: Names
  /** Time after the start of the plan, ISO 8601, in months (`P6M`). */
  timeLimit: string
  /** The source of the time: `law`, `observed` in a previous cycle, or `usual`. A planner may change a usual time. */
  source: 'law' | 'observed' | 'usual'
  /** The basis of the step and the deadline. */
  basis: Names
  /** Kinds of plan that complete the step. */
  planKinds: readonly string[]
} & (
  | { expected: 'priorities'; fulfilledBy: 'elaborated' }
  | {
      expected: 'receivers'
      fulfilledBy: 'answered' | 'plan_in_force'
      /** Kinds of organisation, and the level for kinds that exist at several levels. */
      receivers: { kinds: readonly string[]; level?: Level }
    }
)
