import type { ElementKind } from './element-kind.ts'
import type { Names } from './localized-text.ts'

/**
 * The legal path of a kind of plan, as data: what must happen to such a plan before it holds, who takes part, on what it
 * rests, and what may never be passed over. The order is the usual one; a cycle may take another, with a motive.
 */
export interface PackPath {
  steps: readonly PackPathStep[]
}

/** Where a body is looked for: that of the plan's own area, those of all areas in it, or that of an area that holds it. */
export type SeatPlace = 'own' | 'within' | 'above'

/** Who takes part in a step: somebody by a function, or a body that speaks as one. */
export type PackSeat =
  /** A function that exists in one body. */
  | { function: string }
  /** A function that exists in each body of a kind: in those of the place. */
  | { function: string; bodyKind: string; place: SeatPlace }
  /** A body that exists once, by its code. */
  | { body: string }
  /** Bodies of a kind: those of the place, or where there are none, the others (a municipal council for a police council). */
  | { bodyKind: string; place: SeatPlace; otherwise?: PackSeat }

/** Of a plan its main lines: what stands in these sections, and elements of these kinds wherever they stand. */
export interface PackMainLines {
  sections?: readonly string[]
  kinds?: readonly ElementKind[]
}

interface PackStepOfPath {
  code: string
  /** As the field numbers it (`N9`). */
  number: string
  names: Names
  /** The article or the practice on which it rests. */
  basis: Names
  prepares: readonly PackSeat[]
  /** Those that are told of it. */
  informs?: readonly PackSeat[]
  /** Steps that must be through before this one, in whatever order a cycle goes: the invariants of the law. */
  needs: readonly string[]
  /** Steps that usually go before: another order has a motive. */
  after: readonly string[]
  /** Steps whose opinions this one takes into account: it waits until each of their points has an answer. */
  answers?: readonly string[]
  /** A call for expectations goes out in this step: code of the distribution list to which it usually goes. */
  calls?: string
  /** Never skipped, not even with a motive. */
  required: boolean
  /** Only for a plan in which something stands in one of these sections. */
  onlyWith?: readonly string[]
  /** Gone through again for an addendum to a plan that is in force. */
  addendum?: boolean
  /** ISO 8601, in weeks (`P4W`). */
  lasts: string
  /** `law` sets the time; `observed` in a former cycle; `usual`: nothing sets it, and a planner may take another. */
  source: 'law' | 'observed' | 'usual'
}

/** One step of a path, by what brings it through. */
export type PackPathStep = PackStepOfPath &
  (
    | /** Who holds the pen says that it is done. */ { act: 'work' }
    | {
        /** Each that advises has given its opinion, or it is recorded with a reason that it did not. */
        act: 'opinion'
        advises: readonly PackSeat[]
        /** Where it does not come, one goes on once its absence is recorded with a reason. */
        mayBeAbsent?: boolean
      }
    | {
        /** Each that decides is in favour, for the version that is before them. */
        act: 'decision'
        advises?: readonly PackSeat[]
        decides: readonly PackSeat[]
        /** The plan is approved when all decisions that approve it are there. */
        approves?: boolean
        /** Sections about which is decided; absent: the whole plan. */
        about?: readonly string[]
        /** It was about what was before them then: other words later do not ask it again. Never of what approves. */
        ofItsMoment?: boolean
        /** Parts that are confidential are not laid before those who decide. */
        withoutConfidential?: boolean
      }
    | {
        /** Sent to each that receives it. */
        act: 'sending'
        receives: readonly PackSeat[]
        /** Opinions that go along: codes of steps. */
        with?: readonly string[]
        withoutConfidential?: boolean
        /** Only this of the plan goes along; absent: all of it. */
        holds?: PackMainLines
      }
    | /** The day on which it begins to hold is said. */ { act: 'entry' }
  )
