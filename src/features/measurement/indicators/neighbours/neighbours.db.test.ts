import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../../../../../testing/registry-routes.ts'
import { definition } from '../figures.fixture.ts'

import { findCounterMovements } from './read.ts'

const api = useApi({ indicators: indicatorRoutes, registry: registryRoutes })
const make = factories(api.database)
let police: Id
/** Squares in a row: left and right in two zones, then far. Corner touches left in a single point. */
let [zone, next, left, right, far, corner, abroad]: Id[] = []

beforeEach(async () => {
  usePack(belgium)
  police = (await make.organisation({ level: 'federal' })).id
  const country = (await make.area({ kind: 'country' })).id
  const makeChildArea = async (kind: string, parentId: Id, code: string) =>
    (await make.area({ kind, parentId, code })).id
  zone = await makeChildArea('police_zone', country, 'ZONE')
  next = await makeChildArea('police_zone', country, 'NEXT')
  left = await makeChildArea('municipality', zone, 'LEFT')
  right = await makeChildArea('municipality', next, 'RIGHT')
  far = await makeChildArea('municipality', next, 'FAR')
  corner = await makeChildArea('municipality', country, 'CORNER')
  abroad = (await make.area({ kind: 'foreign_country', code: 'X-NL', officialCode: 'NL' })).id
  await api.database.pool.query('update area set outside_tree = true where id = $1', [abroad])
  // A border region is made of both areas, so it borders on neither.
  const region = (await make.area({ kind: 'border_region' })).id
  await api.database.pool.query('update area set outside_tree = true where id = $1', [region])
  for (const id of [left, right])
    await api.database.pool.query(
      `insert into area_parent (id, area_id, hierarchy, parent_id) values (gen_random_uuid(), $1, 'border', $2)`,
      [id, region],
    )
  await api.database.pool.query(`update area set borders = '{NL}' where id = $1`, [left])
  await analyst().indicators.definitions.createIndicator({
    code: 'burglary',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition(),
  })
  const makeFigures = (areaId: Id | undefined, ...values: number[]) =>
    values.map((value, index) => ({
      indicator: 'burglary',
      areaId: areaId!,
      startsOn: `${2021 + index}-01-01`,
      value: String(value),
    }))
  await analyst().indicators.observations.recordFigures({
    ownerId: police,
    figures: [
      ...makeFigures(left, 100, 100, 60),
      ...makeFigures(right, 50, 50, 90),
      ...makeFigures(abroad, 10, 10, 10),
    ],
  })
})

const analyst = () => api.as(people.ministry_planner(police))
const square = (code: string, x: number, y: number) => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
})
const draw = () =>
  api.as(people.instance_administrator(police)).registry.boundaries.importBoundaries({
    data: {
      type: 'FeatureCollection',
      features: [square('LEFT', 4, 50), square('RIGHT', 5, 50), square('FAR', 6, 50), square('CORNER', 3, 51)],
    },
    kind: 'municipality',
    source: 'Drawn by hand',
    reason: 'The map',
  })
const fetchNeighbours = async (areaId: Id | undefined) => {
  const neighbours = await analyst().indicators.neighbours.listNeighbours({ indicator: 'burglary', areaId: areaId! })
  return neighbours.neighbours.map((neighbour) => [neighbour.areaId, neighbour.direction, neighbour.abroad])
}

describe('Same indicator in neighbouring areas', () => {
  it('is found through shared boundary lines, also for parent areas and across the border', async () => {
    expect(await fetchNeighbours(right)).toEqual([])
    await draw()
    expect(await fetchNeighbours(left)).toEqual([
      [right, 'up', false],
      [abroad, 'level', true],
    ])
    expect((await fetchNeighbours(right)).map(([id]) => id)).toEqual([far, left])
    expect(await fetchNeighbours(corner)).toEqual([])
    expect(await fetchNeighbours(zone)).toEqual([
      [next, 'up', false],
      [abroad, 'level', true],
    ])
    await api
      .as(people.instance_administrator(police))
      .registry.boundaries.removeBoundaries({ kind: 'municipality', reason: 'Old' })
    expect(await fetchNeighbours(left)).toEqual([[abroad, 'level', true]])
  })

  it('reports an opposite direction when figures fall and rise, but not when a figure is level', async () => {
    await draw()
    const found = await openTransaction(api.database.kysely, (tx) =>
      findCounterMovements({ tx, today: '2024-06-01' } as TransactionContext, {
        indicators: ['burglary'],
        areaId: left!,
      }),
    )
    expect(found.get('burglary')).toMatchObject([
      { areaId: right, ownDirection: 'down', neighbourDirection: 'up', abroad: false },
    ])
  })
})
