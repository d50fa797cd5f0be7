import { uploadLetter } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import {
  draftBeforeTheCouncil,
  enrolBothMinistries,
} from '#features/approval/path/opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { overlapRoutes } from '#features/workspace/calendar/cycle-timeline/routes.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { getOutcome, useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { insertConfirmation } from './extension.fixture.ts'
import { extensionRoutes } from './routes.ts'

export const useJointPlanApi = () =>
  useApi({
    plans: planRoutes,
    legalPath: pathRoutes,
    opinions: opinionRoutes,
    extension: extensionRoutes,
    cycles: overlapRoutes,
  })

/** Creates a national plan of 2022 to 2026 in force, which two ministries issue and the planner of Interior wrote. */
export async function makeJointPlan(api: ReturnType<typeof useJointPlanApi>) {
  const scenario = await draftBeforeTheCouncil(api)
  const ministries = await enrolBothMinistries(api.database)
  const { leader, planId } = scenario
  const { interior, justice } = ministries
  await api.database.pool.query(
    `update plan set state = 'in_force', period_from = '2022-01-01', period_to = '2027-01-01', in_force_on = '2022-01-01',
      issuing_body_ids = $2 where id = $1`,
    [planId, [interior, justice]],
  )
  const extension = (actor: Actor) => api.as(actor).extension
  const findDecision = async (actor: Actor, id: Id) =>
    (await extension(actor).getExtension({ planId })).decisions.find((decision) => decision.id === id)!
  return {
    ...scenario,
    ...ministries,
    extension,
    findDecision,
    /** Records for both ministers, from a letter, that the plan is extended or ends. */
    record: async (kind: 'extendPlan' | 'endPlan'): Promise<Id> => {
      const decision = {
        planId,
        decidedOn: '2026-11-20',
        decided: [
          { organisationId: interior, function: 'minister_interior' },
          { organisationId: justice, function: 'minister_justice' },
        ],
        reason: 'Both ministers decided.',
        evidenceIds: [await uploadLetter(api.context(leader))],
      }
      if (kind === 'endPlan') return (await extension(leader).endPlan(decision)).id
      return (await extension(leader).extendPlan({ ...decision, validUntil: '2027-07-01' })).id
    },
    confirm: (actor: Actor, id: Id) => getOutcome(extension(actor).confirmPeriodDecision({ id }), 'confirmed'),
    /** Confirms without the procedures. */
    insert: (actor: Actor, ownerId: Id, decisionId: Id) =>
      getOutcome(insertConfirmation(api.context(actor), { planId, ownerId, decisionId }), 'confirmed'),
    getState: async (id: Id) => (await findDecision(leader, id)).state,
    /** Ends all roles in the other ministry on a day. */
    endRoles: (day: string) =>
      api.database.pool.query(
        'update role_assignment set valid_from = least(valid_from, $1), valid_to = $1 where organisation_id = $2',
        [day, justice],
      ),
  }
}
