import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { documentRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, documents: documentRoutes })

it('an edition names the article of the country where it omits a confidential part, or no article [law-7]', async () => {
  const make = factories(api.database)
  const zone = await make.organisation({ kind: 'police_zone' })
  const planner = await enrol(api.database, people.planner(zone.id))
  const { id: planId } = await make.plan({ ownerId: zone.id, kind: 'zonal_security_plan' })
  const { id } = await make.element({ planId, kind: 'priority' })
  await api.database.pool.query(`update element set confidential = true, confidential_reason = 'Raad' where id = $1`, [
    id,
  ])
  const edition = async () =>
    (
      await api.as(planner).documents.createDocument({ planId, rendition: 'council', language: 'nl', form: 'html' })
    ).text()
  expect(await edition()).toContain('Hier is een vertrouwelijk deel weggelaten (wet van 7 december 1998, art. 37).')
  usePack({ ...belgium, planKinds: belgium.planKinds.map(({ confidentialParts: _, ...kind }) => kind) })
  expect(await edition()).toContain('Hier is een vertrouwelijk deel weggelaten.')
})
