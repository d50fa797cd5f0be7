import { type DatedPlan, findKind, listDatedPlans, toPlanFields } from '#features/planning/plans/index.ts'
import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { isWithin, taskName } from '#shared/dated.ts'
import { nextCycleCalendarMessages } from '../calendar-messages.ts'
import { loadPreparations } from './bulk-preparation.ts'
import type { PreparationStep } from './contract.ts'

type Entry = DescribedEntry<typeof nextCycleCalendarMessages>

/** Returns the dates of a preparation step: the latest start and the day on which it must be ready. */
function stepDates(plan: DatedPlan, step: PreparationStep & { id: string | null }): Entry[] {
  const { code, names, basis, source, startsOn, readyOn, doneOn } = step
  const common = {
    kind: 'preparation' as const,
    names,
    title: null,
    basis,
    source,
    ...toPlanFields(plan),
    ...(step.id && { tasks: [taskName('preparation_step', step.id, plan.ownerId)] }),
  }
  const responsibleParties = doneOn === null ? [{ organisationId: plan.ownerId, names: plan.ownerNames }] : []
  return [
    {
      ...common,
      key: `preparation:${plan.id}:${code}:begins`,
      event: 'begins',
      date: startsOn,
      state: 'announced',
      responsibleParties: [],
    },
    {
      ...common,
      key: `preparation:${plan.id}:${code}:ready`,
      event: 'ready',
      date: readyOn,
      state: doneOn === null ? 'open' : 'done',
      responsibleParties,
    },
  ]
}

/** Calendar source for the preparation steps of plans that are not yet in force. */
export const preparationDates = describeDates(nextCycleCalendarMessages, async (context, span) => {
  const plans = await listDatedPlans(context.tx, span)
  const prepared = plans.filter(({ state }) => ['drafting', 'in_decision', 'approved'].includes(state))
  // For a plan with an approval path, the calendar source of the path provides the dates.
  const preparations = await loadPreparations(
    context,
    prepared.filter((plan) => !findKind(plan)?.path),
  )
  return prepared
    .flatMap((plan) => (preparations.get(plan.id) ?? []).flatMap((step) => stepDates(plan, step)))
    .filter((entry) => isWithin(entry, span))
})
