import { beforeEach, describe, expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { applyFictionalNames } from '../../../../../packs/demo/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { people } from '../../../../../testing/people.ts'
import { type CountryPack, usePack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { registryRoutes } from '../routes.ts'
import { installPack } from './install.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const real = selectPackPart(belgium, ['BE-M-11002', 'BE-M-13025', 'BE-M-62063'])
const invented: CountryPack = applyFictionalNames(real, { seed: 'names' })
const reason = 'Shown to the zones themselves.'
const visitor = anyone('nl')

const listNames = (pack: CountryPack, kind: 'police_zone') => ({
  areas: pack.areas.filter((area) => area.kind === kind).map(({ names }) => names),
  forces: pack.organisations.filter((organisation) => organisation.kind === kind).map(({ names }) => names),
})
const stored = async () => ({
  areas: (await api.as(visitor).registry.areas.listAreas({ kind: 'police_zone', date: 'any' })).rows.map(
    (row) => row.names,
  ),
  forces: (
    await api.as(visitor).registry.organisations.listOrganisations({ kind: 'police_zone', date: 'any' })
  ).rows.map((row) => row.names),
})
const sorted = (names: { areas: readonly unknown[]; forces: readonly unknown[] }) => ({
  areas: names.areas.map((area) => JSON.stringify(area, Object.keys(area as object).sort())).sort(),
  forces: names.forces.map((force) => JSON.stringify(force, Object.keys(force as object).sort())).sort(),
})
const administrator = async () =>
  api.as(people.instance_administrator((await make.organisation({ kind: 'office' })).id)).registry

beforeEach(async () => {
  usePack(real, async (pack) => applyFictionalNames(pack, { seed: 'names' }))
  await openTransaction(api.database.kysely, (tx) => installPack(tx, invented))
  await api.database.pool.query('update instance set is_demo = true, shows_real_names = false')
})

describe('zones of a demo', () => {
  it('keep their invented names when the pack is installed again', async () => {
    const { country } = await administrator()
    expect((await country.getCountry({})).zoneNames).toBe('invented')
    const preview = await country.installPack({ reason })
    expect(preview.subjects.map((subject) => subject.changed.count)).toEqual(preview.subjects.map(() => 0))
    expect(sorted(await stored())).toEqual(sorted(listNames(invented, 'police_zone')))
  })

  it('get real names at the request of an administrator, also for their organisations, keep the demo mark, and can be reverted', async () => {
    const { country, areas } = await administrator()
    const edited = packId('area', 'BE-Z-ANTWERPEN')
    await areas.changeArea({ id: edited, patch: { names: { nl: 'Zelf gekozen' } }, reason })
    const changed = await country.setZoneNames({ names: 'real', reason })
    expect(changed.areas).toBeGreaterThan(1)
    expect(changed.organisations).toBeGreaterThan(changed.areas)
    expect((await country.getCountry({})).zoneNames).toBe('real')
    const now = await stored()
    expect(sorted({ areas: [], forces: now.forces })).toEqual(
      sorted({ areas: [], forces: listNames(real, 'police_zone').forces }),
    )
    expect(now.areas).toContainEqual({ nl: 'Zelf gekozen' })
    expect(now.areas).toContainEqual(real.areas.find(({ code }) => code === 'BE-Z-ANTWERPEN-2019')?.names)
    const { rows } = await api.database.pool.query('select is_demo from instance')
    expect(rows).toEqual([{ is_demo: true }])
    await expect(api.database.pool.query('update instance set is_demo = false')).rejects.toThrow(
      'A demo cannot be turned into a production instance.',
    )
    expect((await country.previewPack({})).subjects.every((subject) => subject.changed.count === 0)).toBe(true)

    await country.setZoneNames({ names: 'invented', reason })
    expect(sorted({ areas: [], forces: (await stored()).forces })).toEqual(
      sorted({ areas: [], forces: listNames(invented, 'police_zone').forces }),
    )
  })

  it('cannot be renamed in an instance that is not a demo, or by users who may not change the settings', async () => {
    const planner = api.as(people.planner((await make.organisation()).id)).registry.country
    expect((await catchError(planner.setZoneNames({ names: 'real', reason }))).code).toBe('FORBIDDEN')
    const { country } = await administrator()
    await api.database.pool.query(
      'alter table instance disable trigger instance_forbid_identity_change; update instance set is_demo = false; alter table instance enable trigger instance_forbid_identity_change',
    )
    expect((await catchError(country.setZoneNames({ names: 'real', reason }))).code).toBe('NOT_A_DEMO')
    expect((await country.getCountry({})).zoneNames).toBeNull()
  })
})
