import { expect, it } from 'vitest'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { catchError } from '../../../../testing/api.ts'
import { api, file, load, planner } from './plan-file.fixture.ts'

const enactReform = useReform()
const getVersion = async (planId: string) => (await api.as(planner).plans.getPlan({ id: planId })).plan.packVersion

it('an import does not move an existing plan to another law, and a new plan takes the law that the file names', async () => {
  const { effects } = await load(file())
  const { planId } = effects[0]!
  const former = await getVersion(planId)
  enactReform(abolishAll)
  await load(file(undefined, { motto: { source: 'nl', text: { nl: 'Samen' }, outdated: [] }, packVersion: '2099.1.0' }))
  expect(await getVersion(planId)).toBe(former)
  const copy = await load(file([], { code: 'ZVP-2', packVersion: former }))
  expect(await getVersion(copy.effects[0]!.planId)).toBe(former)
})

it('an import of a new plan with an unknown law is rejected', async () => {
  enactReform()
  expect(await catchError(load(file([], { packVersion: '1999.1.0' })))).toMatchObject({
    code: 'FILE_REJECTED',
    data: { issues: [{ pointer: '/plans/0/plan/packVersion', code: 'UNKNOWN_CODE', data: { code: '1999.1.0' } }] },
  })
})
