import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathBlocks } from './index.ts'
import { pathRoutes } from './routes.ts'
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let its: Awaited<ReturnType<typeof zoneWithPath>>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})

const print = async (versionId: Id, rendition: 'full' | 'public') => {
  const { rows } = await api.database.pool.query('select hash from plan_version where id = $1', [versionId])
  const text = await transactor(
    api.context(its.chief),
    { permission: 'document.make' },
    [],
    {},
  )('read', (work) => pathBlocks(work, its.planId, { language: 'nl', rendition }))
  return [JSON.stringify(text), rows[0].hash] as const
}

describe('on paper', () => {
  it('stands who advised and decided what about which version, with its hash, and never a person', async () => {
    const versionId = await its.deliberated()
    const { planId, path } = its
    const seat = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!.seat
    const words = 'Not without means.'
    await path(its.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved_with_reservation',
      words,
      motive: 'Early.',
      on,
    })
    const [full, hash] = await print(versionId, 'full')
    for (const said of [
      'Procureur des Konings',
      'Z7 goedgekeurd met voorbehoud: Not without means.',
      'persoonlijk',
      'Early.',
      hash,
      'art. 37',
    ])
      expect(full).toContain(said)
    expect(full).not.toContain('Prosecutor')
    expect((await print(versionId, 'public'))[0]).not.toContain(words)
  })

  it('stands about which parts a decision is', async () => {
    const versionId = await its.deliberated()
    const { seats, sections } = its.stepOf(await its.show(), 'local_approval')
    const { code, names } = sections![0]!
    const said = { versionId, verdict: 'approved' as const, on, motive: 'Early.', about: [code] }
    await its
      .path(its.prosecutor)
      .decide({ planId: its.planId, step: 'local_approval', seat: seats.at(-1)!.seat, ...said })
    expect((await print(versionId, 'full'))[0]).toContain(`Z7 goedgekeurd (over: ${names.nl})`)
  })
})
