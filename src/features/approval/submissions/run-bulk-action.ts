import { ORPCError } from '@orpc/server'
import type { PathErrorData } from '#features/approval/path/errors.ts'
import type { LoadedPath } from '#features/approval/path/index.ts'
import {
  type ActInput,
  addActs,
  lockPath,
  type PathErrors,
  sectionsUnderDecision,
} from '#features/approval/path/index.ts'
import { addTasks } from '#features/base/tasks/index.ts'
import { findKind } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { RejectedPlan, SentPlan, SubmissionAction } from './contract.ts'
import { writeLetters } from './letters/compose-letter.ts'
import { listInformationRequests } from './queries.ts'
import { getSent } from './read.ts'
import { type DecidedAfter, getDecidedAfter } from './seats.ts'
import type { submissionsTaskMessages } from './task-messages.ts'

/** An error of the approval path for a single plan, before it becomes an entry in the combined result. */
class BulkActionError extends Error {
  readonly reasonCode: string
  readonly data: Partial<PathErrorData>
  constructor(because: string, data: Partial<PathErrorData> = {}) {
    super(because)
    this.reasonCode = because
    this.data = data
  }
}

/**
 * Constructors that turn every declared error of the path into a `BulkActionError`, to be reported for the plan
 * concerned.
 */
const refusing = new Proxy({} as PathErrors, {
  get: (_, code) => (options?: { data?: Partial<PathErrorData> }) => new BulkActionError(String(code), options?.data),
})

interface BulkAction {
  organisationId: Id
  planIds: readonly Id[]
  act: SubmissionAction
}

/** Converts a bulk action to an act on the path of a single plan. */
function toActInput(
  { organisationId, act }: BulkAction,
  row: SentPlan,
  found: LoadedPath,
  steps: readonly DecidedAfter[],
): ActInput | undefined {
  if (act.kind === 'receive')
    return { kind: 'received', step: row.step, seat: { organisationId, function: null }, date: act.date }
  if (act.kind === 'ask') return undefined
  const step = steps.find(({ kind, sending }) => kind === row.kind && sending === row.step)?.decision
  if (step === undefined) throw new BulkActionError('ACT_NOT_ALLOWED')
  const { kind: _, function: code, ...input } = act
  return {
    ...input,
    kind: 'decided',
    step,
    seat: { organisationId, function: code },
    // The decision applies to the version that was sent. If another version was submitted later, the act is refused.
    versionId: row.versionId,
    sections: sectionsUnderDecision(found, step),
  }
}

/**
 * Requests the missing data from each organisation: a letter in the organisation's language, and a task until it is
 * received. Returns the plans for which this is not possible.
 */
async function requestInformation(
  context: TransactionContext,
  submissions: BulkAction,
  rows: readonly SentPlan[],
): Promise<RejectedPlan[]> {
  const { organisationId, act, planIds } = submissions
  if (act.kind !== 'ask') return []
  const open = new Set((await listInformationRequests(context.tx, organisationId, planIds)).map(({ planId }) => planId))
  const again = rows
    .filter(({ planId }) => open.has(planId))
    .map((row) => toRejectedPlan(row, new BulkActionError('ALREADY_RECORDED')))
  const fresh = rows.filter(({ planId }) => !open.has(planId))
  const written = await writeLetters(context, fresh, {
    kind: 'completion',
    senderId: organisationId,
    missing: act.text,
    ...(act.dueOn && { dueOn: act.dueOn }),
  })
  if ('rejectedCodes' in written) {
    const without = fresh.filter(({ code }) => written.rejectedCodes.includes(code))
    return [...again, ...without.map((row) => toRejectedPlan(row, new BulkActionError('NO_LETTER_AVAILABLE')))]
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

function toRejectedPlan({ planId, code, kind }: SentPlan, { reasonCode, data }: BulkActionError): RejectedPlan {
  const path = findKind(kind)?.path
  const named = data.steps ?? []
  const numbers = named.map((value) => path?.steps.find((step) => step.code === value)?.number ?? value)
  return { planId, code, reasonCode, ...data, steps: named, numbers }
}

/**
 * Runs the same action on each chosen plan, under the plan's lock. Errors are collected, and the caller rolls back
 * everything if there are any.
 * Plans are locked in a fixed order, so that two concurrent bulk actions do not deadlock.
 */
export async function runBulkAction(
  context: TransactionContext,
  submissions: BulkAction,
  errors: { NOT_FOUND: () => Error },
): Promise<{ completedCount: number; rejectedPlans: RejectedPlan[] }> {
  const rows = (await getSent(context, submissions)).toSorted((left, other) => (left.planId < other.planId ? -1 : 1))
  if (rows.length !== new Set(submissions.planIds).size) throw errors.NOT_FOUND()
  const steps = await getDecidedAfter(context)
  const rejectedPlans = await requestInformation(context, submissions, rows)
  if (submissions.act.kind !== 'ask')
    for (const row of rows) {
      try {
        const found = await lockPath(context, row.planId, refusing)
        const actInput = toActInput(submissions, row, found, steps)
        if (actInput) await addActs(context, found, [actInput], refusing)
      } catch (error) {
        const of =
          error instanceof BulkActionError
            ? error
            : error instanceof ORPCError && error.code === 'FORBIDDEN'
              ? new BulkActionError('FORBIDDEN')
              : undefined
        if (!of) throw error
        rejectedPlans.push(toRejectedPlan(row, of))
      }
    }
  return { completedCount: rows.length - rejectedPlans.length, rejectedPlans }
}
