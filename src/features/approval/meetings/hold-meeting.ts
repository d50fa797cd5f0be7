import { ORPCError } from '@orpc/server'
import { cycleErrorCodes, type PathErrorData } from '#features/approval/path/errors.ts'
import {
  type ActInput,
  findMandates,
  findPath,
  type LoadedPath,
  lockPath,
  type PathErrors,
  sectionsUnderDecision,
  writeActs,
} from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { MeetingMember, WrittenResult } from './entities.ts'
import { computeQuorum, countVotingMembers, findResultIssue, takesPart } from './model.ts'
import { type ItemRow, listItems, listResults } from './queries/items.ts'
import { type MeetingRow, saveMeetingClosed } from './queries/meetings.ts'
import { findStep, listMembers } from './read.ts'

interface ItemReference {
  itemId: Id
}
export interface HoldErrors {
  DATE_IN_FUTURE: () => Error
  NO_QUORUM: (options: { data: { voting: number; needed: number } }) => Error
  NOT_PRESENT: (options: { data: ItemReference }) => Error
  MANDATE_OF_ANOTHER_STEP: (options: { data: ItemReference }) => Error
  TOO_MANY_VOTES: (options: { data: { voting: number } }) => Error
  ITEM_REJECTED: (options: { data: ItemReference & PathErrorData & { code: string; numbers?: string[] } }) => Error
}

/** Returns constructors that report each error of the path for the item concerned. */
function toPathErrors({ id, plan }: ItemRow, errors: HoldErrors): PathErrors {
  const getStepNumber = (code: string) => (plan && findStep(plan.kind, code)?.number) ?? code
  const makeItemError = (code: string) => (options?: { data?: Partial<PathErrorData> }) => {
    const data = { itemId: id, code, steps: [], ...options?.data }
    return errors.ITEM_REJECTED({
      data: data.points === undefined ? data : { ...data, numbers: data.steps.map(getStepNumber) },
    })
  }
  return Object.fromEntries(cycleErrorCodes.map((code) => [code, makeItemError(code)])) as unknown as PathErrors
}

/**
 * Closes a meeting. Each result becomes an act on the path of the plan, with the same checks as any other act, in the
 * order of the agenda. It applies to all items or none: an error rolls back everything. An item without a result is
 * postponed and stays open.
 */
export async function holdMeeting(context: TransactionContext, row: MeetingRow, errors: HoldErrors): Promise<void> {
  if (row.date > context.today) throw errors.DATE_IN_FUTURE()
  const { composition, members } = await listMembers(context, row)
  const voting = countVotingMembers(members, row.participantCount)
  const items = await listItems(context.tx, row.id)
  const results = await listResults(
    context.tx,
    items.map(({ id }) => id),
  )
  const needed = computeQuorum(composition?.rule.quorum, members, row.inOffice)
  if (needed !== null && voting < needed && results.size > 0) throw errors.NO_QUORUM({ data: { voting, needed } })
  const mandateSteps = await loadMandateSteps(context, members)
  for (const item of items)
    for (const result of results.get(item.id) ?? [])
      checkResult(item, result, { members, voting, mandateSteps }, errors)
  // Locked in the order of ids, so that two meetings do not deadlock.
  const decided = items.filter(({ id, plan }) => plan && results.has(id))
  const ofPlans = Map.groupBy(decided, ({ plan }) => plan!.id)
  const found = new Map<Id, LoadedPath>()
  for (const planId of [...ofPlans.keys()].sort())
    found.set(planId, await lockPath(context, planId, toPathErrors(ofPlans.get(planId)![0]!, errors)))
  for (const item of decided) {
    const match = found.get(item.plan!.id)!
    const actInputs = results.get(item.id)!.map((result) => toActInput(match, row, item.plan!.step, result, members))
    const roundId = await writeBack(context, match, item, actInputs, errors)
    // The next item on the same plan is checked against the new status.
    if (ofPlans.get(match.plan.id)!.at(-1) !== item)
      found.set(match.plan.id, (await findPath(context, match.plan, roundId))!)
  }
  await saveMeetingClosed(context.tx, row.id, context.now)
}

/** Steps for which a power of attorney was given; null = all steps. */
type MandateSteps = ReadonlyMap<Id, readonly string[] | null>

async function loadMandateSteps(context: TransactionContext, members: readonly MeetingMember[]): Promise<MandateSteps> {
  const mandates = await findMandates(
    context.tx,
    members.flatMap(({ mandateId }) => mandateId ?? []),
  )
  return new Map(mandates.map(({ id, steps }) => [id, steps]))
}

/**
 * Checks the participants of a result. A member takes part in person, or is represented under a power of attorney for
 * this step. Only participants have votes.
 */
function checkResult(
  item: ItemRow,
  result: WrittenResult,
  { members, voting, mandateSteps }: { members: readonly MeetingMember[]; voting: number; mandateSteps: MandateSteps },
  errors: HoldErrors,
): void {
  const step = item.plan && findStep(item.plan.kind, item.plan.step)
  const act = step?.act === 'opinion' || step?.act === 'decision' ? step.act : null
  if (findResultIssue(result, act, voting) === 'TOO_MANY_VOTES') throw errors.TOO_MANY_VOTES({ data: { voting } })
  const member = members.find((entry) => sameSeat(result.seat, entry.seat))
  if (!member || result.seat?.function == null) return
  if (!takesPart(member.presence)) throw errors.NOT_PRESENT({ data: { itemId: item.id } })
  const steps = member.mandateId === null ? null : mandateSteps.get(member.mandateId)
  if (steps && item.plan && !steps.includes(item.plan.step))
    throw errors.MANDATE_OF_ANOTHER_STEP({ data: { itemId: item.id } })
}

async function writeBack(
  context: TransactionContext,
  found: LoadedPath,
  item: ItemRow,
  actInputs: readonly ActInput[],
  errors: HoldErrors,
): Promise<Id | undefined> {
  try {
    return await writeActs(context, found, actInputs, toPathErrors(item, errors))
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'FORBIDDEN')
      throw errors.ITEM_REJECTED({ data: { itemId: item.id, code: 'FORBIDDEN', steps: [] } })
    throw error
  }
}

function toActInput(
  found: LoadedPath,
  row: MeetingRow,
  step: string,
  result: WrittenResult,
  members: readonly MeetingMember[],
): ActInput {
  const mandateId = members.find((member) => sameSeat(result.seat, member.seat))?.mandateId ?? null
  const common = {
    step,
    seat: result.seat,
    date: row.date,
    method: row.method,
    text: result.text,
    reason: result.reason,
    meetingId: row.id,
    votes: result.votes,
    mandateId,
  }
  if (result.verdict === null) return { kind: 'opinion_given', ...common }
  const { verdict, versionId, sectionCodes } = result
  return { kind: 'decided', ...common, verdict, versionId, sections: sectionsUnderDecision(found, step, sectionCodes) }
}
