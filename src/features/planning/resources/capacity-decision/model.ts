import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PlannedResource, TimeRow } from '../balance/contract.ts'
import { computeFigures, sumKnown } from '../balance/model.ts'
import type { Service } from '../entities.ts'
import type { PromisingElement } from '../planned/model.ts'
import type { Capacity, Choice, Ranked } from './contract.ts'

/** Checks that the reason is not empty. */
export const hasReason = (motive: LocalizedText): boolean => (motive.text[motive.source] ?? '').trim().length >= 3

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
  const row = time.find((one) => one.kind === 'service' && one.service === service)
  const rows = new Set(time.filter((one) => one.service === service).map((one) => one.id))
  const others = promised.filter((one) => one.planId !== planId && one.months && rows.has(one.rowId))
  const elsewhere = sumKnown(others.flatMap((one) => one.months ?? [])) ?? 0
  const { available, reserved } = row ? computeFigures(row) : { available: null, reserved: 0 }
  const known = row && row.unknown.available === 0 && available !== null
  return { available, reserved, elsewhere, left: known ? Math.max(0, available - reserved - elsewhere) : null }
}

/**
 * Returns the objectives of a plan with their hours: every strategic objective that is neither done nor stopped, and
 * elements with planned hours outside strategic objectives. The hours of an objective are the sum of counted hours of
 * the objective and all elements under it.
 */
export function buildObjectives(
  planId: Id,
  elements: readonly PromisingElement[],
  promised: readonly PlannedResource[],
  isOfService: (rowId: string) => boolean,
): Ranked[] {
  const scenario = elements.filter((element) => element.planId === planId)
  const byId = new Map(scenario.map((element) => [element.id, element]))
  const findObjective = (element: PromisingElement): PromisingElement => {
    for (let one: PromisingElement | undefined = element; one; one = byId.get(one.parentId ?? ''))
      if (one.kind === 'strategic_objective') return one
    return element
  }
  const costs = Map.groupBy(
    promised.filter((one) => one.planId === planId && isOfService(one.rowId)),
    (one) => findObjective(byId.get(one.elementId)!).id,
  )
  const rests = (element: PromisingElement): boolean => element.state === 'done' || element.state === 'stopped'
  return scenario.flatMap((element) => {
    const lines = costs.get(element.id) ?? []
    if (lines.length === 0 && (element.kind !== 'strategic_objective' || rests(element))) return []
    const { id: elementId, kind, code, title } = element
    const hours = sumKnown(lines.flatMap((line) => line.months ?? []))
    return [{ elementId, kind, code, title, hours, unknown: lines.filter((line) => line.months === null).length }]
  })
}

/** Orders objectives by the decision. Objectives without a rank come last, in the order of the plan. */
export function sortByRank(objectives: readonly Ranked[], choice: Pick<Choice, 'ranking'> | null): Ranked[] {
  const ranks = new Map(choice?.ranking.map((one, rank) => [one.elementId, rank]))
  const getRank = (one: Ranked) => ranks.get(one.elementId) ?? Number.POSITIVE_INFINITY
  return objectives.toSorted((one, other) => {
    const [rank, otherRank] = [getRank(one), getRank(other)]
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
  const first = objectives.findIndex((one) => {
    sum += one.hours ?? 0
    // Tolerance for rounding: a hundredth of an hour.
    return sum > left + 0.01
  })
  return first < 0 ? objectives.length : first
}
