import { expect, it } from 'vitest'
import type { Verdict } from '#features/approval/path/entities.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { submissionRoutes } from './routes.ts'
import { type SentZone, sentZone } from './submissions.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, submissions: submissionRoutes })
let scenario: SentZone
prepareOnce(api.database, async () => {
  scenario = await sentZone(api)
})

/** The state of the plan, and of the minister of the Interior, in the received plans and on the path. */
const getVisibleParts = async () => {
  const { rows } = await api
    .as(scenario.ministers[0]!)
    .submissions.listReceivedPlans({ organisationId: scenario.interior })
  const seats = scenario.getStep(await scenario.show(), 'approval').seats
  const onPath = seats.find(({ seat }) => seat.function === 'minister_interior')!.state
  return [rows[0]!.state, rows[0]!.decisions[0]!.state, onPath]
}
const sections = async () => scenario.getStep(await scenario.show(), 'approval').sections!.map(({ code }) => code)
const decide = (code: 'minister_interior' | 'minister_justice', verdict: Verdict, sectionCodes?: string[]) =>
  scenario.path(scenario.chief).decide({
    planId: scenario.planId,
    step: 'approval',
    seat: { organisationId: code === 'minister_interior' ? scenario.interior : scenario.justice, function: code },
    versionId: scenario.versionId,
    verdict,
    date: scenario.date,
    text: 'Letter.',
    ...(sectionCodes && { sectionCodes }),
  })

it('a minister who decides part by part counts as decided in the received plans only after all parts', async () => {
  const [first, ...rest] = await sections()
  await decide('minister_interior', 'approved', [first!])
  expect(await getVisibleParts()).toEqual(['received', 'none', 'partly'])
  await decide('minister_justice', 'approved')
  expect(await getVisibleParts()).toEqual(['received', 'none', 'partly'])
  await decide('minister_interior', 'approved', rest)
  expect(await getVisibleParts()).toEqual(['decided', 'approved', 'received'])
})

it('a part refused by a minister refuses the received plan, also after later approvals of other parts', async () => {
  const [first, ...rest] = await sections()
  await decide('minister_justice', 'approved')
  await decide('minister_interior', 'refused', [first!])
  expect(await getVisibleParts()).toEqual(['refused', 'refused', 'refused'])
  await decide('minister_interior', 'approved', rest)
  expect(await getVisibleParts()).toEqual(['refused', 'refused', 'refused'])
  await decide('minister_interior', 'approved', [first!])
  expect(await getVisibleParts()).toEqual(['decided', 'approved', 'received'])
})
