import { expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { prioritiesRoutes } from '../routes.ts'
import { date, weighDrugs } from './decided-again.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, priorities: prioritiesRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let acts: Awaited<ReturnType<typeof weighDrugs>>
let versionId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  acts = await weighDrugs(api, scenario)
  await acts.decide('Council')
  versionId = await scenario.completeDeliberation()
})

const approve = async (step: string, id: Id) => {
  const { path, chief, planId } = scenario
  for (const { seat, state } of scenario.getStep(await scenario.show(), step).seats)
    if (state !== 'received')
      await path(chief).decide({ planId, step, seat, versionId: id, verdict: 'approved', date, text: 'Letter.' })
}
const listStates = async (step: string) => scenario.getStep(await scenario.show(), step).seats.map(({ state }) => state)
/** Gives the acts the hashes of the release before the decision on priorities was bound. */
const toFormerHashes = async () => {
  const { pool } = api.database
  await pool.query('alter table path_act disable trigger user')
  await pool.query(`update path_act set sections = (select jsonb_object_agg(s.key, replace(s.value, 'bound/4-', 'bound/3-'))
    from jsonb_each_text(sections) s where s.key <> 'priorities') where sections is not null and sections <> '{}'`)
  await pool.query('alter table path_act enable trigger user')
}
/** Freezes and submits a version with another number of places, which no approval binds. */
const submitNext = async () => {
  const { chief, planId, path } = scenario
  const { criteria } = await api.as(chief).priorities.getMatrix({ planId })
  await api.as(chief).priorities.saveCriteria({ planId, criteria, places: 6 })
  const id = await scenario.freeze()
  await path(chief).submitVersion({ planId, versionId: id, date })
  return id
}

it('approvals of an earlier release cover the priorities of their version, and no other ones [law-128]', async () => {
  await approve('council_agreement', versionId)
  await approve('local_approval', versionId)
  await toFormerHashes()
  expect(await listStates('local_approval')).toEqual(['received', 'received', 'received'])
  const second = await submitNext()
  expect(await listStates('local_approval')).toEqual(['received', 'received', 'received'])
  const { path, chief, planId, decider } = scenario
  await path(chief).forwardPlan({ planId, step: 'transmission', date })
  await approve('approval', second)
  await path(decider).enterIntoForce({ planId, step: 'in_force', date, reason: 'Complete.' })
})

it('an approval of an earlier release does not cover priorities that were decided again [law-128]', async () => {
  await toFormerHashes()
  expect(await listStates('security_council')).toEqual(['received'])
  await acts.confirm(await acts.record(versionId, 'refused'))
  await acts.decide('Council again')
  await submitNext()
  expect(await listStates('security_council')).not.toEqual(['received'])
})

it.each([
  ['after the council decided', []],
  ['while the local bodies decide', ['council_agreement']],
  ['when all decided', ['council_agreement', 'local_approval', 'approval']],
])('a version submitted in an earlier release enters into force: %s [law-128]', async (_, before) => {
  const { path, chief, planId, decider } = scenario
  const steps = ['council_agreement', 'local_approval', 'approval']
  const decide = async (step: string) => {
    if (step === 'approval') await path(chief).forwardPlan({ planId, step: 'transmission', date })
    await approve(step, versionId)
  }
  for (const step of before) await decide(step)
  await toFormerHashes()
  for (const step of steps.slice(before.length)) await decide(step)
  const enter = (day: string) =>
    path(decider).enterIntoForce({ planId, step: 'in_force', date: day, reason: 'Complete.' })
  // An entry that is withdrawn before its day can be recorded again.
  const entry = (await enter('2026-12-01')).acts.at(-1)!
  await path(decider).withdrawAct({ id: entry.id, text: 'An earlier day.' })
  const shown = await enter(date)
  expect(shown.state).toBe('in_force')
  const { rows } = await api.database.pool.query(
    `select distinct split_part(s.value, '-', 1) as method from path_act, jsonb_each_text(sections) s where kind <> 'sent'`,
  )
  expect(rows).toEqual([{ method: 'bound/3' }])
})
