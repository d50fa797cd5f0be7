import { beforeEach, describe, expect, it } from 'vitest'
import { adoptLaw, listVersionsWithoutLaw, loadLaws, useLaws, useSingleLaw } from '#features/country/law/index.ts'
import { type CountryPack, packId, usePackSource } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { extractLaw } from '#shared/law.ts'
import { localized } from '#shared/localized-text.ts'
import { succeed } from '#shared/result.ts'
import belgium from '../../packs/be/index.ts'
import { catchError, useApi } from '../../testing/api.ts'
import { selectPackPart } from '../../testing/pack-part.ts'
import { people } from '../../testing/people.ts'
import { installCountry } from './country.ts'
import { router } from './router.ts'

const api = useApi(router)
const part = selectPackPart(belgium, ['BE-M-11002'])
const kind = 'zonal_security_plan'
const zone = packId('organisation', 'BE-PZ-ANTWERPEN')
const planner = people.planner(zone)
const administrator = people.instance_administrator(packId('organisation', 'BE-FPS-INTERIOR'))

/** The same country after a reform: the kind of plan has another name and no path, and a rule is no longer bound. */
const reformed: CountryPack = {
  ...part,
  version: '2099.1.0',
  planKinds: part.planKinds.map((planKind) =>
    planKind.code === kind
      ? { ...planKind, names: { en: 'Reformed plan' }, parts: [], path: undefined, preparation: [] }
      : planKind,
  ),
  rules: part.rules.filter(({ rule }) => rule !== 'accountability'),
}

const startPlan = (code: string) =>
  api.as(planner).plans.startPlan({
    kind,
    code,
    title: localized('en', code),
    ownerId: zone,
    areaId: packId('area', 'BE-Z-ANTWERPEN'),
    periodFrom: '2027-01-01',
    marking: 'TLP:GREEN',
    languages: ['en'],
  })

/** Starts the process again: it loads the stored laws, and the files of the pack are those of `pack`. */
async function restartWith(pack: CountryPack): Promise<void> {
  usePackSource({ load: async () => succeed(pack) })
  useLaws((await loadLaws(api.database.kysely))!)
}

const getSections = async (planId: string) => {
  const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
  return rows.filter((row) => row.kind === 'section').length
}

describe('the law of a plan', () => {
  beforeEach(async () => {
    await openTransaction(api.database.kysely, (tx) => installCountry(tx, part))
    await restartWith(part)
  })

  it('stays that of its version when the files of the pack change and when the new version is installed [law-1]', async () => {
    const { id } = await startPlan('OLD')
    const before = await api.as(planner).legalPath.getPath({ planId: id })
    const kindsBefore = await api.as(planner).plans.kinds.listPlanKinds({ packVersion: part.version })

    await restartWith(reformed)
    expect(await api.as(planner).legalPath.getPath({ planId: id })).toEqual(before)
    const competences = await api.as(planner).registry.competences.listCompetences({})
    expect(competences.packVersion).toBe(part.version)
    expect(competences.rows.length).toBeGreaterThan(0)

    await api.as(administrator).registry.country.installPack({ reason: 'The reform.' })
    expect(await api.as(planner).legalPath.getPath({ planId: id })).toEqual(before)
    expect(await api.as(planner).plans.kinds.listPlanKinds({ packVersion: part.version })).toEqual(kindsBefore)
    expect(await getSections(id)).toBeGreaterThan(0)

    const fresh = await startPlan('NEW')
    expect((await api.as(planner).plans.getPlan({ id: fresh.id })).plan.packVersion).toBe('2099.1.0')
    expect((await catchError(api.as(planner).legalPath.getPath({ planId: fresh.id }))).code).toBe('NO_PATH')
    expect((await api.as(planner).registry.competences.listCompetences({})).packVersion).toBe('2099.1.0')
  })

  it('cannot be replaced under the same version, and a stored law cannot be changed', async () => {
    usePackSource({ load: async () => succeed({ ...reformed, version: part.version }) })
    const country = api.as(administrator).registry.country
    expect(await country.previewPack({})).toMatchObject({ reusesVersion: true })
    expect(await catchError(country.installPack({ reason: 'The reform.' }))).toEqual({
      code: 'PACK_VERSION_REUSED',
      data: { version: part.version },
    })
    await expect(api.database.pool.query(`update pack_installation set law_hash = 'other'`)).rejects.toThrow(
      'is stored and cannot be changed',
    )
  })
})

it('is stored for versions of a release that did not store it, and for versions that only plans name', async () => {
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, part))
  await api.database.pool.query('alter table pack_installation disable trigger reject_changed_law')
  await api.database.pool.query('update pack_installation set law = null, law_hash = null')
  await api.database.pool.query('alter table pack_installation enable trigger reject_changed_law')
  useSingleLaw(extractLaw(part))
  const { id } = await startPlan('OLD')
  await api.database.pool.query('alter table plan disable trigger plan_forbid_other_law')
  await api.database.pool.query(`update plan set pack_version = '2001.1.0' where id = $1`, [id])
  await api.database.pool.query('alter table plan enable trigger plan_forbid_other_law')
  expect(await listVersionsWithoutLaw(api.database.kysely)).toEqual(['2001.1.0', part.version])
  await openTransaction(api.database.kysely, (tx) => adoptLaw(tx, extractLaw(part), ['2001.1.0', part.version]))
  const laws = (await loadLaws(api.database.kysely))!
  expect([laws.current.version, laws.find('2001.1.0')?.version]).toEqual([part.version, '2001.1.0'])
  expect(await listVersionsWithoutLaw(api.database.kysely)).toEqual([])
})
