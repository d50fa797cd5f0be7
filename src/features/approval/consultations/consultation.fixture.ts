import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { prioritiesRoutes } from '#features/planning/priorities/routes.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { consultationRoutes } from './routes.ts'

export const dueOn = '2027-03-01'
export const testDate = '2026-11-24'

export const expected = (words: string, given: object = {}) => ({
  words: localized('nl', words),
  weight: 2,
  phenomenonId: null,
  ...given,
})

/** Creates a zone that starts a plan and sends a consultation about it. */
export function zoneThatCalls() {
  const api = useApi({
    plans: planRoutes,
    legalPath: pathRoutes,
    tasks: taskRoutes,
    priorities: prioritiesRoutes,
    circulars: consultationRoutes,
  })
  let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
  prepareOnce(api.database, async () => {
    scenario = await makeZoneWithPath(api)
  })
  const call = () => ({
    planId: scenario.planId,
    step: 'start',
    subject: localized('nl', 'Uw verwachtingen'),
    words: localized('nl', 'Wat verwacht u van het plan?'),
    dueOn,
    list: 'zonal_call',
  })
  const getConsultationApi = (actor: Actor = scenario.chief) => api.as(actor).circulars
  return {
    api,
    its: () => scenario,
    call,
    circulars: getConsultationApi,
    send: async (given: object = {}) =>
      (await getConsultationApi().sendCircular({ ...call(), ...given })).circulars[0]!,
    reply: (id: Id, organisationId: Id, actor: Actor, expectations = [expected('Meer blauw op straat.')]) =>
      getConsultationApi(actor).replyToCircular({
        id,
        organisationId,
        on: testDate,
        source: 'Brief van 20 november',
        expectations,
      }),
    show: (id: Id, actor: Actor = scenario.chief) => getConsultationApi(actor).getCircular({ id }),
  }
}
