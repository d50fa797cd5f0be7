import { beforeEach, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { useTestEndpoint } from '#platform/http/endpoints.fixture.ts'
import belgium from '../../packs/be/index.ts'
import { factories } from '../../testing/factories/index.ts'
import { loadApi } from './api.ts'
import { isUploadPath } from './upload-paths.ts'

usePack(belgium)
const endpoint = useTestEndpoint({ api: loadApi, isUploadPath })
const make = factories(endpoint.database)

let cookie: string
let ownerId: string
beforeEach(async () => {
  const police = await make.organisation({ code: 'POLICE' })
  ownerId = police.id
  await make.area({ code: 'X-M1', kind: 'municipality', names: { nl: 'Burcht' } })
  await endpoint.enrol('planner@example.org', 'ministry_planner', police)
  cookie = await endpoint.signIn('planner@example.org')
  await endpoint.call('/api/indicators', {
    cookie,
    body: { code: 'burglary', ownerId, marking: 'TLP:GREEN', definition: definition() },
  })
})

/** Sends a file with the fields of a form, as any program does. */
async function send(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ownerId, indicator: 'burglary', ...fields })) form.set(name, value)
  form.set('file', new File(['Area;Year;Monday;Total\nBurcht;2023;5;12\n'], 'figures.csv'))
  const response = await endpoint.call('/api/figures/import', { cookie, body: form })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

it('a form sends the import profile, the source and the answers with the file, as JSON text', async () => {
  const origin = JSON.stringify({ source: 'Police', extractedOn: '2024-01-31', closedOn: null, note: null })
  expect(await send({ confirmed: 'true' })).toMatchObject({ status: 422, body: { code: 'FILE_REJECTED' } })
  const importProfile = JSON.stringify({
    formatVersion: 1,
    name: 'Crime',
    confirmed: true,
    heads: [{ kind: 'names' }],
    columns: [
      { head: 'Area', role: { kind: 'area' } },
      { head: 'Year', role: { kind: 'year' } },
      { head: 'Monday', role: { kind: 'ignored' } },
      { head: 'Total', role: { kind: 'value', indicator: null, parts: {} } },
    ],
    numbers: { decimal: null, thousands: null },
    areas: {},
  })
  expect(await send({ importProfile, origin })).toMatchObject({ status: 200, body: { added: 1 } })
  const answers = JSON.stringify({ values: 'Total' })
  const { rows } = await endpoint.database.pool.query('select source, extracted_on::text from observation_batch')
  expect(rows).toEqual([{ source: 'Police', extracted_on: '2024-01-31' }])
  await endpoint.database.pool.query('delete from import_profile')
  expect(await send({ answers, confirmed: 'true', origin })).toMatchObject({ status: 200, body: { unchanged: 1 } })
  expect((await send({ answers: 'values=Total', confirmed: 'true' })).status).toBe(400)
  expect((await send({ importProfile: '{"name":' })).status).toBe(400)
})
