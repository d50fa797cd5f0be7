import { pathRoutes } from '#features/approval/path/routes.ts'
import { zoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { prioritiesRoutes } from '#features/planning/priorities/routes.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { circularRoutes } from './routes.ts'

export const dueOn = '2027-03-01'
export const on = '2026-11-24'

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
    circulars: circularRoutes,
  })
  let its: Awaited<ReturnType<typeof zoneWithPath>>
  preparedOnce(api.database, async () => {
    its = await zoneWithPath(api)
  })
  const call = () => ({
    planId: its.planId,
    step: 'start',
    subject: localized('nl', 'Uw verwachtingen'),
    words: localized('nl', 'Wat verwacht u van het plan?'),
    dueOn,
    list: 'zonal_call',
  })
  const circulars = (actor: Actor = its.chief) => api.as(actor).circulars
  return {
    api,
    its: () => its,
    call,
    circulars,
    send: async (given: object = {}) => (await circulars().sendCircular({ ...call(), ...given })).circulars[0]!,
    reply: (id: Id, organisationId: Id, actor: Actor, expectations = [expected('Meer blauw op straat.')]) =>
      circulars(actor).replyToCircular({ id, organisationId, on, source: 'Brief van 20 november', expectations }),
    show: (id: Id, actor: Actor = its.chief) => circulars(actor).getCircular({ id }),
  }
}
