import type { RequestContext } from '#platform/context.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { makeZoneWithPath } from '../zonal-path.fixture.ts'

type Scenario = Awaited<ReturnType<typeof makeZoneWithPath>>
const date = '2026-11-24'

/** Records every act up to the entry into force as one recorder, each with a letter. */
export async function recordAllActs(scenario: Scenario, recorder: Actor = scenario.chief): Promise<void> {
  const { planId, path } = scenario
  const versionId = await scenario.completeDeliberation()
  const council = (await scenario.show()).acts.at(-1)!
  await path(recorder).withdrawAct({ id: council.id, text: 'Recorded again.' })
  for (const step of ['security_council', 'council_agreement', 'local_approval', 'transmission', 'approval']) {
    if (step === 'transmission') await path(recorder).forwardPlan({ planId, step, date })
    else
      for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
        await path(recorder).decide({ planId, step, seat, versionId, verdict: 'approved', date, text: 'Letter.' })
  }
}

/** Inserts an act of the only round without the procedures, as the person of the context, under the application role. */
export const insertActAs = (
  context: RequestContext,
  ownerId: Id,
  act: { kind: string; refersTo?: Id; step?: string },
) =>
  transactor(
    context,
    { permission: 'path.speak' },
    [],
    null,
  )('touch', async ({ tx }) => {
    const round = await tx.selectFrom('path_round').selectAll().executeTakeFirstOrThrow()
    await tx
      .insertInto('path_act')
      .values({
        id: newId(),
        round_id: round.id,
        plan_id: round.plan_id,
        owner_id: ownerId,
        kind: act.kind,
        step: act.step ?? null,
        refers_to: act.refersTo ?? null,
        on_date: date,
        provenance: act.refersTo ? 'in_person' : null,
        recorded_at: `${date}T10:00:00Z`,
        recorded_by: context.actor.personId,
        access_id: 1,
      })
      .execute()
  })
