import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { isWithin } from '#shared/dated.ts'
import { computeValidUntil } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { findKind } from '../kinds.ts'
import { plansCalendarMessages } from '../messages/index.ts'
import { type DatedMilestone, type DatedPlan, listDatedPlans, listMilestones } from './queries.ts'

type Entry = DescribedEntry<typeof plansCalendarMessages>
type PlanEvent = keyof (typeof plansCalendarMessages)['en']['events']['plan']
type OwnFields = Partial<Pick<Entry, 'basis' | 'state' | 'responsibleParties'>>

/** Fields that all dates of a plan share. */
export const toPlanFields = (plan: DatedPlan) => ({
  planTitle: plan.title as LocalizedText,
  owner: { organisationId: plan.ownerId, names: plan.ownerNames },
  href: `/plans/${plan.id}?tab=cycle`,
  confidential: plan.confidential,
})

/** Returns the legal basis of the period of a plan. */
function getLegalBasis(plan: DatedPlan): Names | null {
  const { periodFrom, legalBasis } = plan
  if (legalBasis) return { en: legalBasis.slice(0, 300) }
  const holding = (findKind(plan)?.durations ?? []).filter(({ from }) => from === undefined || from <= periodFrom)
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

/** Calendar source for plans: start, end and decision, and milestones. */
export const planDates = describeDates(plansCalendarMessages, async (context, span) => {
  const plans = await listDatedPlans(context.tx, span)
  const milestones = await listMilestones(context.tx, span)
  return [...plans.flatMap(toPlanEntries), ...milestones.map(milestone)].filter((entry) => isWithin(entry, span))
})
