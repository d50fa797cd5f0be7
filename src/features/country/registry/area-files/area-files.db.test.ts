import { expect, it } from 'vitest'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { usePack } from '../pack.ts'
import { registryRoutes } from '../routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)

it('exports a name that resembles a formula as text', async () => {
  usePack(belgium)
  await make.area({ code: 'Z1', names: { en: '=1+1' } })
  const { text } = await api.as(anyone('en')).registry.areaFiles.exportAreas({ kind: 'police_zone' })
  expect(text).toContain("'=1+1")
  expect(parseCsv(text)[1]).toContain('=1+1')
})
