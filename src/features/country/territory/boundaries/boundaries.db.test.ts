import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { installPack } from '#features/country/registry/installation/install.ts'
import { usePack } from '#features/country/registry/pack.ts'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../../../../../testing/registry-routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const boundaries = () => api.as(anyone('en')).registry.boundaries
const writer = async () => api.as(people.instance_administrator((await make.organisation()).id)).registry.boundaries
const source = 'A mapping agency'
const reason = 'The map of the year.'

const data = new URL('../../../../../../shared/data/be-boundaries/be-2025.topojson', import.meta.url)
const present = existsSync(data)

interface Properties {
  nis?: string
  code?: string
  name_nl?: string
  name_fr?: string
}

/**
 * Reads a single layer of the file, with the properties that identify an area. The other layers and the prefix `PZ26-`
 * are left out. A zone key there matches the check digits of a bank account by chance, so the first check rejects the
 * whole file.
 */
function parseTopology(layer: string) {
  const { objects, ...topology } = JSON.parse(readFileSync(data, 'utf8'))
  const geometries = (objects[layer].geometries as { properties: Properties }[]).map(({ properties, ...geometry }) => ({
    ...geometry,
    properties: {
      key: properties.nis ?? `BE-Z-${properties.code?.replace(/^PZ26-/, '')}`,
      name_nl: properties.name_nl,
      name_fr: properties.name_fr,
    },
  }))
  return { ...topology, objects: { [layer]: { type: 'GeometryCollection', geometries }, other: objects.regions } }
}

describe.skipIf(!present)('boundaries of Belgium (skipped without ../shared/data)', () => {
  const territory = { ...belgium, organisations: [], functions: [] }

  it.each([
    ['police_zones_2026', 'police_zone', 176],
    ['municipalities_2025', 'municipality', 565],
  ] as const)(
    'contain in layer %s an outline for every %s: %i',
    async (layer, kind, count) => {
      usePack(territory)
      await openTransaction(api.database.kysely, (tx) => installPack(tx, territory))
      const file = { data: parseTopology(layer), layer, kind, date: '2026-11-24' }
      const before = await boundaries().listMapShapes({ kind })
      expect([before.mapType, before.shapes.length]).toEqual(kind === 'police_zone' ? ['cells', 176] : ['none', 0])

      const preview = await (await writer()).importBoundaries({ ...file, source, reason })
      expect(preview).toMatchObject({ matched: count, issueCount: 0, areasWithoutOutline: [], layer })
      const map = await boundaries().listMapShapes({ kind })
      expect(map).toMatchObject({ mapType: 'boundaries', sources: [source] })
      expect(map.shapes.filter(({ geometry }) => geometry !== null)).toHaveLength(count)

      const exported = await boundaries().exportBoundaries({ kind })
      await (await writer()).importBoundaries({ data: exported, kind, source, reason })
      expect(await boundaries().exportBoundaries({ kind })).toEqual(exported)
    },
    120_000,
  )
})

const square = (x: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 51],
      [x + 1, 51],
      [x + 1, 52],
      [x, 51],
    ],
  ],
})
const collection = (...features: [code: string, x: number][]) => ({
  type: 'FeatureCollection' as const,
  features: features.map(([code, x]) => ({ type: 'Feature', properties: { code }, geometry: square(x) })),
})

describe('importing boundaries', () => {
  it('stores no outline of a file when one outline matches no area', async () => {
    usePack(belgium)
    await make.area({ code: 'Z-1' })
    const input = { data: collection(['Z-1', 4], ['Z-2', 5]), kind: 'police_zone', source, reason }
    const error = await catchError((await writer()).importBoundaries(input))
    expect(error).toMatchObject({
      code: 'ISSUES_IN_FILE',
      data: { matched: 1, issues: [{ feature: 'Z-2', code: 'AREA_NOT_FOUND', proposal: 'Z-1' }] },
    })
    expect((await boundaries().exportBoundaries({ kind: 'police_zone' })).features).toEqual([])
    await (await writer()).importBoundaries({ ...input, skippedKeys: ['Z-2'] })
    expect((await boundaries().exportBoundaries({ kind: 'police_zone' })).features).toHaveLength(1)
  })

  it('replaces existing outlines, lists areas without an outline, and can be reverted', async () => {
    usePack(belgium)
    await make.area({ code: 'Z-1' })
    const { id } = await make.area({ code: 'Z-2' })
    const writes = await writer()
    const put = (x: number) =>
      writes.importBoundaries({ data: collection(['Z-1', x]), kind: 'police_zone', source, reason })
    expect((await put(4)).areasWithoutOutline.map((area) => area.id)).toEqual([id])
    await put(5)
    const { features } = await boundaries().exportBoundaries({ kind: 'police_zone' })
    expect(features.map(({ geometry }) => geometry)).toEqual([square(5)])
    const map = await boundaries().listMapShapes({ kind: 'police_zone' })
    expect([map.mapType, map.missing.map(({ code }) => code)]).toEqual(['boundaries', ['Z-2']])
    expect(await boundaries().listBoundaries({})).toEqual([{ kind: 'police_zone', areas: 1, sources: [source] }])
    expect(await writes.removeBoundaries({ kind: 'police_zone', reason })).toEqual({ removed: 1 })
    expect(await boundaries().listBoundaries({})).toEqual([])
    expect((await boundaries().listMapShapes({ kind: 'police_zone' })).mapType).toBe('none')
  })
})
