import { expect, it } from 'vitest'
import type { Verdict } from '#features/approval/path/entities.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { deskRoutes } from './routes.ts'
import { type SentZone, sentZone } from './submissions.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, desk: deskRoutes })
let its: SentZone
preparedOnce(api.database, async () => {
  its = await sentZone(api)
})

/** The state of the plan, and of the minister of the Interior, in the received plans and on the path. */
const shown = async () => {
  const { rows } = await api.as(its.ministers[0]!).desk.listDesk({ organisationId: its.interior })
  const seats = its.stepOf(await its.show(), 'approval').seats
  const onPath = seats.find(({ seat }) => seat.function === 'minister_interior')!.state
  return [rows[0]!.state, rows[0]!.decisions[0]!.state, onPath]
}
const sections = async () => its.stepOf(await its.show(), 'approval').sections!.map(({ code }) => code)
const decide = (code: 'minister_interior' | 'minister_justice', verdict: Verdict, about?: string[]) =>
  its.path(its.chief).decide({
    planId: its.planId,
    step: 'approval',
    seat: { organisationId: code === 'minister_interior' ? its.interior : its.justice, function: code },
    versionId: its.versionId,
    verdict,
    on: its.on,
    words: 'Letter.',
    ...(about && { about }),
  })

it('A minister who decides part by part has decided on the desk when he has on the path, and not before', async () => {
  const [first, ...rest] = await sections()
  await decide('minister_interior', 'approved', [first!])
  expect(await shown()).toEqual(['received', 'none', 'partly'])
  await decide('minister_justice', 'approved')
  expect(await shown()).toEqual(['received', 'none', 'partly'])
  await decide('minister_interior', 'approved', rest)
  expect(await shown()).toEqual(['decided', 'approved', 'given'])
})

it('A part that a minister refused refuses the plan on the desk too, whatever he approved of it afterwards', async () => {
  const [first, ...rest] = await sections()
  await decide('minister_justice', 'approved')
  await decide('minister_interior', 'refused', [first!])
  expect(await shown()).toEqual(['refused', 'refused', 'refused'])
  await decide('minister_interior', 'approved', rest)
  expect(await shown()).toEqual(['refused', 'refused', 'refused'])
  await decide('minister_interior', 'approved', [first!])
  expect(await shown()).toEqual(['decided', 'approved', 'given'])
})
