import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { isWithin, taskName } from '#shared/dated.ts'
import { computeValidUntil } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { findKind } from '../kinds.ts'
import { plansCalendarMessages } from '../messages/index.ts'
import { loadPreparations } from '../preparation/bulk-preparation.ts'
import type { PreparationStep } from '../preparation/contract.ts'
import { type DatedMilestone, type DatedPlan, listDatedPlans, listMilestones } from './queries.ts'

type Entry = DescribedEntry<typeof plansCalendarMessages>
type PlanEvent = keyof (typeof plansCalendarMessages)['en']['events']['plan']
type OwnFields = Partial<Pick<Entry, 'basis' | 'state' | 'responsibleParties'>>

/** Fields that all dates of a plan share. */
const toPlanFields = (plan: DatedPlan) => ({
  planTitle: plan.title as LocalizedText,
  owner: { organisationId: plan.ownerId, names: plan.ownerNames },
  href: `/plans/${plan.id}?tab=cycle`,
  confidential: plan.confidential,
})

/** Returns the legal basis of the period of a plan. */
function getLegalBasis({ kind, periodFrom, legalBasis }: DatedPlan): Names | null {
  if (legalBasis) return { en: legalBasis.slice(0, 300) }
  const holding = (findKind(kind)?.durations ?? []).filter(({ from }) => from === undefined || from <= periodFrom)
  const basis = holding.toSorted((left, other) => ((left.from ?? '') < (other.from ?? '') ? 1 : -1))[0]?.basis
  return basis ? { en: basis } : null
}

/** Returns the dates of a plan: start and end of the period, decision, entry into force and publication. */
function toPlanEntries(plan: DatedPlan): Entry[] {
  const holds = ['in_force', 'bridging', 'ended'].includes(plan.state)
  const body = { organisationId: plan.ownerId, names: plan.ownerNames }
  const toEntries = (event: PlanEvent, date: string | null, more: OwnFields = {}): Entry[] =>
    date === null
      ? []
      : [
          {
            key: `plan:${plan.id}:${event}`,
            kind: 'plan',
            event,
            date,
            names: null,
            title: null,
            basis: null,
            source: 'planned',
            state: 'announced',
            responsibleParties: [],
            ...toPlanFields(plan),
            ...more,
          },
        ]
  const basis = getLegalBasis(plan)
  return [
    // A plan that is not in force when the period begins is late, and waits for the drafting organisation.
    ...toEntries('starts', plan.periodFrom, {
      basis,
      state: holds ? 'done' : 'open',
      responsibleParties: holds ? [] : [body],
    }),
    ...toEntries('ends', lastDay(computeValidUntil(plan)), { basis }),
    ...toEntries('decided', plan.decidedOn),
    ...toEntries('in_force', plan.inForceOn === plan.periodFrom ? null : plan.inForceOn),
    ...toEntries('published', plan.publishedOn),
  ]
}

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

const milestone = (datedMilestone: DatedMilestone): Entry => ({
  key: `milestone:${datedMilestone.id}`,
  kind: 'milestone',
  event: 'due',
  date: datedMilestone.date,
  names: null,
  title: datedMilestone.title,
  planTitle: datedMilestone.planTitle,
  basis: null,
  source: 'planned',
  state: datedMilestone.ended ? 'done' : 'open',
  owner: { organisationId: datedMilestone.ownerId, names: datedMilestone.ownerNames },
  responsibleParties: datedMilestone.ended
    ? []
    : [
        {
          organisationId: datedMilestone.ownerId,
          names: datedMilestone.ownerNames,
          functionId: datedMilestone.functionId,
        },
      ],
  href: `/plans/${datedMilestone.planId}?element=${datedMilestone.id}`,
  confidential: datedMilestone.confidential,
})

/** Calendar source for plans: start, end and decision, preparation steps, and milestones. */
export const planDates = describeDates(plansCalendarMessages, async (context, span) => {
  const plans = await listDatedPlans(context.tx, span)
  const prepared = plans.filter(({ state }) => ['drafting', 'in_decision', 'approved'].includes(state))
  // For a plan with an approval path, the calendar source of the path provides the dates.
  const preparations = await loadPreparations(
    context,
    prepared.filter(({ kind }) => !findKind(kind)?.path),
  )
  const milestones = await listMilestones(context.tx, span)
  return [
    ...plans.flatMap(toPlanEntries),
    ...prepared.flatMap((plan) => (preparations.get(plan.id) ?? []).flatMap((step) => stepDates(plan, step))),
    ...milestones.map(milestone),
  ].filter((entry) => isWithin(entry, span))
})
