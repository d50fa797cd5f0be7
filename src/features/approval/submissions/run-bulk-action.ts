import type { PathErrorData } from '#features/approval/path/errors.ts'
import type { LoadedPath } from '#features/approval/path/index.ts'
import { type ActInput, addActs, lockPath, sectionsUnderDecision } from '#features/approval/path/index.ts'
import { addTasks } from '#features/base/tasks/index.ts'
import { findKind } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { RejectedPlan, SubmissionAction } from './contract.ts'
import { writeLetters } from './letters/compose-letter.ts'
import { listInformationRequests } from './queries.ts'
import { getSent, type LoadedSentPlan } from './read.ts'
import { type DecidedAfter, findDecidedAfter, getDecidedAfter } from './seats.ts'
import type { submissionsTaskMessages } from './task-messages.ts'

/** A failure on the approval path of a single plan, before it becomes an entry in the combined result. */
interface PlanFailure {
  code: string
  data?: Partial<PathErrorData> | undefined
}

interface BulkAction {
  organisationId: Id
  planIds: readonly Id[]
  act: SubmissionAction
}

/** Converts a bulk action to an act on the path of a single plan. */
function toActInput(
  { organisationId, act }: BulkAction,
  row: LoadedSentPlan,
  found: LoadedPath,
  steps: readonly DecidedAfter[],
): Result<ActInput | undefined, Failure<'ACT_NOT_ALLOWED'>> {
  if (act.kind === 'receive')
    return succeed({
      kind: 'received',
      step: row.step,
      seat: { organisationId, function: null },
      date: act.date,
      evidenceIds: act.evidenceIds ?? [],
    })
  if (act.kind === 'ask') return succeed(undefined)
  const step = findDecidedAfter(steps, row)?.decision
  if (step === undefined) return fail('ACT_NOT_ALLOWED')
  const { kind: _, function: code, evidenceIds = [], ...input } = act
  return succeed({
    ...input,
    evidenceIds,
    kind: 'decided',
    step,
    seat: { organisationId, function: code },
    // The decision applies to the version that was sent. If another version was submitted later, the act is refused.
    versionId: row.versionId,
    sections: sectionsUnderDecision(found, step),
  })
}

/**
 * Requests the missing data from each organisation: a letter in the organisation's language, and a task until it is
 * received. Returns the plans for which this is not possible.
 */
async function requestInformation(
  context: TransactionContext,
  submissions: BulkAction,
  rows: readonly LoadedSentPlan[],
): Promise<RejectedPlan[]> {
  const { organisationId, act, planIds } = submissions
  if (act.kind !== 'ask') return []
  const open = new Set((await listInformationRequests(context.tx, organisationId, planIds)).map(({ planId }) => planId))
  const again = rows
    .filter(({ planId }) => open.has(planId))
    .map((row) => toRejectedPlan(row, { code: 'ALREADY_RECORDED' }))
  const fresh = rows.filter(({ planId }) => !open.has(planId))
  const written = await writeLetters(context, fresh, {
    kind: 'completion',
    senderId: organisationId,
    missing: act.text,
    ...(act.dueOn && { dueOn: act.dueOn }),
  })
  if (!written.ok) {
    const without = fresh.filter(({ code }) => written.error.data.codes.includes(code))
    return [...again, ...without.map((row) => toRejectedPlan(row, { code: 'NO_LETTER_AVAILABLE' }))]
  }
  await addTasks<typeof submissionsTaskMessages>(
    context,
    fresh.map(({ planId, ownerId }) => ({
      kind: 'complete_plan',
      subjectKind: 'plan',
      subjectId: planId,
      planId,
      ownerId: organisationId,
      organisationId: ownerId,
      dueOn: act.dueOn,
      data: { text: act.text, date: context.today },
    })),
  )
  return again
}

function toRejectedPlan(row: LoadedSentPlan, { code: reasonCode, data }: PlanFailure): RejectedPlan {
  const { planId, code } = row
  const path = findKind(row)?.path
  const named = data?.steps ?? []
  const numbers = named.map((value) => path?.steps.find((step) => step.code === value)?.number ?? value)
  return { planId, code, reasonCode, ...data, steps: named, numbers }
}

async function runOnPlan(
  context: TransactionContext,
  submissions: BulkAction,
  row: LoadedSentPlan,
  steps: readonly DecidedAfter[],
): Promise<Result<unknown, PlanFailure>> {
  const found = await lockPath(context, row.planId)
  if (!found.ok) return found
  const actInput = toActInput(submissions, row, found.value, steps)
  if (!actInput.ok || !actInput.value) return actInput
  return addActs(context, found.value, [actInput.value])
}

/**
 * Runs the same action on each chosen plan, under the plan's lock. Failures are collected, and the caller rolls back
 * everything if there are any.
 * Plans are locked in a fixed order, so that two concurrent bulk actions do not deadlock.
 */
export async function runBulkAction(
  context: TransactionContext,
  submissions: BulkAction,
): Promise<Result<{ completedCount: number; rejectedPlans: RejectedPlan[] }, Failure<'NOT_FOUND'>>> {
  const rows = (await getSent(context, submissions)).toSorted((left, other) => (left.planId < other.planId ? -1 : 1))
  if (rows.length !== new Set(submissions.planIds).size) return fail('NOT_FOUND')
  const steps = await getDecidedAfter(context)
  const rejectedPlans = await requestInformation(context, submissions, rows)
  if (submissions.act.kind !== 'ask')
    for (const row of rows) {
      const result = await runOnPlan(context, submissions, row, steps)
      if (!result.ok) rejectedPlans.push(toRejectedPlan(row, result.error))
    }
  return succeed({ completedCount: rows.length - rejectedPlans.length, rejectedPlans })
}
