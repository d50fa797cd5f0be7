import { sql } from 'kysely'
import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import type { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError, type useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import type { prioritiesRoutes } from '../routes.ts'
import { prioritiesSection } from '../section.ts'

registerSections([prioritiesSection])

type Scenario = Awaited<ReturnType<typeof makeZoneWithPath>>
type Api = ReturnType<typeof useApi<{ priorities: typeof prioritiesRoutes }>>

export const date = '2026-11-24'

/** Weighs a phenomenon in the plan of a scenario, and returns the acts of the chief of police and forged writes. */
export async function weighDrugs(api: Api, scenario: Scenario) {
  const { planId, chief, path } = scenario
  const phenomenonId = (await factories(api.database).phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })).id
  const priorities = api.as(chief).priorities
  await priorities.addPhenomena({ planId, phenomenonIds: [phenomenonId] })
  const copy = sql`insert into priority_decision
    (id, plan_id, owner_id, decided_by, quorum, decided_on, chosen, saved_at, saved_by, superseded_at, access_id)
    select gen_random_uuid(), plan_id, owner_id, 'Forged', quorum, decided_on, chosen, saved_at, saved_by, now(), access_id
    from priority_decision limit 1`
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
    /** Returns the code of the error of a decision, and the constraint that refuses the same without procedures. */
    tryDecide: async () => [
      await decide('Forged').then(
        () => 'decided',
        ({ code }: { code: string }) => code,
      ),
      await writeAs(api.context(chief), 'plan.decide', copy),
    ],
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
    /** Writes an act like the last one of a kind, without procedures, as the chief of police. */
    forge: (kind: 'submitted' | 'decided', versionId: Id) =>
      writeAs(
        api.context(chief),
        'path.lead',
        sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
            version_id, sections, verdict, text, provenance, recorded_at, recorded_by, access_id)
          select gen_random_uuid(), round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
            ${versionId}::uuid, sections, verdict, text, provenance, now(), recorded_by, access_id
          from path_act where kind = ${kind} and plan_id = ${planId} order by place desc limit 1`,
      ),
  }
}

export const fail = async (call: Promise<unknown>) => {
  const { code, data } = await catchError(call)
  return [code, data]
}
