import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import type { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError, type useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import type { prioritiesRoutes } from '../routes.ts'
import { prioritiesSection } from '../section.ts'

registerSections([prioritiesSection])

type Scenario = Awaited<ReturnType<typeof makeZoneWithPath>>
type Api = ReturnType<typeof useApi<{ priorities: typeof prioritiesRoutes }>>

export const date = '2026-11-24'

/** Weighs a phenomenon in the plan of a scenario and returns what is recorded about it. */
export async function weighDrugs(api: Api, scenario: Scenario) {
  const { planId, chief, path } = scenario
  const phenomenonId = (await factories(api.database).phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })).id
  const priorities = api.as(chief).priorities
  await priorities.addPhenomena({ planId, phenomenonIds: [phenomenonId] })
  const decide = (decidedBy: string, decidedOn = date) =>
    priorities.decidePriorities({
      ...{ planId, decidedBy, quorum: null, decidedOn },
      outcomes: [
        {
          phenomenonId,
          outcome: 'priority',
          reason: localized('en', 'Often.'),
          rejectionReason: null,
          monitoring: null,
        },
      ],
    })
  return {
    decide,
    mayDecide: async () => (await priorities.getMatrix({ planId })).abilities.decide,
    /** Records what a mayor decided on a version, with a letter. */
    record: async (versionId: Id, verdict: 'approved' | 'refused', mayor = 0, sectionCodes?: string[]) => {
      const seat = { organisationId: scenario.bodies[mayor]!, function: 'mayor' }
      const text = 'Letter.'
      await path(chief).decide({
        ...{ planId, step: 'local_approval', seat, versionId, verdict, date, text, reason: 'Letter.' },
        ...(sectionCodes && { sectionCodes }),
      })
      return (await scenario.show()).acts.findLast(({ kind }) => kind === 'decided')!.id
    },
    confirm: (id: Id) => confirmationApi(api.context(scenario.confirmer)).confirmations.confirmAct({ id }),
    contest: (id: Id) =>
      confirmationApi(api.context(scenario.mayors[0]!)).confirmations.contestAct({ id, text: 'Not my decision.' }),
  }
}

export const fail = async (call: Promise<unknown>) => {
  const { code, data } = await catchError(call)
  return [code, data]
}
