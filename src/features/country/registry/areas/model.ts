import { holdsOn, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { AreaRef, ParentLink, SuccessionKind } from '../entities.ts'

export interface Edge {
  predecessorId: Id
  successorId: Id
  kind: SuccessionKind
  on: LegalDate
}

export type Life = Pick<AreaRef, 'validFrom' | 'validTo'>

export const lives = ({ validFrom, validTo }: Life, day: LegalDate): boolean =>
  holdsOn({ from: validFrom, to: validTo }, day)

export interface Trace {
  answer: 'same' | 'successors' | 'predecessors'
  /** Areas that exist on the day. */
  areaIds: Id[]
  steps: Edge[]
}

/**
 * Where an area lies on a day: itself if it exists then, else what it became, or what it was made of, through as many
 * changes as there were in between. A change that is only planned is not followed. An area that goes on while a part of it is
 * split off is itself and that part.
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
    const exists = lives(lifeOf(id), day)
    if (exists) found.add(id)
    for (const edge of made) {
      const [from, to] = backwards ? [edge.successorId, edge.predecessorId] : [edge.predecessorId, edge.successorId]
      const between = backwards ? edge.on > day : edge.on <= day
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

/** The day nearest to the asked one on which something existed. */
export function nearestDay({ validFrom, validTo }: Life, day: LegalDate): LegalDate {
  if (validFrom !== null && day < validFrom) return validFrom
  if (validTo !== null && day >= validTo) return dayBefore(validTo)
  return day
}

/** The day before, counted in UTC, where no day is shorter than another. */
export function dayBefore(day: LegalDate): LegalDate {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() - 1)
  return moment.toISOString().slice(0, 10)
}

export const endsBeforeItBegins = ({ validFrom, validTo }: Partial<Life>): boolean =>
  typeof validFrom === 'string' && typeof validTo === 'string' && validTo <= validFrom

/** A border region cuts across: there alone an area may stand under several at once. */
const besideEachOther = 'border'

/** The hierarchy in which two places of an area hold at the same time, if there is one. */
export function overlappingHierarchy(parents: readonly ParentLink[]): string | undefined {
  const overlap = (one: ParentLink, other: ParentLink) =>
    one.hierarchy === other.hierarchy &&
    (one.validTo === null || other.validFrom === null || other.validFrom < one.validTo) &&
    (other.validTo === null || one.validFrom === null || one.validFrom < other.validTo)
  return parents.find(
    (one, index) => one.hierarchy !== besideEachOther && parents.slice(index + 1).some((other) => overlap(one, other)),
  )?.hierarchy
}
