import type { ElementResource } from '#features/planning/plans/contract.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { ElementKind, ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'

/** The fields of a plan that determine how the resources of the elements count. */
export interface PlanningPlan {
  id: Id
  ownerId: Id
  code: string
  title: LocalizedText
  periodFrom: LegalDate
  /** Exclusive end of the period. */
  periodTo: LegalDate
  /** The element of another plan that the whole plan elaborates. */
  elaboratesId: Id | null
}

export interface PlanningElement {
  id: Id
  planId: Id
  parentId: Id | null
  kind: ElementKind
  code: string | null
  title: LocalizedText | null
  state: ElementState | null
  periodFrom: LegalDate | null
  periodTo: LegalDate | null
  resources: ElementResource[]
}

/** A resource line that counts in the year, with the share per month. */
export interface CountedResource {
  element: PlanningElement
  resource: ElementResource
  /**
   * For hours, the share of each month's days within the period; for a budget, the share of the whole amount. Starts
   * with January.
   */
  shares: number[]
}

const day = (date: LegalDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const isTime = (resource: ElementResource): boolean => resource.kind !== 'budget'

/**
 * Returns the resource lines that plans need in a year, by these rules:
 * - An element's resources apply to the element's period; without a period, to that of the nearest element above,
 *   otherwise of the plan.
 * - A resource with a year applies to that year instead of the period, and counts in no other year.
 * - Hours are hours a year: each month a twelfth, in proportion to the days within the period. Full-time equivalents
 *   are people at work on each of these days. A budget is the amount of the whole period, spread evenly over the days.
 * - An element that is done or stopped does not count, and neither do the elements under it.
 * - An element under an element with an amount for the same service (or, for a budget, with any amount) in the year
 *   only details that amount and does not count again. The same applies to a plan that elaborates such an element.
 */
export function countPlannedResources(
  year: number,
  plans: readonly PlanningPlan[],
  elements: readonly PlanningElement[],
): CountedResource[] {
  const plansById = new Map(plans.map((plan) => [plan.id, plan]))
  const byId = new Map(elements.map((element) => [element.id, element]))
  const getParent = (element: PlanningElement): PlanningElement | undefined =>
    byId.get(element.parentId ?? plansById.get(element.planId)?.elaboratesId ?? '')
  return elements.flatMap((element) => {
    const line = listWithAncestors(element, getParent)
    if (
      element.resources.length === 0 ||
      line.some((planningElement) => planningElement.state === 'done' || planningElement.state === 'stopped')
    )
      return []
    const plan = plansById.get(element.planId)
    if (!plan) return []
    const within = line.filter((planningElement) => planningElement.planId === element.planId)
    const from = within.find((planningElement) => planningElement.periodFrom)?.periodFrom ?? plan.periodFrom
    const to = within.find((planningElement) => planningElement.periodTo)?.periodTo ?? plan.periodTo
    return element.resources.flatMap((resource) => {
      if (resource.year !== null && resource.year !== year) return []
      const upper = line.slice(1).flatMap((planningElement) => planningElement.resources)
      if (upper.some((other) => (other.year ?? year) === year && details(other, resource))) return []
      const period = resource.year === null ? ([from, to] as const) : ([`${year}-01-01`, `${year + 1}-01-01`] as const)
      const shares = isTime(resource) ? computeMonthShares(year, ...period) : computeDayShares(year, ...period)
      return shares.some((share) => share > 0) ? [{ element, resource, shares }] : []
    })
  })
}

/**
 * Returns the element and all elements above it, nearest first. A cycle of plans that elaborate each other is visited
 * only once.
 */
function listWithAncestors(
  element: PlanningElement,
  above: (element: PlanningElement) => PlanningElement | undefined,
): PlanningElement[] {
  const line = [element]
  for (let next = above(element); next && !line.includes(next); next = above(next)) line.push(next)
  return line
}

const details = (upper: ElementResource, resource: ElementResource): boolean =>
  upper.amount !== null &&
  isTime(upper) === isTime(resource) &&
  (!isTime(resource) || upper.service === resource.service)

/**
 * Returns for each month of the year the number of days in the half-open period and the number of days of the month.
 */
function computeMonthDays(
  year: number,
  from: LegalDate,
  to: LegalDate,
): { coveredDays: number; daysInMonth: number }[] {
  return Array.from({ length: 12 }, (_, month) => {
    const [first, end] = [Date.UTC(year, month, 1) / 86_400_000, Date.UTC(year, month + 1, 1) / 86_400_000]
    return { coveredDays: Math.max(0, Math.min(end, day(to)) - Math.max(first, day(from))), daysInMonth: end - first }
  })
}

export const computeMonthShares = (year: number, from: LegalDate, to: LegalDate): number[] =>
  computeMonthDays(year, from, to).map(({ coveredDays, daysInMonth }) => coveredDays / daysInMonth)

const computeDayShares = (year: number, from: LegalDate, to: LegalDate): number[] =>
  computeMonthDays(year, from, to).map(({ coveredDays }) => coveredDays / Math.max(1, day(to) - day(from)))
