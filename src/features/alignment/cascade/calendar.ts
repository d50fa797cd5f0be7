import { loadPlanLaws, selectKinds } from '#features/planning/plans/index.ts'
import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import type { TransactionContext } from '#platform/context.ts'
import { getOrganisationIds } from '#shared/actor.ts'
import { isWithin, type ResponsibleParty, taskName } from '#shared/dated.ts'
import { cascadeCalendarMessages } from './calendar-messages.ts'
import type { CascadeStep } from './contract.ts'
import { computeDeadline } from './model.ts'
import { listDeadlines, listRunningPlans } from './queries.ts'
import { getCascadeSteps, getStep } from './read-cascade.ts'
import { toTaskSubject } from './tasks.ts'

type Entry = DescribedEntry<typeof cascadeCalendarMessages>

type RunningPlan = Awaited<ReturnType<typeof listRunningPlans>>[number]

/** Returns the organisations that owe missing results, without duplicates. */
function listResponsibleParties({ marks }: CascadeStep): ResponsibleParty[] {
  const missing = marks.filter(({ doneOn, state }) => doneOn === null && state !== 'hidden')
  return [...new Map(missing.map(({ owedBy }) => [owedBy.organisationId, owedBy])).values()]
}

function toCalendarEntry(
  context: TransactionContext,
  plan: RunningPlan,
  { step, withheld }: Awaited<ReturnType<typeof getStep>>,
): Entry {
  const own = getOrganisationIds(context.actor)
  // When a relevant item is hidden, other organisations are not named as late, because their result may exist.
  const responsibleParties = listResponsibleParties(step).filter(
    ({ organisationId }) => !withheld || own.includes(organisationId),
  )
  const isMissing =
    responsibleParties.length > 0 || step.marks.some(({ state }) => state === 'late' || state === 'ahead')
  return {
    key: `cascade:${plan.id}:${step.code}`,
    kind: 'cascade',
    event: 'due',
    date: step.dueOn,
    names: step.names,
    title: null,
    planTitle: plan.title,
    basis: step.basis,
    source: step.source,
    state: isMissing ? 'open' : 'done',
    owner: { organisationId: plan.ownerId, names: plan.ownerNames },
    responsibleParties,
    href: `/plans/${plan.id}?tab=cycle`,
    confidential: plan.confidential,
    tasks: step.marks.map((mark) =>
      taskName('cascade_step', toTaskSubject(plan.id, mark).subjectId, mark.owedBy.organisationId),
    ),
  }
}

/**
 * Returns the dates on which results must follow plans in force, and the organisations concerned. A step is computed
 * only when the date is in the span.
 */
export const cascadeDates = describeDates(cascadeCalendarMessages, async (context, span) => {
  const kinds = selectKinds(await loadPlanLaws(context.tx), ({ cascade = [] }) => cascade.length > 0)
  const plans = await listRunningPlans(context.tx, kinds)
  const dates: Entry[] = []
  for (const plan of plans) {
    const deadlines = await listDeadlines(context.tx, plan.id)
    for (const step of getCascadeSteps(plan)) {
      const deadline = deadlines.get(step.code) ?? []
      const date = computeDeadline(plan.periodFrom, deadline[0]?.timeLimit ?? step.timeLimit)
      if (date < span.to && (span.includeOverdue || date >= span.from))
        dates.push(toCalendarEntry(context, plan, await getStep(context, plan, step, deadline)))
    }
  }
  return dates.filter((date) => isWithin(date, span))
})
