import { beforeEach, expect, it } from 'vitest'
import { opinionEvents } from '#features/approval/path/opinions/events.ts'
import { draftBeforeTheCouncil } from '#features/approval/path/opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { openRechecker, type Rechecker } from './check-worker.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, checks: checkRoutes, legalPath: pathRoutes, opinions: opinionRoutes })
let rechecker: Rechecker
const reactions = checkReactions({ scheduleRun: () => rechecker.scheduleRun() })
opinionEvents.pointsChanged.subscribe(reactions.commentsChanged)
planEvents.planChanged.subscribe(reactions.planChanged)

beforeEach(() => {
  rechecker = openRechecker(api.context(people.planner('x')))
})

it('R33 follows the points of opinions and their answers, with a fix; a withdrawn opinion needs no answer', async () => {
  const scenario = await draftBeforeTheCouncil(api)
  const found = async () => {
    await rechecker.idle()
    const { results } = await api.as(scenario.leader).checks.getPlanChecks({ planId: scenario.planId })
    return results
      .filter((entry) => entry.rule === 'R33')
      .map(({ messageCode, data, element, step }) => [messageCode, data.count, element?.id ?? null, step])
  }
  const elementId = await scenario.add('Middelen')
  const fix = { action: 'open_tab', tab: 'path' }
  await scenario.give([{ text: 'Say where the means come from.', elementId }, { text: 'Begin with drugs.' }])
  expect(await found()).toEqual(
    expect.arrayContaining([
      ['no_answer_to_point', 1, elementId, fix],
      ['no_answer_to_point', 1, null, fix],
    ]),
  )
  const [opinion] = await scenario.list()
  const [first, second] = opinion!.points
  await scenario
    .opinions(scenario.leader)
    .answerPoint({ id: first!.id, kind: 'followed', reasons: 'So done.', elementId: null })
  expect(await found()).toEqual([['no_answer_to_point', 1, null, fix]])
  await scenario.opinions(scenario.councilSecretary).withdrawPoint({ id: second!.id, reason: 'Said twice.' })
  expect(await found()).toEqual([])
})
