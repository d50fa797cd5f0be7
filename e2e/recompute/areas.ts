import type { Area, Link, Rows } from './rows.ts'

/** Whether areas lie in other areas on a day, from the links between areas and the mergers. */
export interface Territory {
  /** The areas in which an area lies on a day, without the area itself. */
  listUpper(areaId: string, day: string): Set<string>
  /** The areas that lie in an area on a day. */
  listBelow(areaId: string, day: string): Area[]
}

const isValid = (day: string, from: string | null, to: string | null): boolean =>
  (from === null || from <= day) && (to === null || day < to)

export const exists = (area: Area, day: string): boolean => isValid(day, area.validFrom, area.validTo)

/**
 * A link that begins with the area also counts before the area began, because the figures of earlier years are those of
 * the later territory. The same holds for the end.
 */
function counts(link: Link, area: Area, day: string): boolean {
  const from =
    link.validFrom !== null && area.validFrom !== null && link.validFrom <= area.validFrom ? null : link.validFrom
  const to = link.validTo !== null && area.validTo !== null && link.validTo >= area.validTo ? null : link.validTo
  return isValid(day, from, to)
}

/** For each area that one other area took over as a whole, that area. */
function findWholeSuccessors({ successions }: Rows): Map<string, string> {
  const whole = new Map<string, string>()
  for (const [predecessorId, group] of Map.groupBy(successions, (succession) => succession.predecessorId)) {
    const done = group.filter(({ kind }) => kind !== 'planned_merge')
    const successorIds = new Set(done.map(({ successorId }) => successorId))
    const [successorId] = successorIds
    if (successorIds.size === 1 && done.every(({ kind }) => kind !== 'split')) whole.set(predecessorId, successorId!)
  }
  return whole
}

export function makeTerritory(rows: Rows): Territory {
  const linksByArea = Map.groupBy(rows.links, ({ areaId }) => areaId)
  const successors = findWholeSuccessors(rows)
  const upperByPlace = new Map<string, Set<string>>()
  const listUpper = (areaId: string, day: string): Set<string> => {
    const key = `${areaId} ${day}`
    const known = upperByPlace.get(key)
    if (known) return known
    const upper = new Set<string>()
    for (const open = [areaId]; open.length > 0; ) {
      const id = open.pop()!
      for (const link of linksByArea.get(id) ?? []) {
        if (upper.has(link.parentId) || !counts(link, rows.areas.get(id)!, day)) continue
        upper.add(link.parentId)
        open.push(link.parentId)
      }
    }
    for (const id of [areaId, ...upper])
      for (let next = successors.get(id); next !== undefined && !upper.has(next); next = successors.get(next))
        upper.add(next)
    upper.delete(areaId)
    upperByPlace.set(key, upper)
    return upper
  }
  const belowByDay = new Map<string, Map<string, Area[]>>()
  const indexDay = (day: string): Map<string, Area[]> => {
    const below = new Map<string, Area[]>()
    for (const area of rows.areas.values())
      for (const id of listUpper(area.id, day)) {
        const areas = below.get(id)
        if (areas) areas.push(area)
        else below.set(id, [area])
      }
    belowByDay.set(day, below)
    return below
  }
  return { listUpper, listBelow: (areaId, day) => (belowByDay.get(day) ?? indexDay(day)).get(areaId) ?? [] }
}
