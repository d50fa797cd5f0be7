import { beforeEach, expect, it } from 'vitest'
import { packId } from '#features/country/registry/index.ts'
import { installLibrary } from '#features/measurement/indicators/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../testing/api.ts'
import gelland from '../../testing/countries/xg/index.ts'
import { prepareOnce } from '../../testing/database.ts'
import { body, guideCountry } from './guide-countries.fixture.ts'
import { router } from './router.ts'

/** A country whose municipalities know the figures of their area. */
const api = useApi(router)
const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await api.database.pool.query<Row>(text, values)).rows
/** Returns the codes of the bodies that a function of the database returns. */
const listBodies = async (call: string, ...ids: unknown[]): Promise<string[]> => {
  const text = `select code from organisation where id = any (${call}) order by code`
  return (await query<{ code: string }>(text, ids)).map(({ code }) => code)
}

const country = guideCountry(api, 'xg', 'da')
const towns = ['XG-K-1', 'XG-K-2', 'XG-K-3'].map((code) => packId('area', code))
prepareOnce(api.database, async () => {
  await country.open()
  const [indicator] = gelland.indicators
  const definition = { ...indicator!.definition, suppressionThreshold: 5 }
  await openTransaction(api.database.kysely, (tx) =>
    installLibrary(tx, { ...gelland, indicators: [{ ...indicator!, definition }] }),
  )
})
beforeEach(country.open)

it('small numbers are withheld from all others', async () => {
  const analyst = await country.enrolPerson('XG-GENDARMERI', 'analytiker', 'Anna')
  const indicator = gelland.indicators[0]!.code
  await api.as(analyst).indicators.observations.recordFigures({
    ownerId: body('XG-GENDARMERI'),
    figures: ['3', '7', '40'].map((value, index) => ({
      indicator,
      areaId: towns[index]!,
      startsOn: '2026-01-01',
      value,
    })),
  })
  const listFigures = async (organisation: string, role: string) => {
    const reader = await country.enrolPerson(organisation, role, organisation)
    const [series] = await api.as(reader).indicators.figures.getFigures({
      indicators: [indicator],
      areaIds: towns as Id[],
      from: '2026-01-01',
      to: '2026-02-01',
    })
    const values = new Map(series!.figures.map((figure) => [figure.areaId, figure.value ?? figure.missing]))
    return towns.map((id) => values.get(id))
  }
  const small = 'small_numbers'
  expect(await listFigures('XG-GENDARMERI', 'gendarmerichef')).toEqual(['3', '7', '40'])
  expect(await listFigures('XG-KOM-1', 'byplanlaegger')).toEqual(['3', small, small])
  expect(await listFigures('XG-KOM-2', 'byplanlaegger')).toEqual([small, '7', small])
  expect(await listFigures('XG-KOM-3', 'byplanlaegger')).toEqual([small, small, '40'])
  // A municipality that knows its own number could compute that of a second one, so the third is withheld too. Without the
  // mark of the pack, no municipality knows the numbers of its area. What was withheld stays withheld until it is corrected.
  await query(`update organisation_level set knows_figures = false`)
  expect(await listFigures('XG-KOM-1', 'byplanlaegger')).toEqual([small, small, small])
})

it('the governor approves the figures of a municipality, and reads its resources', async () => {
  expect(await listBodies('figure_bodies_above($1)', body('XG-KOM-1'))).toEqual(['XG-GUV-V'])
  expect(await listBodies('figure_bodies_above($1)', body('XG-POL-1'))).toEqual(['XG-KOM-1'])
  expect(await listBodies('figure_bodies_below(array[$1]::uuid[])', body('XG-GUV-O'))).toEqual(['XG-KOM-3'])
  expect(await listBodies('resource_audience($1)', body('XG-KOM-1'))).toEqual(['XG-GUV-V', 'XG-KOM-1', 'XG-POL-1'])
})
