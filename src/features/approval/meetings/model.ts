import type { Seat, Votes } from '#features/approval/path/entities.ts'
import { type PathStatus, sameSeat } from '#features/approval/path/model.ts'
import { isFilledText } from '#shared/filled-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import type { Presence, Result } from './entities.ts'

export interface PresentMember {
  seat: Seat
  votes: boolean
  presence: Presence | null
}

export const takesPart = (presence: Presence | null): boolean => presence === 'present' || presence === 'represented'

/** Counts the participants with a vote: by function, or as the recorded number. */
export const countVotingMembers = (members: readonly PresentMember[], tookPart: number | null): number =>
  members.length > 0 ? members.filter((member) => member.votes && takesPart(member.presence)).length : (tookPart ?? 0)

/**
 * Returns the required number of participants if the pack defines a quorum: more than half of the members with a vote.
 */
export function computeQuorum(
  rule: 'majority' | undefined,
  members: readonly PresentMember[],
  inOffice: number | null,
): number | null {
  if (!rule) return null
  const all = members.length > 0 ? members.filter(({ votes }) => votes).length : (inOffice ?? 0)
  return Math.floor(all / 2) + 1
}

const countVotes = (votes: Votes): number => votes.for + votes.against + votes.abstained

type ResultIssue = 'VERDICT_MISSING' | 'REASON_REQUIRED' | 'TOO_MANY_VOTES' | 'VOTES_CONTRADICT_RESULT'

/**
 * Returns what is invalid in a result; null if it is valid. An approval with more votes against than for is invalid. A
 * tie is left to the rules of the deciding body (a casting vote).
 * @param act the act that the step requires; null for an item that is not part of a path
 * @param voting number of participants with a vote
 */
export function findResultIssue(
  result: Pick<Result, 'seat' | 'verdict' | 'text' | 'votes'>,
  act: 'opinion' | 'decision' | null,
  voting: number,
): ResultIssue | null {
  const { seat, verdict, text, votes } = result
  if (act === 'decision' && verdict === null) return 'VERDICT_MISSING'
  if (act === 'decision' ? verdict !== 'approved' && !isFilledText(text) : !isFilledText(text)) return 'REASON_REQUIRED'
  // A member that decides separately has a single vote.
  if (votes && countVotes(votes) > (seat?.function ? 1 : voting)) return 'TOO_MANY_VOTES'
  if (votes && verdict !== null && verdict !== 'refused' && votes.against > votes.for) return 'VOTES_CONTRADICT_RESULT'
  return null
}

/** A step that waits for a deciding body, or for members that act separately. */
interface WaitingStep {
  step: PackPathStep
  seats: Seat[]
}

/**
 * Returns the pending steps of a deciding body on the path of a plan: open steps on which the deciding body, or a
 * member that acts separately, has not acted. A decision is pending only after a version is submitted.
 */
export function waitingSteps(
  pathStatus: PathStatus,
  bodyId: string,
  members: readonly { seat: Seat }[],
): WaitingStep[] {
  const isSeatInMeeting = (seat: Seat) =>
    (seat.organisationId === bodyId && seat.function === null) ||
    (seat.function !== null && members.some((member) => sameSeat(member.seat, seat)))
  return [...pathStatus.steps.values()].flatMap(({ step, state, seats }) => {
    if (step.act !== 'opinion' && step.act !== 'decision') return []
    if (
      !['open', 'in_progress', 'refused'].includes(state) ||
      (step.act === 'decision' && !pathStatus.submittedVersion)
    )
      return []
    const seatStatuses = seats.filter(
      (seat) => seat.state !== 'received' && seat.state !== 'absent' && isSeatInMeeting(seat.seat),
    )
    return seatStatuses.length > 0 ? [{ step, seats: seatStatuses.map(({ seat }) => seat) }] : []
  })
}
