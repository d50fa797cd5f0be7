import { beforeEach, expect, it } from 'vitest'
import { saveCurrentLevels, storeLaw } from '#features/country/law/index.ts'
import { team } from '#features/planning/resources/resources.fixture.ts'
import { openTransaction } from '#platform/db/db.ts'
import { extractLaw } from '#shared/law.ts'
import { useApi } from '../../testing/api.ts'
import federation from '../../testing/countries/xf/index.ts'
import { prepareOnce } from '../../testing/database.ts'
import { body, guideCountry } from './guide-countries.fixture.ts'
import { router } from './router.ts'

/** A federation whose districts and states supervise. */
const api = useApi(router)
const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await api.database.pool.query<Row>(text, values)).rows
/** Returns the codes of the bodies that a function of the database returns. */
const listBodies = async (call: string, ...ids: unknown[]): Promise<string[]> => {
  const text = `select code from organisation where id = any (${call}) order by code`
  return (await query<{ code: string }>(text, ids)).map(({ code }) => code)
}

const country = guideCountry(api, 'xf', 'fr')
prepareOnce(api.database, async () => {
  await country.open()
})
beforeEach(country.open)
const bodiesAbove = (code: string) => listBodies('figure_bodies_above($1)', body(code))
const bodiesBelow = (code: string) => listBodies('figure_bodies_below(array[$1]::uuid[])', body(code))
const towns = ['XF-MAIRIE-1', 'XF-MAIRIE-2', 'XF-MAIRIE-3']

it('figures are approved by the next level that has bodies in the area', async () => {
  expect(await bodiesAbove('XF-MAIRIE-1')).toEqual(['XF-COLLEGE-1', 'XF-PREF-1'])
  expect(await bodiesAbove('XF-PREF-1')).toEqual(['XF-GOUV-1'])
  expect(await bodiesAbove('XF-GOUV-1')).toEqual([])
  expect(await bodiesBelow('XF-PREF-1')).toEqual(['XF-COLLEGE-1', ...towns])
  expect(await bodiesBelow('XF-GOUV-1')).toEqual(['XF-PREF-1'])
  // Without a body of the district, the state approves.
  await query(`update organisation set area_id = null where level = 'district'`)
  expect(await bodiesAbove('XF-MAIRIE-1')).toEqual(['XF-GOUV-1'])
  expect(await bodiesBelow('XF-GOUV-1')).toEqual(towns)
})

it('resources are read by the district, and those of the district by its municipalities', async () => {
  const mayor = await country.enrolPerson('XF-MAIRIE-1', 'secretaire', 'Marc')
  const neighbour = await country.enrolPerson('XF-MAIRIE-2', 'secretaire', 'Maud')
  const prefect = await country.enrolPerson('XF-PREF-1', 'redacteur', 'Paule')
  const state = await country.enrolPerson('XF-GOUV-1', 'redacteur_d_etat', 'Max')
  const actors = { mayor, neighbour, prefect, state }
  for (const [actor, code] of [
    [mayor, 'XF-MAIRIE-1'],
    [prefect, 'XF-PREF-1'],
  ] as const)
    await api.as(actor).resources.inventory.saveResources({
      organisationId: body(code),
      year: 2026,
      lines: [team('Patrouille')],
    })
  const listReaders = async (code: string) => {
    const names: string[] = []
    for (const [name, actor] of Object.entries(actors)) {
      const inventory = api.as(actor).resources.inventory
      const { lines } = await inventory.getResources({ organisationId: body(code), year: 2026 })
      if (lines.length > 0) names.push(name)
    }
    return names
  }
  expect(await listReaders('XF-MAIRIE-1')).toEqual(['mayor', 'prefect'])
  expect(await listReaders('XF-PREF-1')).toEqual(['mayor', 'neighbour', 'prefect'])
})

it('a later version of the pack changes the levels, and an earlier stored law gets those of its time', async () => {
  const levels = federation.levels.map(({ approvesFigures: _, ...level }) =>
    level.code === 'etat' ? { ...level, approvesFigures: true } : level,
  )
  // A stored law is never changed. The test moves its day.
  await query('alter table pack_installation disable trigger user')
  await query(`update pack_installation set installed_at = installed_at - interval '1 day'`)
  await query('alter table pack_installation enable trigger user')
  const later = { ...extractLaw({ ...federation, levels }), version: '2027.9.0' }
  await openTransaction(api.database.kysely, (tx) => storeLaw(tx, later))
  expect(await bodiesAbove('XF-MAIRIE-1')).toEqual(['XF-GOUV-1'])
  await query(`delete from organisation_level`)
  await openTransaction(api.database.kysely, saveCurrentLevels)
  expect(await bodiesAbove('XF-MAIRIE-1')).toEqual(['XF-GOUV-1'])
})
