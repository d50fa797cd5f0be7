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

it('an edition names the plan that replaces it only if each of its readers may see that plan [law-131]', async () => {
  const make = factories(api.database)
  const zone = await make.organisation({ kind: 'police_zone' })
  const planner = await enrol(api.database, people.planner(zone.id))
  const enter = (id: string) =>
    api.database.pool.query(`update plan set state = 'approved', in_force_on = period_from where id = $1`, [id])
  const period = { periodFrom: '2020-01-01', periodTo: '2026-01-01', marking: 'TLP:CLEAR' } as const
  const { id: planId } = await make.plan({ ownerId: zone.id, ...period })
  const next = await make.plan({ ownerId: zone.id, title: 'Next plan', marking: 'TLP:GREEN', sentAt: null })
  await make.element({ planId, kind: 'priority' })
  for (const id of [planId, next.id]) await enter(id)
  const read = async (rendition: 'full' | 'council' | 'public') => {
    const order = { planId, rendition, language: 'nl', form: 'html' } as const
    const html = await (await api.as(planner).documents.createDocument(order)).text()
    return /2020–2025[^<]*/.exec(html)?.[0]
  }
  const named = '2020–2025, vervangen door “Next plan” vanaf 1 jan 2026'
  const dated = '2020–2025, vervangen vanaf 1 jan 2026'
  expect([await read('full'), await read('council'), await read('public')]).toEqual([named, dated, dated])
  await api.database.pool.query('update plan set marking = 0 where id = $1', [next.id])
  expect(await read('public')).toBe(dated)
  await api.database.pool.query('update plan set sent_at = now() where id = $1', [next.id])
  expect([await read('council'), await read('public')]).toEqual([named, named])
})
