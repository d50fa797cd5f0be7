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

export const expected = (text: string, given: object = {}) => ({
  text: localized('nl', text),
  weight: 2,
  phenomenonId: null,
  ...given,
})

/** Creates a zone that starts a plan and sends a consultation about it. */
export function zoneWithConsultations() {
  const api = useApi({
    plans: planRoutes,
    legalPath: pathRoutes,
    tasks: taskRoutes,
    priorities: prioritiesRoutes,
    consultations: consultationRoutes,
  })
  let zoneWithPath: Awaited<ReturnType<typeof makeZoneWithPath>>
  prepareOnce(api.database, async () => {
    zoneWithPath = await makeZoneWithPath(api)
  })
  const makeInput = () => ({
    planId: zoneWithPath.planId,
    step: 'start',
    subject: localized('nl', 'Uw verwachtingen'),
    text: localized('nl', 'Wat verwacht u van het plan?'),
    dueOn,
    list: 'zonal_consultation',
  })
  const getConsultationApi = (actor: Actor = zoneWithPath.chief) => api.as(actor).consultations
  return {
    api,
    getZone: () => zoneWithPath,
    makeInput,
    getConsultationApi,
    send: async (given: object = {}) =>
      (await getConsultationApi().sendConsultation({ ...makeInput(), ...given })).consultations[0]!,
    reply: (id: Id, organisationId: Id, actor: Actor, expectations = [expected('Meer blauw op straat.')]) =>
      getConsultationApi(actor).replyToConsultation({
        id,
        organisationId,
        date: testDate,
        source: 'Brief van 20 november',
        expectations,
      }),
    show: (id: Id, actor: Actor = zoneWithPath.chief) => getConsultationApi(actor).getConsultation({ id }),
  }
}
