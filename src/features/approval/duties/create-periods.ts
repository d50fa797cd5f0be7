import { addTasks } from '#features/base/tasks/index.ts'
import { legalDay } from '#platform/clock.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import { languages } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import type { PackDuty } from '#shared/pack-duty.ts'
import { formatPeriod, type PeriodRange } from '#shared/period.ts'
import { findResponsible, getDuties, loadKindsWithDuties } from './duties-of-plan.ts'
import { dutyMessages } from './messages/index.ts'
import { listPeriodsToCreate } from './model.ts'
import { type FollowedPlan, insertPeriods, listFollowedPlans } from './queries.ts'
import type { dutiesTaskMessages } from './task-messages.ts'

export const dutyTask = 'recurring_duty'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/** Returns the name of a duty in a period, in each language: "Analysis (Q1 2026)". */
const namePeriod = ({ names }: PackDuty, period: PeriodRange): Names =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      `${loadName(names, language)} (${formatPeriod(period, language, dutyMessages[language].quarter)})`,
    ]),
  )

/**
 * Creates the periods of recurring duties that have ended or end soon, each with a task for the responsible organisation.
 * Existing periods are left unchanged, also by another server at the same time. Runs once a day. The failure of a plan is
 * logged and does not stop the others.
 */
export async function createDutyPeriods(place: Place): Promise<void> {
  try {
    const plans = await runAsSystem(place, async (context) =>
      listFollowedPlans(context.tx, await loadKindsWithDuties(context)),
    )
    for (const plan of plans)
      await runAsSystem(place, (context) => createForPlan(context, plan)).catch((error: unknown) =>
        place.log.error({ err: error, planId: plan.id }, 'the tasks of recurring duties were not created'),
      )
  } catch (error) {
    place.log.error({ err: error }, 'the tasks of recurring duties were not created')
  }
}

async function createForPlan(context: TransactionContext, plan: FollowedPlan): Promise<void> {
  for (const duty of getDuties(plan)) {
    const periods = listPeriodsToCreate(duty, plan, context.today)
    if (periods.length === 0) continue
    const seats = await findResponsible(context, plan, duty)
    const created = await insertPeriods(
      context.tx,
      periods.flatMap((period) =>
        seats.map(({ organisationId, functionCode }) => ({
          ...period,
          planId: plan.id,
          ownerId: plan.ownerId,
          code: duty.code,
          organisationId,
          functionCode,
        })),
      ),
      context.now,
    )
    await addTasks<typeof dutiesTaskMessages>(
      context,
      created.map((period) => ({
        kind: dutyTask,
        subjectKind: 'duty_period',
        subjectId: period.id,
        planId: plan.id,
        ownerId: plan.ownerId,
        organisationId: period.organisationId,
        functionId: period.functionId,
        dueOn: period.dueOn,
        data: { names: namePeriod(duty, period) },
      })),
    )
  }
}

async function runAsSystem<Answer>(
  { database, clock }: Place,
  run: (context: TransactionContext) => Promise<Answer>,
): Promise<Answer> {
  const now = clock.now()
  const today = legalDay(now, legalZone)
  return openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, system, undefined, today)
    return run({ tx, actor: system, now: now.toISOString(), today, audit: () => {}, afterCommit: () => {} })
  })
}
