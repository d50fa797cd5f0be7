import { afterAll, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { json } from '#platform/db/column-values.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { getNames } from './queries.ts'
import { documentRoutes } from './routes.ts'

usePack(belgium)
const enactReform = useReform()
const api = useApi({ documents: documentRoutes })
const make = factories(api.database)
afterAll(stopPrinter)

it('a printed plan of a former law names the kind, the competences and the dimensions as in that law', async () => {
  const zone = await make.organisation({ names: { en: 'North' } })
  const plan = await make.plan({ ownerId: zone.id, title: 'Plan North' })
  await make.element({ planId: plan.id, kind: 'priority', title: 'Burglary' })
  for (const [version, name] of [
    ['test', 'Public order'],
    ['zz', 'Public order (reformed)'],
  ])
    await api.database.kysely
      .insertInto('competence')
      .values({
        id: newId(),
        topic: 'order',
        names: json({ en: name }),
        level: 'zone',
        exclusivity: 'shared',
        basis: 'law',
        pack_version: version!,
      })
      .execute()
  const print = async () =>
    (
      await api
        .as(people.reader(zone.id))
        .documents.createDocument({ planId: plan.id, rendition: 'page', language: 'en', form: 'html' })
    ).text()
  const before = await print()
  const { former } = enactReform(abolishAll)
  expect(await print()).toBe(before)
  expect(before).toContain(former.planKinds.find(({ code }) => code === 'zonal_security_plan')!.names.en)
  const elements = [{ competenceTopic: 'order', links: [] }] as never
  const named = (packVersion: string) =>
    getNames(api.database.kysely as never, { id: plan.id, packVersion }, { elements, hidden: new Set() })
  const names = await named('test')
  expect(names.dimensions).toEqual(former.approachDimensions)
  expect(names.dimensions.length).toBeGreaterThan(0)
  expect(names.competences.get('order')).toEqual({ en: 'Public order' })
})

it('a printed plan names accountable functions as in the law of the plan, unless this instance named them', async () => {
  const zone = await make.organisation({ kind: 'police_zone' })
  const plan = await make.plan({ ownerId: zone.id })
  const names = { en: 'Name of a later law' }
  const chief = await make.function(zone.id, { code: 'chief_of_corps', names })
  const other = await make.function(zone.id, { code: 'local_function', names: { en: 'Local function' } })
  const { kysely } = api.database
  const elements = [{ accountableFunctionId: chief.id, deputyFunctionId: other.id, links: [] }] as never
  const getFunctions = async () =>
    (await getNames(kysely as never, { id: plan.id, packVersion: 'test' }, { elements, hidden: new Set() })).functions
  const setSource = (source: string) =>
    kysely.updateTable('function').set({ source }).where('id', '=', chief.id).execute()
  const lawful = belgium.functions.find(({ code }) => code === 'chief_of_corps')!.names
  await setSource('pack')
  enactReform()
  expect((await getFunctions()).get(chief.id)).toEqual({ names: lawful, organisationId: zone.id })
  // The law does not have this function.
  expect((await getFunctions()).get(other.id)?.names).toEqual({ en: 'Local function' })
  await setSource('edited')
  expect((await getFunctions()).get(chief.id)?.names).toEqual(names)
})
