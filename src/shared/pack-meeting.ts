import type { Names } from './localized-text.ts'
import type { PackSeat } from './pack-path.ts'

/**
 * A body that decides together: who sits in it, who has a vote, when enough of them are there, and who keeps its agenda and
 * minutes. Named by its code, or by its kind where each area has one.
 */
export type PackCollegialBody = ({ body: string } | { bodyKind: string }) & {
  /** On what its composition rests. */
  basis: Names
  /** Looked for from the body's own area. Empty: how many sit in it is counted, and who they are is not known. */
  members: readonly PackMember[]
  /** `majority`: more than half of those who have a vote. Absent: none is known. */
  quorum?: 'majority'
  /** Who keeps its agenda beside the body itself and the one above it. */
  keptBy?: readonly PackSeat[]
}

export interface PackMember {
  seat: PackSeat
  /** Others are heard. */
  votes: boolean
}
