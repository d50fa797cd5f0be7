import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Parts } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import type { Per } from '../figures/model.ts'
import { type ReadFigures, readFigures } from '../figures/read.ts'
import { versionsOf } from '../observations/queries.ts'
import type { Direction } from './contract.ts'
import { directionOf, movesTheOtherWay } from './model.ts'
import { type BorderingArea, listBordering } from './queries.ts'

interface Asked {
  indicator: string
  areaId: Id
  per?: Per | undefined
  parts?: Parts
}

interface Beside extends BorderingArea {
  figures: Figure[]
  direction: Direction | undefined
}

/** How far back a series is looked at. */
const years = 10

/** An indicator of an area and of those that border on it; undefined where there is no such indicator. */
export async function readNeighbours(
  work: Work,
  { indicator: code, areaId, per, parts = {} }: Asked,
): Promise<{ direction: Direction | undefined; neighbours: Beside[] } | undefined> {
  const areas = await listBordering(work.tx, areaId, work.today)
  const year = Number(work.today.slice(0, 4))
  const { indicators, figures } = await readFigures(work, {
    codes: [code],
    areaIds: [areaId, ...areas.map((one) => one.areaId)],
    from: `${year - years}-01-01`,
    to: `${year + 1}-01-01`,
    per,
    parts,
  })
  if (!indicators.has(code)) return undefined
  const breaks = await breaksOf(work, code, indicators)
  const byArea = Map.groupBy(figures.get(code)!, (one) => one.areaId)
  const directionIn = (id: Id) => directionOf(byArea.get(id) ?? [], breaks)
  return {
    direction: directionIn(areaId),
    neighbours: areas
      .filter(({ areaId: id, abroad }) => !abroad || byArea.has(id))
      .map((area) => ({
        ...area,
        figures: (byArea.get(area.areaId) ?? []).toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)),
        direction: directionIn(area.areaId),
      })),
  }
}

async function breaksOf(work: Work, code: string, indicators: ReadFigures['indicators']): Promise<LegalDate[]> {
  const id = indicators.get(code)!.id
  const versions = (await versionsOf(work.tx, [id])).get(id) ?? []
  return versions.flatMap(({ breaks, validFrom }) => (breaks && validFrom ? [validFrom] : []))
}

/** A neighbour in which an indicator goes the other way than in the area itself. */
export interface CounterMovement {
  areaId: Id
  names: BorderingArea['names']
  abroad: boolean
  own: Direction
  theirs: Direction
}

/**
 * The areas that border on an area, also abroad, in which an indicator goes the other way: what falls here while it rises next door
 * may have moved there, or may not (R36, a hint: it is shown, never judged). Up and down are of the indicator itself, whichever way is
 * better. By the figures that the actor may read: nothing is said of what is withheld, and of an area of which too little is known.
 * @returns none where no borders are known, where the area itself stays level, or where there is no such indicator
 */
export async function findCounterMovement(
  work: Work,
  of: { indicator: string; areaId: Id },
): Promise<CounterMovement[]> {
  const found = await readNeighbours(work, of)
  const own = found?.direction
  if (!found || !own) return []
  return found.neighbours.flatMap(({ areaId, names, abroad, direction }) =>
    direction && movesTheOtherWay(own, direction) ? [{ areaId, names, abroad, own, theirs: direction }] : [],
  )
}
