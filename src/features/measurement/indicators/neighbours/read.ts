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
  const { indicators, figures } = await readAround(work, { codes: [code], areaId, areas, per, parts })
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

/** The figures of an area and of those that border on it, of the last years. */
function readAround(
  work: Work,
  asked: { codes: readonly string[]; areaId: Id; areas: readonly BorderingArea[]; per?: Per | undefined; parts: Parts },
): Promise<ReadFigures> {
  const year = Number(work.today.slice(0, 4))
  const { codes, areaId, areas, per, parts } = asked
  return readFigures(work, {
    codes,
    areaIds: [areaId, ...areas.map((one) => one.areaId)],
    from: `${year - years}-01-01`,
    to: `${year + 1}-01-01`,
    per,
    parts,
  })
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
 * The areas that border on an area, also abroad, in which indicators go the other way: what falls here while it rises next door
 * may have moved there, or may not (R36, a hint: it is shown, never judged). Up and down are of the indicator itself, whichever way is
 * better. By the figures that the actor may read: nothing is said of what is withheld, and of an area of which too little is known.
 * @returns by the code of the indicator; none where no borders are known, or where the area itself stays level
 */
export async function findCounterMovements(
  work: Work,
  { indicators: codes, areaId, parts = {} }: { indicators: readonly string[]; areaId: Id; parts?: Parts },
): Promise<Map<string, CounterMovement[]>> {
  const found = new Map<string, CounterMovement[]>()
  const areas = await listBordering(work.tx, areaId, work.today)
  if (areas.length === 0) return found
  const { indicators, figures } = await readAround(work, { codes, areaId, areas, parts })
  for (const code of codes) {
    if (!indicators.has(code)) continue
    const breaks = await breaksOf(work, code, indicators)
    const byArea = Map.groupBy(figures.get(code)!, (one) => one.areaId)
    const directionIn = (id: Id) => directionOf(byArea.get(id) ?? [], breaks)
    const own = directionIn(areaId)
    if (!own) continue
    const apart = areas.flatMap(({ areaId: id, names, abroad }) => {
      const theirs = directionIn(id)
      return theirs && movesTheOtherWay(own, theirs) ? [{ areaId: id, names, abroad, own, theirs }] : []
    })
    if (apart.length > 0) found.set(code, apart)
  }
  return found
}
