import { uploadLetter } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { overlapRoutes } from '#features/workspace/calendar/cycle-timeline/routes.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { insertRow } from './queries.ts'
import { extensionRoutes } from './routes.ts'

export const useExtensionApi = () =>
  useApi({ plans: planRoutes, legalPath: pathRoutes, extension: extensionRoutes, cycles: overlapRoutes })

/** Confirms a decision without the procedures, as the person for an organisation. */
export const insertConfirmation = (
  context: ReturnType<ReturnType<typeof useExtensionApi>['context']>,
  row: { planId: Id; ownerId: Id; decisionId: Id },
) =>
  transactor(
    context,
    { permission: 'path.speak' },
    [],
    null,
  )('touch', ({ tx, actor, now }) =>
    insertRow(
      tx,
      { planId: row.planId, ownerId: row.ownerId, kind: 'confirmed', refersTo: row.decisionId },
      { now, personId: actor.personId },
    ),
  )

/** Creates a zone with a plan of 2020 to 2025 in force, which the chief wrote. */
export async function makePlanInForce(api: ReturnType<typeof useExtensionApi>) {
  const scenario = await makeZoneWithPath(api)
  const { planId, chief, council, confirmer } = scenario
  await api.database.pool.query(
    `update plan set state = 'in_force', period_from = '2020-01-01', period_to = '2026-01-01', in_force_on = '2020-01-01' where id = $1`,
    [planId],
  )
  // The receiving ministries decided on the plan, so that their members confirm.
  await api.database.pool.query('update plan set issuing_body_ids = issuing_body_ids || $2::uuid[] where id = $1', [
    planId,
    [scenario.interior],
  ])
  const as = (actor: Actor) => api.as(actor).extension
  const upload = async (actor: Actor) => [await uploadLetter(api.context(actor))]
  const decision = {
    planId,
    decidedOn: '2026-11-20',
    decided: [{ organisationId: council, function: null as string | null }],
    evidence: 'Minutes of 20 November',
    reason: 'The new national plan is late.',
  }
  return {
    ...scenario,
    upload,
    decision,
    showPeriod: (actor: Actor = chief) => as(actor).getExtension({ planId }),
    /** Records an extension until the end of 2026 with a letter. */
    extend: async (more: object = {}, actor: Actor = chief) =>
      as(actor).extendPlan({
        ...decision,
        validUntil: '2027-01-01',
        evidenceIds: await upload(actor),
        ...more,
      }),
    /** Records with a letter that the plan ends. */
    end: async (more: object = {}, actor: Actor = chief) =>
      as(actor).endPlan({ ...decision, reason: 'Two zones merged.', evidenceIds: await upload(actor), ...more }),
    confirm: ({ id }: { id: Id }, actor: Actor = confirmer) => as(actor).confirmPeriodDecision({ id }),
    withdraw: (id: Id, more: object = {}, actor: Actor = chief) =>
      as(actor).withdrawExtension({ id, reason: 'Another plan was meant.', ...more }),
    /** Records with a letter that an extension in effect is withdrawn. */
    revoke: async (id: Id, more: object = {}, actor: Actor = chief) =>
      as(actor).withdrawExtension({
        id,
        reason: 'Another plan was meant.',
        decidedOn: '2026-11-23',
        evidenceIds: await upload(actor),
        ...more,
      }),
  }
}
