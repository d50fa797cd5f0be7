import type { Means } from '#features/planning/plans/contract.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { ElementKind, ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'

/** A plan and its elements as far as means go; what stands in it, parents before what stands under them. */
export interface PromisingPlan {
  id: Id
  ownerId: Id
  code: string
  title: LocalizedText
  periodFrom: LegalDate
  /** Half-open. */
  periodTo: LegalDate
  /** The element of another plan that the whole plan elaborates. */
  elaboratesId: Id | null
}

export interface PromisingElement {
  id: Id
  planId: Id
  parentId: Id | null
  kind: ElementKind
  code: string | null
  title: LocalizedText | null
  state: ElementState | null
  periodFrom: LegalDate | null
  periodTo: LegalDate | null
  means: Means[]
}

/** A line of means that counts in the year, with the share of each month in which it does. */
export interface CountedPromise {
  element: PromisingElement
  means: Means
  /** Of each month the share of its days within the period; of a budget, the share of the whole amount. January first. */
  shares: number[]
}

const day = (date: LegalDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const isTime = (means: Means): boolean => means.kind !== 'budget'

/**
 * What plans promise in a year, line by line. The rules:
 * - An element promises within its period; where it has none, in that of the nearest above it, else of its plan.
 * - Hours are hours a year: each month a twelfth, in proportion to its days within the period. Full-time equivalents are
 *   people at work on each of these days. A budget is the amount of the whole period, spread evenly over its days.
 * - What is done or stopped promises nothing any more, nor does what stands under it.
 * - What stands under an element with an amount for the same service (or, of a budget, with any amount) only details that
 *   amount and does not count again; so does a plan that elaborates such an element.
 */
export function countPromises(
  year: number,
  plans: readonly PromisingPlan[],
  elements: readonly PromisingElement[],
): CountedPromise[] {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]))
  const byId = new Map(elements.map((element) => [element.id, element]))
  const above = (element: PromisingElement): PromisingElement | undefined =>
    byId.get(element.parentId ?? planOf.get(element.planId)?.elaboratesId ?? '')
  return elements.flatMap((element) => {
    const line = lineOf(element, above)
    if (element.means.length === 0 || line.some((one) => one.state === 'done' || one.state === 'stopped')) return []
    const plan = planOf.get(element.planId)
    if (!plan) return []
    const within = line.filter((one) => one.planId === element.planId)
    const from = within.find((one) => one.periodFrom)?.periodFrom ?? plan.periodFrom
    const to = within.find((one) => one.periodTo)?.periodTo ?? plan.periodTo
    return element.means.flatMap((means) => {
      if (line.slice(1).some((one) => one.means.some((other) => details(other, means)))) return []
      const shares = isTime(means) ? sharesOfMonths(year, from, to) : sharesOfAmount(year, from, to)
      return shares.some((share) => share > 0) ? [{ element, means, shares }] : []
    })
  })
}

/** The element and all above it, nearest first. A ring of plans that elaborate each other is walked once. */
function lineOf(
  element: PromisingElement,
  above: (element: PromisingElement) => PromisingElement | undefined,
): PromisingElement[] {
  const line = [element]
  for (let next = above(element); next && !line.includes(next); next = above(next)) line.push(next)
  return line
}

const details = (upper: Means, means: Means): boolean =>
  upper.amount !== null && isTime(upper) === isTime(means) && (!isTime(means) || upper.service === means.service)

/** Days of each month of the year that lie in the half-open period, and how many days the month has. */
function daysOfMonths(year: number, from: LegalDate, to: LegalDate): { within: number; of: number }[] {
  return Array.from({ length: 12 }, (_, month) => {
    const [first, end] = [Date.UTC(year, month, 1) / 86_400_000, Date.UTC(year, month + 1, 1) / 86_400_000]
    return { within: Math.max(0, Math.min(end, day(to)) - Math.max(first, day(from))), of: end - first }
  })
}

export const sharesOfMonths = (year: number, from: LegalDate, to: LegalDate): number[] =>
  daysOfMonths(year, from, to).map(({ within, of }) => within / of)

const sharesOfAmount = (year: number, from: LegalDate, to: LegalDate): number[] =>
  daysOfMonths(year, from, to).map(({ within }) => within / Math.max(1, day(to) - day(from)))
