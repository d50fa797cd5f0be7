import { expect, it } from 'vitest'
import { installPack, packId, usePack } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import country from '../../packs/be/index.ts'
import { catchError, useApi } from '../../testing/api.ts'
import { selectPackPart } from '../../testing/pack-part.ts'
import { people } from '../../testing/people.ts'
import { installCountry } from './country.ts'
import { router } from './router.ts'

const api = useApi(router)
const part = selectPackPart(country, ['BE-M-11002'])
const administrator = people.instance_administrator(packId('organisation', 'BE-FPS-INTERIOR'))
const codes = async () =>
  (await api.database.kysely.selectFrom('indicator').select('code').orderBy('code').execute()).map(({ code }) => code)
const packIndicators = part.indicators.map(({ code }) => code).toSorted()
const previewed = async () => {
  const { subjects } = await api.as(administrator).registry.country.previewPack({})
  const effects = subjects.find(({ subject }) => subject === 'indicator')
  return [effects?.new.count, effects?.changed.count, effects?.locallyEdited.count, effects?.withdrawn.count]
}

it('imports the indicators of the country at the start', async () => {
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, part))
  expect(await codes()).toEqual(packIndicators)
})

it('imports the indicators of a later pack for every owner after an administrator has previewed and installed it', async () => {
  usePack(part)
  await openTransaction(api.database.kysely, (tx) => installPack(tx, part))
  expect(await previewed()).toEqual([part.indicators.length, 0, 0, 0])
  await api.as(administrator).registry.country.installPack({ reason: 'The library is included.' })
  expect(await codes()).toEqual(packIndicators)
  expect(await previewed()).toEqual([0, 0, 0, 0])
})

it('rejects a change of the library by any other role', async () => {
  usePack(part)
  await openTransaction(api.database.kysely, (tx) => installPack(tx, part))
  const planner = people.ministry_planner(packId('organisation', 'BE-FPS-INTERIOR'))
  const refused = await catchError(api.as(planner).registry.country.installPack({ reason: 'No administrator.' }))
  expect(refused.code).toBe('FORBIDDEN')
  expect(await codes()).toEqual([])
})
