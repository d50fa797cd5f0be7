import type { Id } from '#shared/ids.ts'
import type { PlannedResource, TimeRow } from '../balance/contract.ts'
import { computeFigures, sumKnown } from '../balance/model.ts'
import type { Service } from '../entities.ts'
import type { PlanningElement } from '../planned/model.ts'
import type { Capacity, CapacityDecision, Ranked } from './contract.ts'

/**
 * Returns the hours of the service for a plan in the year: available hours minus reserved hours and hours of other
 * plans.
 */
export function computeCapacity(
  planId: Id,
  service: Service,
  time: readonly TimeRow[],
  promised: readonly PlannedResource[],
): Capacity {
  const row = time.find((entry) => entry.kind === 'service' && entry.service === service)
  const rows = new Set(time.filter((entry) => entry.service === service).map((entry) => entry.id))
  const others = promised.filter((entry) => entry.planId !== planId && entry.months && rows.has(entry.rowId))
  const plannedByOtherPlans = sumKnown(others.flatMap((entry) => entry.months ?? [])) ?? 0
  const { available, reserved } = row ? computeFigures(row) : { available: null, reserved: 0 }
  const known = row && row.unknown.available === 0 && available !== null
  return {
    available,
    reserved,
    plannedByOtherPlans,
    remaining: known ? Math.max(0, available - reserved - plannedByOtherPlans) : null,
  }
}

/**
 * Returns the objectives of a plan with their hours: every strategic objective that is neither done nor stopped, and
 * elements with planned hours outside strategic objectives. The hours of an objective are the sum of counted hours of
 * the objective and all elements under it.
 */
export function buildObjectives(
  planId: Id,
  elements: readonly PlanningElement[],
  promised: readonly PlannedResource[],
  isOfService: (rowId: string) => boolean,
): Ranked[] {
  const promisingElements = elements.filter((element) => element.planId === planId)
  const byId = new Map(promisingElements.map((element) => [element.id, element]))
  const findObjective = (element: PlanningElement): PlanningElement => {
    for (
      let planningElement: PlanningElement | undefined = element;
      planningElement;
      planningElement = byId.get(planningElement.parentId ?? '')
    )
      if (planningElement.kind === 'strategic_objective') return planningElement
    return element
  }
  const costs = Map.groupBy(
    promised.filter((entry) => entry.planId === planId && isOfService(entry.rowId)),
    (entry) => findObjective(byId.get(entry.elementId)!).id,
  )
  const rests = (element: PlanningElement): boolean => element.state === 'done' || element.state === 'stopped'
  return promisingElements.flatMap((element) => {
    const lines = costs.get(element.id) ?? []
    if (lines.length === 0 && (element.kind !== 'strategic_objective' || rests(element))) return []
    const { id: elementId, kind, code, title } = element
    const hours = sumKnown(lines.flatMap((line) => line.months ?? []))
    return [{ elementId, kind, code, title, hours, unknown: lines.filter((line) => line.months === null).length }]
  })
}

/** Orders objectives by the decision. Objectives without a rank come last, in the order of the plan. */
export function sortByRank(
  objectives: readonly Ranked[],
  decision: Pick<CapacityDecision, 'ranking'> | null,
): Ranked[] {
  const ranks = new Map(decision?.ranking.map((entry, rank) => [entry.elementId, rank]))
  const getRank = (entry: Ranked) => ranks.get(entry.elementId) ?? Number.POSITIVE_INFINITY
  return objectives.toSorted((left, other) => {
    const [rank, otherRank] = [getRank(left), getRank(other)]
    return rank === otherRank ? 0 : rank - otherRank
  })
}

/**
 * Returns the number of objectives, by rank, that fit the capacity. The limit is before the first objective that no
 * longer fits, and smaller objectives after it do not move up. An objective without a figure adds zero hours and is
 * marked as not counted. Undefined when the capacity is unknown.
 */
export function countWithinCapacity(
  objectives: readonly Pick<Ranked, 'hours'>[],
  left: number | null,
): number | undefined {
  if (left === null) return undefined
  let sum = 0
  const first = objectives.findIndex((objective) => {
    sum += objective.hours ?? 0
    // Tolerance for rounding: a hundredth of an hour.
    return sum > left + 0.01
  })
  return first < 0 ? objectives.length : first
}
