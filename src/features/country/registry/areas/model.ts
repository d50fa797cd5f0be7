import { isValidOn, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { AreaRef, ParentLink, SuccessionKind } from '../entities.ts'

export interface Edge {
  predecessorId: Id
  successorId: Id
  kind: SuccessionKind
  date: LegalDate
}

export type Life = Pick<AreaRef, 'validFrom' | 'validTo'>

export const existsOn = ({ validFrom, validTo }: Life, day: LegalDate): boolean =>
  isValidOn({ from: validFrom, to: validTo }, day)

export interface Trace {
  answer: 'same' | 'successors' | 'predecessors'
  /** Areas that exist on the day. */
  areaIds: Id[]
  steps: Edge[]
}

/**
 * Returns the areas that correspond to an area on a day: the area itself if it exists, or else the successors or
 * predecessors. It follows any number of changes, but not planned changes. An area that continues after a part was
 * split off corresponds to itself and that part.
 */
export function traceArea(start: Id, day: LegalDate, edges: readonly Edge[], lifeOf: (id: Id) => Life): Trace {
  const made = edges.filter(
    ({ kind, predecessorId, successorId }) => kind !== 'planned_merge' && predecessorId !== successorId,
  )
  const { validFrom } = lifeOf(start)
  const backwards = validFrom !== null && day < validFrom
  const found = new Set<Id>()
  const steps: Edge[] = []
  const seen = new Set<Id>([start])
  const waiting = [start]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const exists = existsOn(lifeOf(id), day)
    if (exists) found.add(id)
    for (const edge of made) {
      const [from, to] = backwards ? [edge.successorId, edge.predecessorId] : [edge.predecessorId, edge.successorId]
      const between = backwards ? edge.date > day : edge.date <= day
      const splitOff = !backwards && edge.kind === 'split'
      if (from !== id || !between || (exists && !splitOff)) continue
      steps.push(edge)
      if (!seen.has(to)) waiting.push(to)
      seen.add(to)
    }
  }
  const same = found.size === 1 && found.has(start)
  return { answer: same ? 'same' : backwards ? 'predecessors' : 'successors', areaIds: [...found], steps }
}

/** Returns the day nearest to the requested day on which the area existed. */
export function nearestDay({ validFrom, validTo }: Life, day: LegalDate): LegalDate {
  if (validFrom !== null && day < validFrom) return validFrom
  if (validTo !== null && day >= validTo) return dayBefore(validTo)
  return day
}

/** Returns the day before, computed in UTC, where every day has the same length. */
export function dayBefore(day: LegalDate): LegalDate {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() - 1)
  return moment.toISOString().slice(0, 10)
}

export const endsBeforeItBegins = ({ validFrom, validTo }: Partial<Life>): boolean =>
  typeof validFrom === 'string' && typeof validTo === 'string' && validTo <= validFrom

/** The only hierarchy in which an area may have several parents at once: border regions overlap with others. */
export const borderHierarchy = 'border'

/** Returns the hierarchy in which two parent relations of an area overlap in time, if any. */
export function overlappingHierarchy(parents: readonly ParentLink[]): string | undefined {
  const overlap = (entry: ParentLink, other: ParentLink) =>
    entry.hierarchy === other.hierarchy &&
    (entry.validTo === null || other.validFrom === null || other.validFrom < entry.validTo) &&
    (other.validTo === null || entry.validFrom === null || entry.validFrom < other.validTo)
  return parents.find(
    (entry, index) =>
      entry.hierarchy !== borderHierarchy && parents.slice(index + 1).some((other) => overlap(entry, other)),
  )?.hierarchy
}
