import { describe, expect, it } from 'vitest'
import { installPack, packId } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import type { PackIndicator } from '#shared/pack-indicator.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { people } from '../../../../../testing/people.ts'

import { installLibrary, previewLibrary } from './install.ts'

const api = useApi({ indicators: indicatorRoutes })
const testPack = selectPackPart(belgium, ['BE-M-11002', 'BE-M-11007'])
const police = packId('organisation', 'BE-FP')
const town = packId('area', 'BE-M-11002')

const install = (indicators: readonly PackIndicator[]) =>
  openTransaction(api.database.kysely, async (tx) => {
    await installPack(tx, testPack)
    await installLibrary(tx, { ...testPack, indicators })
  })
const preview = (indicators: readonly PackIndicator[]) =>
  openTransaction(api.database.kysely, (tx) => previewLibrary(tx, { ...testPack, indicators }))
const everything = async () =>
  (await api.database.pool.query('select to_jsonb(i) as row from indicator i order by code')).rows
const getIndicator = (code: string) => belgium.indicators.find((indicator) => indicator.code === code)!
const burglary = getIndicator('crime-burglary-dwelling')
const changed = (change: Partial<PackIndicator['definition']>): PackIndicator => ({
  ...burglary,
  definition: { ...burglary.definition, ...change },
})
const planner = people.ministry_planner(police)
const fetchIndicator = (code: string, actor: Actor = planner) =>
  api.as(actor).indicators.definitions.getIndicator({ code })

describe('Indicator library of a country', () => {
  it('is installed at the first start, readable for all users, and unchanged by a second installation', async () => {
    await install(belgium.indicators)
    const first = await everything()
    expect(first).toHaveLength(belgium.indicators.length)
    await install(belgium.indicators)
    expect(await everything()).toEqual(first)
    const { indicator, owner, versions } = await fetchIndicator(burglary.code)
    expect(indicator.definition).toEqual(burglary.definition)
    expect([owner.id, indicator.source, versions.length]).toEqual([police, 'pack', 1])
    expect((await fetchIndicator(burglary.code, anyone('en'))).indicator.code).toBe(burglary.code)
  })

  it('previews the changes before the installation', async () => {
    await install([burglary, getIndicator('crime-graffiti')])
    const effects = await preview([changed({ kind: 'impact' }), getIndicator('crime-car-theft')])
    expect([effects.new.codes, effects.changed.codes, effects.withdrawn.codes]).toEqual([
      ['crime-car-theft'],
      [burglary.code],
      ['crime-graffiti'],
    ])
  })

  it('creates a version without a series break for changed indicators, and keeps and marks withdrawn indicators', async () => {
    await install([burglary, getIndicator('crime-graffiti')])
    await install([changed({ kind: 'impact' })])
    const { indicator, versions } = await fetchIndicator(burglary.code)
    expect([indicator.version, indicator.definition.kind]).toEqual([2, 'impact'])
    expect(versions.map(({ version, breaks, validFrom, reason }) => [version, breaks, validFrom, reason])).toEqual([
      [2, false, null, `BE ${testPack.version}`],
      [1, false, null, null],
    ])
    const withdrawn = async () =>
      (await api.database.pool.query<{ code: string }>('select code from indicator where withdrawn')).rows.map(
        ({ code }) => code,
      )
    expect(await withdrawn()).toEqual(['crime-graffiti'])
    await install([burglary, getIndicator('crime-graffiti')])
    expect(await withdrawn()).toEqual([])
  })

  it('leaves local edits unchanged', async () => {
    await install([burglary])
    const { indicator } = await fetchIndicator(burglary.code)
    const definition = { ...indicator.definition, names: { en: 'Break-ins here' } }
    await api.as(planner).indicators.definitions.changeIndicator({
      code: burglary.code,
      revision: indicator.revision,
      definition,
      validFrom: null,
      breaks: false,
      reason: 'We call it so.',
    })
    expect((await preview([changed({ kind: 'impact' })])).locallyEdited.codes).toEqual([burglary.code])
    await install([changed({ kind: 'impact' })])
    expect((await fetchIndicator(burglary.code)).indicator.definition).toEqual(definition)
  })

  it('recomputes totals when the pack counts another kind of area', async () => {
    await install([burglary])
    await api.as(planner).indicators.observations.recordFigures({
      ownerId: police,
      figures: [{ indicator: burglary.code, areaId: town, startsOn: '2025-01-01', value: '40' }],
    })
    const totals = async () => (await api.database.pool.query('select sum from total')).rows.length
    expect(await totals()).toBeGreaterThan(0)
    await install([changed({ level: 'police_zone' })])
    expect(await totals()).toBe(0)
    await install([burglary])
    expect(await totals()).toBeGreaterThan(0)
  })
})
