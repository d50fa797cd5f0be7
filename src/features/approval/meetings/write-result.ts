import { findPath, listSelectableSections } from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { MeetingMember, Result as MeetingResult } from './entities.ts'
import { countVotingMembers, findResultIssue } from './model.ts'
import { type ItemRow, insertResult, listItems } from './queries/items.ts'
import type { MeetingRow } from './queries/meetings.ts'
import { findStep, listMembers } from './read.ts'

/** The reasons why a result cannot be recorded. */
type ResultFailure =
  | Failure<'NOT_FOUND' | 'NOT_SEATED' | 'NOT_A_MEMBER' | 'NO_VERSION_SUBMITTED' | 'SECTION_UNKNOWN'>
  | Failure<'VERDICT_MISSING' | 'REASON_REQUIRED' | 'VOTES_CONTRADICT_RESULT'>
  | Failure<'TOO_MANY_VOTES', { voting: number }>

/** Returns the content under decision in the step, by section, with the version; undefined if there is none. */
async function findSubmittedSections(context: TransactionContext, plan: NonNullable<ItemRow['plan']>) {
  const path = await findPath(context, (await findPlan(context.tx, plan.id))!)
  const submission = path?.status.submittedVersion
  if (!submission) return undefined
  return {
    versionId: submission.versionId!,
    sections: new Set(listSelectableSections(path, plan.step).map(({ code }) => code)),
  }
}

/**
 * Records a result of an item for the version currently under decision. It replaces an earlier result of the same seat.
 */
export async function writeResult(
  context: TransactionContext,
  row: MeetingRow,
  itemId: Id,
  result: MeetingResult,
): Promise<Result<undefined, ResultFailure>> {
  const item = (await listItems(context.tx, row.id)).find((itemRow) => itemRow.id === itemId)
  if (!item) return fail('NOT_FOUND')
  const { members } = await listMembers(context, row)
  if (!isSeated(item, result)) return fail('NOT_SEATED')
  if (result.dissents.some(({ seat }) => seat !== null && !isMember(members, seat))) return fail('NOT_A_MEMBER')
  const step = item.plan && findStep(item.plan, item.plan.step)
  const act = step?.act === 'decision' || step?.act === 'opinion' ? step.act : null
  const voting = countVotingMembers(members, row.participantCount)
  const issue = findResultIssue(result, act, voting)
  if (issue === 'TOO_MANY_VOTES') return fail('TOO_MANY_VOTES', { voting })
  if (issue) return fail(issue)
  const before = item.plan && act === 'decision' ? await findSubmittedSections(context, item.plan) : null
  if (before === undefined) return fail('NO_VERSION_SUBMITTED')
  if (result.sectionCodes?.some((section) => !before?.sections.has(section))) return fail('SECTION_UNKNOWN')
  await insertResult(
    context.tx,
    item.id,
    { ...result, verdict: act === 'decision' ? result.verdict : null, versionId: before?.versionId ?? null },
    { ownerId: row.ownerId, now: context.now, personId: context.actor.personId },
  )
  return succeed()
}

const isSeated = (item: ItemRow, { seat }: MeetingResult): boolean =>
  item.plan ? item.seats.some((entry) => sameSeat(seat, entry)) : seat === null
const isMember = (members: readonly MeetingMember[], seat: NonNullable<MeetingResult['seat']>): boolean =>
  members.some((member) => sameSeat(member.seat, seat))
