import type { Names } from './localized-text.ts'
import type { Level } from './pack.ts'

/** A step before the start of a plan, and how long it takes: from the start one counts back to the day on which it begins. */
export interface PackRunUpStep {
  code: string
  names: Names
  /** ISO 8601, in weeks (`P26W`). */
  lasts: string
  /** `law` sets the duration; `observed` in a former cycle; `usual`: nothing sets it, and a planner may take another. */
  source: 'law' | 'observed' | 'usual'
  /** On what the step and its duration rest. */
  basis: Names
}

/**
 * A step of the cascade of a plan: who is to follow it below, with what, and by when after its start. What fulfils it:
 * - `elaborated`: a plan of one of the kinds, decided, elaborates the priority or what stands under it;
 * - `answered`: the body has answered all that it was first asked, and its plan of one of the kinds is in force;
 * - `plan_in_force`: a plan of one of the kinds, issued by the body and begun no earlier than this plan, is in force.
 */
export type PackCascadeStep = {
  code: string
  names: Names
  /** Time after the start of the plan: ISO 8601, in months (`P6M`). */
  within: string
  /** `law` sets the time; `observed` in a former cycle; `usual`: nothing sets it, and a planner may take another. */
  source: 'law' | 'observed' | 'usual'
  /** On what the step and its time rest. */
  basis: Names
  /** Kinds of plan that fulfil it. */
  planKinds: readonly string[]
} & (
  | { expected: 'priorities'; fulfilledBy: 'elaborated' }
  | {
      expected: 'receivers'
      fulfilledBy: 'answered' | 'plan_in_force'
      /** Of which kinds, and where a kind stands at several levels, of which level. */
      receivers: { kinds: readonly string[]; level?: Level }
    }
)
