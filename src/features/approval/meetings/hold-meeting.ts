import { findMandates } from '#features/approval/mandates/index.ts'
import type { PathErrorData } from '#features/approval/path/errors.ts'
import {
  type ActInput,
  findPath,
  type LoadedPath,
  lockPath,
  sectionsUnderDecision,
  writeActs,
} from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type AnyFailure, type Failed, type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { MeetingMember, WrittenResult } from './entities.ts'
import { computeQuorum, countVotingMembers, findResultIssue, takesPart } from './model.ts'
import { type ItemRow, listItems, listResults } from './queries/items.ts'
import { type MeetingRow, saveMeetingClosed } from './queries/meetings.ts'
import { findStep, listMembers } from './read.ts'

interface ItemReference {
  itemId: Id
}
type ItemRejected = Failure<'ITEM_REJECTED', ItemReference & PathErrorData & { code: string; numbers?: string[] }>
/** The reasons why the participants of a result are not valid. */
type ParticipantFailure =
  | Failure<'TOO_MANY_VOTES', { voting: number }>
  | Failure<'NOT_PRESENT' | 'MANDATE_OF_ANOTHER_STEP', ItemReference>
/** The reasons why a meeting cannot be closed. */
type HoldFailure =
  | Failure<'DATE_IN_FUTURE'>
  | Failure<'NO_QUORUM', { voting: number; needed: number }>
  | ParticipantFailure
  | ItemRejected

/** Reports a failure of the path for the item concerned. */
function toItemRejected({ id, plan }: ItemRow, error: AnyFailure & { data?: Partial<PathErrorData> }) {
  const getStepNumber = (code: string) => (plan && findStep(plan, code)?.number) ?? code
  const data = { itemId: id, code: error.code, steps: [], ...error.data }
  return fail('ITEM_REJECTED', data.points === undefined ? data : { ...data, numbers: data.steps.map(getStepNumber) })
}

/**
 * Closes a meeting. Each result becomes an act on the path of the plan, with the same checks as any other act, in the
 * order of the agenda. It applies to all items or none: an error rolls back everything. An item without a result is
 * postponed and stays open.
 */
export async function holdMeeting(
  context: TransactionContext,
  row: MeetingRow,
): Promise<Result<undefined, HoldFailure>> {
  if (row.date > context.today) return fail('DATE_IN_FUTURE')
  const { composition, members } = await listMembers(context, row)
  const voting = countVotingMembers(members, row.participantCount)
  const items = await listItems(context.tx, row.id)
  const results = await listResults(
    context.tx,
    items.map(({ id }) => id),
  )
  const needed = computeQuorum(composition?.rule.quorum, members, row.inOffice)
  if (needed !== null && voting < needed && results.size > 0) return fail('NO_QUORUM', { voting, needed })
  const mandateSteps = await loadMandateSteps(context, members)
  for (const item of items)
    for (const result of results.get(item.id) ?? []) {
      const failed = checkResult(item, result, { members, voting, mandateSteps })
      if (failed) return failed
    }
  // Locked in the order of ids, so that two meetings do not deadlock.
  const decided = items.filter(({ id, plan }) => plan && results.has(id))
  const ofPlans = Map.groupBy(decided, ({ plan }) => plan!.id)
  const found = new Map<Id, LoadedPath>()
  for (const planId of [...ofPlans.keys()].sort()) {
    const { plan } = ofPlans.get(planId)![0]!
    const path = await lockPath(context, planId, { step: plan!.step, date: row.date })
    if (!path.ok) return toItemRejected(ofPlans.get(planId)![0]!, path.error)
    found.set(planId, path.value)
  }
  for (const item of decided) {
    const planPath = found.get(item.plan!.id)!
    const actInputs = results.get(item.id)!.map((result) => toActInput(planPath, row, item.plan!.step, result, members))
    const roundId = await writeActs(context, planPath, actInputs)
    if (!roundId.ok) return toItemRejected(item, roundId.error)
    // The next item on the same plan is checked against the new status.
    if (ofPlans.get(planPath.plan.id)!.at(-1) !== item)
      found.set(planPath.plan.id, (await findPath(context, planPath.plan, roundId.value))!)
  }
  await saveMeetingClosed(context.tx, row.id, context.now)
  return succeed()
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
): Failed<ParticipantFailure> | undefined {
  const step = item.plan && findStep(item.plan, item.plan.step)
  const act = step?.act === 'opinion' || step?.act === 'decision' ? step.act : null
  if (findResultIssue(result, act, voting) === 'TOO_MANY_VOTES') return fail('TOO_MANY_VOTES', { voting })
  const member = members.find((entry) => sameSeat(result.seat, entry.seat))
  if (!member || result.seat?.function == null) return undefined
  if (!takesPart(member.presence)) return fail('NOT_PRESENT', { itemId: item.id })
  const steps = member.mandateId === null ? null : mandateSteps.get(member.mandateId)
  if (steps && item.plan && !steps.includes(item.plan.step)) return fail('MANDATE_OF_ANOTHER_STEP', { itemId: item.id })
  return undefined
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
