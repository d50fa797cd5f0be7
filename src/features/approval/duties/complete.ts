import { closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { DutyPeriodView } from './contract.ts'
import { dutyTask } from './create-periods.ts'
import { completePeriod, findPlanFile, listStoredPeriods } from './queries.ts'
import { toPeriodView } from './read.ts'

type CompletionFailure = Failure<
  'NOT_FOUND' | 'ALREADY_RECORDED' | 'DATE_IN_FUTURE' | 'DATE_BEFORE_PERIOD' | 'FILE_UNKNOWN'
>

/**
 * Records that the responsible organisation fulfilled a duty in a period, and closes the task. The record cannot be
 * changed.
 */
export async function completeDuty(
  context: TransactionContext,
  input: { id: Id; date: LegalDate; note?: string | undefined; fileId?: Id | undefined },
): Promise<Result<DutyPeriodView, CompletionFailure>> {
  const { tx, actor, today, now } = context
  const [period] = await listStoredPeriods(tx, { id: input.id })
  if (!period || !may(actor, 'path.speak', period.organisationId)) return fail('NOT_FOUND')
  if (period.completedOn !== null) return fail('ALREADY_RECORDED')
  if (input.date > today) return fail('DATE_IN_FUTURE')
  if (input.date < period.startsOn) return fail('DATE_BEFORE_PERIOD')
  const file = input.fileId === undefined ? null : await findPlanFile(tx, period.planId, input.fileId)
  if (file === undefined) return fail('FILE_UNKNOWN')
  const completion = { date: input.date, note: input.note ?? null, file }
  await completePeriod(tx, period.id, completion, { now, personId: actor.personId })
  await closeTasks(context, { kind: dutyTask, subjectId: period.id })
  context.audit({
    subjectKind: 'plan',
    subjectId: period.planId,
    planId: period.planId,
    organisationId: period.organisationId,
    ...(input.note !== undefined && { reason: input.note }),
  })
  const completed = {
    completedOn: input.date,
    note: completion.note,
    fileId: file?.id ?? null,
    fileName: file?.name ?? null,
  }
  return succeed(toPeriodView({ ...period, ...completed }, actor, today))
}
