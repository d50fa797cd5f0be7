import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type CalendarSpan, isWithin, type ResponsibleParty, taskName } from '#shared/dated.ts'
import type { PackDuty } from '#shared/pack-duty.ts'
import { dutiesCalendarMessages } from './calendar-messages.ts'
import { dutyTask } from './create-periods.ts'
import { findResponsible, getDuties, loadKindsWithDuties } from './duties-of-plan.ts'
import { type DutyPeriod, isFollowed, listDutyPeriods } from './model.ts'
import { type FollowedPlan, listFollowedPlans, listStoredPeriods, type StoredDutyPeriod } from './queries.ts'

type Entry = DescribedEntry<typeof dutiesCalendarMessages>

const toEntry = (
  plan: FollowedPlan,
  duty: PackDuty,
  period: DutyPeriod,
  given: Pick<Entry, 'state' | 'responsibleParties'> & { tasks?: readonly string[] },
): Entry => ({
  key: `duty:${plan.id}:${duty.code}:${period.startsOn}`,
  kind: 'duty',
  event: 'due',
  date: period.dueOn,
  names: duty.names,
  title: null,
  planTitle: plan.title,
  basis: duty.basis,
  source: duty.basisKind === 'law' ? 'law' : 'usual',
  owner: { organisationId: plan.ownerId, names: plan.ownerNames },
  href: `/plans/${plan.id}?tab=cycle`,
  confidential: plan.confidential,
  ...given,
})

/**
 * Returns the due dates of recurring duties of plans in force. A period with tasks shows the organisations that the reader
 * may know. A later period shows who is responsible today.
 */
export const dutyDates = describeDates(dutiesCalendarMessages, async (context, span) => {
  const plans = await listFollowedPlans(context.tx, await loadKindsWithDuties(context))
  if (plans.length === 0) return []
  const stored = await listStoredPeriods(context.tx, { planIds: plans.map(({ id }) => id) })
  const entries: Entry[] = []
  for (const plan of plans)
    for (const duty of getDuties(plan)) {
      const created = stored.filter(({ planId, code }) => planId === plan.id && code === duty.code)
      entries.push(...(await listEntries(context, { plan, duty, created }, span)))
    }
  return entries.filter((entry) => isWithin(entry, span))
})

async function listEntries(
  context: TransactionContext,
  { plan, duty, created }: { plan: FollowedPlan; duty: PackDuty; created: readonly StoredDutyPeriod[] },
  span: CalendarSpan,
): Promise<Entry[]> {
  const known = [...Map.groupBy(created, ({ startsOn }) => startsOn).values()].map((rows) => {
    const open = rows.filter(({ completedOn }) => completedOn === null)
    return toEntry(plan, duty, rows[0]!, {
      state: open.length > 0 ? 'open' : 'done',
      responsibleParties: (open.length > 0 ? open : rows).map(
        ({ organisationId, organisationNames, functionId }): ResponsibleParty => ({
          organisationId,
          names: organisationNames,
          functionId,
        }),
      ),
      tasks: rows.map(({ id, organisationId }) => taskName(dutyTask, id, organisationId)),
    })
  })
  const starts = new Set(created.map(({ startsOn }) => startsOn))
  const later = listDutyPeriods(duty, plan, span.to).filter(
    (period) =>
      period.endsOn > context.today &&
      period.dueOn >= span.from &&
      period.dueOn < span.to &&
      !starts.has(period.startsOn) &&
      isFollowed(period, plan),
  )
  if (later.length === 0) return known
  const responsibleParties = (await findResponsible(context, plan, duty)).map(({ organisationId, names }) => ({
    organisationId,
    names,
  }))
  return [...known, ...later.map((period) => toEntry(plan, duty, period, { state: 'open', responsibleParties }))]
}
