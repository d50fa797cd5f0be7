import { phenomenaMeaning } from '#features/country/phenomena/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind, isContentOpen, isEditable, type PlanLaw } from '#features/planning/plans/index.ts'
import { loadRanking } from '#features/planning/resources/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { PriorityMatrix } from './contract.ts'
import { findDecisionLimits } from './decision/queries.ts'
import { mapElementsToPhenomena } from './dossier/queries.ts'
import type { Criterion, PriorityOutcome } from './entities.ts'
import * as queries from './queries.ts'

/** The default maximum number of priorities. Local plans usually have four to seven. */
export const usualPlaces = 5

/** Returns the initial criteria of the plan kind, in the stored form. */
export const offeredCriteria = (plan: PlanLaw): Criterion[] =>
  (findKind(plan)?.criteria ?? []).map((criterion) => ({ ...criterion, scale: [...criterion.scale] }))

/** Returns the priority matrix of the plan, as far as the reader may read it. */
export async function getMatrix(context: TransactionContext, plan: Plan): Promise<PriorityMatrix> {
  const saved = await queries.findCriteria(context.tx, plan.id)
  const availableCriteria = offeredCriteria(plan)
  const phenomena = await queries.getPhenomena(context.tx, plan.id)
  const weighed = new Set(phenomena.map((phenomenon) => phenomenon.phenomenonId))
  const ratings = await queries.listRatings(context.tx, plan.id)
  const expectations = await queries.listExpectations(context.tx, plan.id)
  const [current, ...previousDecisions] = await listDecisions(context, plan.id)
  const before = await outcomesBefore(context, plan, previousDecisions[0]?.outcomes, [...weighed])
  const { capacity, hours } = await loadCapacity(context, plan)
  const { id, code, title, kind, ownerId, state, areaId } = plan
  return {
    plan: { id, code, title, kind, ownerId, state, areaId },
    criteria: saved?.criteria ?? availableCriteria,
    availableCriteria,
    places: saved?.places ?? usualPlaces,
    phenomena: phenomena.map(({ phenomenonId, code, names, notes }) => ({
      phenomenonId,
      code,
      names,
      notes,
      previousOutcome: before.get(phenomenonId) ?? null,
      hours: hours.get(phenomenonId) ?? null,
    })),
    ratings: ratings
      .filter((rating) => weighed.has(rating.phenomenonId))
      .map(({ supersededAt: _, ...rating }) => rating),
    expectations: expectations.map(({ accessId: _, ...rest }) => rest),
    decision: current ?? null,
    previousDecisions,
    capacity,
    abilities: {
      rate: isEditable(context.actor, plan),
      decide:
        isContentOpen(plan) &&
        may(context.actor, 'plan.decide', plan.ownerId) &&
        (await findDecisionLimits(context.tx, plan.id)).mayDecide,
    },
  }
}

/** Returns the decisions, the current decision first. Without a current decision there are no earlier decisions. */
const listDecisions = async (context: TransactionContext, planId: Id) =>
  (await queries.loadDecisions(context.tx, planId)).map(
    ({ id: _, accessId: __, supersededAt: ___, ...decision }) => decision,
  )

type Outcomes = readonly { phenomenonId: Id; outcome: PriorityOutcome }[]

/**
 * Returns the outcome of the phenomena in the previous decision. It is the earlier decision of this plan, or else that
 * of the previous plan for the same or an equivalent phenomenon.
 */
export async function outcomesBefore(
  context: TransactionContext,
  plan: Plan,
  earlier: Outcomes | undefined,
  phenomenonIds: readonly Id[],
): Promise<Map<Id, PriorityOutcome>> {
  if (earlier) return new Map(earlier.map((entry) => [entry.phenomenonId, entry.outcome]))
  if (plan.predecessorId === null || phenomenonIds.length === 0) return new Map()
  const [former] = await queries.loadDecisions(context.tx, plan.predecessorId)
  if (!former || former.supersededAt !== null) return new Map()
  const then = new Map(former.outcomes.map((entry) => [entry.phenomenonId, entry.outcome]))
  const meanings = await phenomenaMeaning(context.tx, phenomenonIds)
  return new Map(
    phenomenonIds.flatMap((id) => {
      const found = (meanings.get(id) ?? []).map((meaning) => then.get(meaning.phenomenonId)).find(Boolean)
      return found ? [[id, found] as const] : []
    }),
  )
}

/**
 * Returns the police capacity left for the plan in the current year, or in the nearest year of the plan's period, and
 * the hours requested for each phenomenon. Only for readers of resources.
 */
async function loadCapacity(
  context: TransactionContext,
  plan: Plan,
): Promise<{ capacity: PriorityMatrix['capacity']; hours: ReadonlyMap<Id, number> }> {
  const empty = { capacity: null, hours: new Map<Id, number>() }
  if (!may(context.actor, 'resource.read')) return empty
  const first = Number(plan.periodFrom.slice(0, 4))
  const year = Math.max(first, Math.min(Number(context.today.slice(0, 4)), Number(plan.periodTo.slice(0, 4)) - 1))
  const ranking = await loadRanking(context, plan, year, 'police')
  if (ranking.withheld) return empty
  const phenomenonOf = await mapElementsToPhenomena(
    context.tx,
    ranking.objectives.map((objective) => objective.elementId),
  )
  const hours = new Map<Id, number>()
  for (const objective of ranking.objectives) {
    const phenomenonId = phenomenonOf.get(objective.elementId)
    if (phenomenonId && objective.hours !== null)
      hours.set(phenomenonId, (hours.get(phenomenonId) ?? 0) + objective.hours)
  }
  const { remaining } = ranking.capacity
  return { capacity: remaining === null ? null : { year, remaining }, hours }
}
