import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const date = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.freeze()
})

const submit = (id = versionId) =>
  scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId: id, date })
const listSubmissions = async () => (await scenario.show()).acts.filter(({ kind }) => kind === 'submitted')

describe('the submission of a version', () => {
  it('sent eight times at once is one act, and the others are refused [law-54]', async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => submit()))
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(errors).toEqual(Array.from({ length: 7 }, () => 'ALREADY_RECORDED'))
    expect(await listSubmissions()).toHaveLength(1)
    expect((await catchError(submit())).code).toBe('ALREADY_RECORDED')
  })

  it('is repeated after its withdrawal, and after another version', async () => {
    const [act] = (await submit()).acts.slice(-1)
    await scenario.path(scenario.chief).withdrawAct({ id: act!.id, text: 'The wrong day.' })
    await submit()
    await scenario.write('strategic_objectives', 'Anders')
    await submit(await scenario.freeze())
    await submit()
    expect((await listSubmissions()).map((entry) => entry.versionId).at(-1)).toBe(versionId)
  })

  it('is written once by the database too', async () => {
    await submit()
    const again = transactor(
      api.context(scenario.chief),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, version_id, sections, on_date, recorded_at, recorded_by, access_id)
        select gen_random_uuid(), round_id, plan_id, owner_id, kind, version_id, sections, on_date, now(), recorded_by, 1
        from path_act where kind = 'submitted'`.execute(tx),
    )
    await expect(again).rejects.toMatchObject({ constraint: 'one_submission' })
  })
})
