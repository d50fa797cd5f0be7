import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Parts } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import type { Per } from '../figures/model.ts'
import { getFigures, type ReadFigures } from '../figures/read.ts'
import { listDefinitionVersions } from '../observations/queries.ts'
import type { Direction } from './contract.ts'
import { computeDirection, isOpposite } from './model.ts'
import { type BorderingArea, listBordering } from './queries.ts'

interface NeighbourQuery {
  indicator: string
  areaId: Id
  per?: Per | undefined
  parts?: Parts
}

interface NeighbourFigures extends BorderingArea {
  figures: Figure[]
  direction: Direction | undefined
}

/** Number of years of a series that are considered. */
const years = 10

/**
 * Returns an indicator for an area and for the areas that border on it; undefined when the indicator does not exist.
 */
export async function findNeighbours(
  context: TransactionContext,
  { indicator: code, areaId, per, parts = {} }: NeighbourQuery,
): Promise<{ direction: Direction | undefined; neighbours: NeighbourFigures[] } | undefined> {
  const areas = await listBordering(context.tx, areaId, context.today)
  const { indicators, figures } = await getSurroundingFigures(context, { codes: [code], areaId, areas, per, parts })
  if (!indicators.has(code)) return undefined
  const breaks = await listBreaks(context, code, indicators)
  const byArea = Map.groupBy(figures.get(code)!, (entry) => entry.areaId)
  const getDirection = (id: Id) => computeDirection(byArea.get(id) ?? [], breaks)
  return {
    direction: getDirection(areaId),
    neighbours: areas
      .filter(({ areaId: id, abroad }) => !abroad || byArea.has(id))
      .map((area) => ({
        ...area,
        figures: (byArea.get(area.areaId) ?? []).toSorted((left, other) => (left.startsOn < other.startsOn ? -1 : 1)),
        direction: getDirection(area.areaId),
      })),
  }
}

/** Reads the figures of the last years for an area and for the areas that border on it. */
function getSurroundingFigures(
  context: TransactionContext,
  figureQuery: {
    codes: readonly string[]
    areaId: Id
    areas: readonly BorderingArea[]
    per?: Per | undefined
    parts: Parts
  },
): Promise<ReadFigures> {
  const year = Number(context.today.slice(0, 4))
  const { codes, areaId, areas, per, parts } = figureQuery
  return getFigures(context, {
    codes,
    areaIds: [areaId, ...areas.map((area) => area.areaId)],
    from: `${year - years}-01-01`,
    to: `${year + 1}-01-01`,
    per,
    parts,
  })
}

async function listBreaks(
  context: TransactionContext,
  code: string,
  indicators: ReadFigures['indicators'],
): Promise<LegalDate[]> {
  const id = indicators.get(code)!.id
  const versions = (await listDefinitionVersions(context.tx, [id])).get(id) ?? []
  return versions.flatMap(({ breaks, validFrom }) => (breaks && validFrom ? [validFrom] : []))
}

/** A neighbouring area in which an indicator has the opposite trend. */
export interface CounterMovement {
  areaId: Id
  names: BorderingArea['names']
  abroad: boolean
  ownDirection: Direction
  neighbourDirection: Direction
}

/**
 * Finds the bordering areas, also abroad, in which indicators have the opposite trend. A problem that falls here and
 * rises there may have moved (rule `displacement`). This is a hint and no judgement. Up and down refer to the
 * indicator's value, independent of which direction is better. Only figures that the actor may read are used. There is
 * no result for suppressed figures or with too few figures.
 * @returns by the code of the indicator; empty when no borders are known or the area itself is level
 */
export async function findCounterMovements(
  context: TransactionContext,
  { indicators: codes, areaId, parts = {} }: { indicators: readonly string[]; areaId: Id; parts?: Parts },
): Promise<Map<string, CounterMovement[]>> {
  const found = new Map<string, CounterMovement[]>()
  const areas = await listBordering(context.tx, areaId, context.today)
  if (areas.length === 0) return found
  const { indicators, figures } = await getSurroundingFigures(context, { codes, areaId, areas, parts })
  for (const code of codes) {
    if (!indicators.has(code)) continue
    const breaks = await listBreaks(context, code, indicators)
    const byArea = Map.groupBy(figures.get(code)!, (entry) => entry.areaId)
    const getDirection = (id: Id) => computeDirection(byArea.get(id) ?? [], breaks)
    const ownDirection = getDirection(areaId)
    if (!ownDirection) continue
    const apart = areas.flatMap(({ areaId: id, names, abroad }) => {
      const neighbourDirection = getDirection(id)
      return neighbourDirection && isOpposite(ownDirection, neighbourDirection)
        ? [{ areaId: id, names, abroad, ownDirection, neighbourDirection }]
        : []
    })
    if (apart.length > 0) found.set(code, apart)
  }
  return found
}
