import type { TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { emptyAct } from '../act.ts'
import { pathEvents } from '../events.ts'
import { checkAct } from '../guards.ts'
import { computeStatus } from '../model.ts'
import { insertAct, savePlanState } from '../queries/acts.ts'
import type { LoadedPath } from '../read.ts'
import type { ActOnPath } from './model.ts'
import type { ActConfirmer } from './participants.ts'
import { createContestTask } from './tasks.ts'

type ReferenceFailure = Failure<
  'STEP_UNKNOWN' | 'ACT_NOT_ALLOWED' | 'ALREADY_RECORDED' | 'NOT_YOUR_SEAT' | 'SECOND_PERSON_REQUIRED'
>

/**
 * Confirms a recorded act. It does not matter how the confirmer was identified: signed in, or by a link that was sent
 * to this person. The caller identified the person, runs the transaction as this person and checked that the person
 * confirms for the organisation as a second person. The database refuses a person who recorded an act of the round or wrote the plan.
 * @param found the path of the plan, locked
 */
export async function recordConfirmation(
  context: TransactionContext,
  found: LoadedPath,
  { actId, confirmer }: { actId: Id; confirmer: ActConfirmer },
): Promise<Result<undefined, ReferenceFailure>> {
  return addReference(context, found, { kind: 'confirmed', actId, confirmer, text: null })
}

/**
 * Contests a recorded act, with a reason, and asks the issuer to examine it. The act has no effect until the contest is
 * withdrawn. After the entry into force, the state of the plan does not change.
 */
export async function recordContest(
  context: TransactionContext,
  found: LoadedPath,
  input: { actId: Id; confirmer: ActConfirmer; text: string },
): Promise<Result<undefined, ReferenceFailure>> {
  const contested = await addReference(context, found, { kind: 'contested', ...input })
  if (contested.ok) await createContestTask(context, found, input.actId, input.confirmer.organisationId)
  return contested
}

async function addReference(
  context: TransactionContext,
  found: LoadedPath,
  reference: { kind: 'confirmed' | 'contested'; actId: Id; confirmer: ActConfirmer; text: string | null },
): Promise<Result<undefined, ReferenceFailure>> {
  const { plan, path, acts, status, round } = found
  const { kind, actId, confirmer, text } = reference
  const target = acts.find(({ id }) => id === actId)
  if (!target || !round) return fail('STEP_UNKNOWN')
  const { step, seat } = target
  const act: ActOnPath = {
    ...emptyAct,
    id: newId(),
    kind,
    step,
    seat,
    date: context.today,
    text,
    provenance: 'in_person',
    refersTo: actId,
    ...(confirmer.isBySeat && { isBySeat: true }),
  }
  const error = checkAct(path, acts, status, act)
  if (error) return fail(error.code as ReferenceFailure['code'])
  const { personId, organisationId: ownerId } = confirmer
  await insertAct(context.tx, act, { roundId: round.id, planId: plan.id, ownerId, now: context.now, personId })
  const changed = computeStatus(path, [...acts, act], context.today)
  if (round.kind !== 'addendum' && changed.state !== 'in_force')
    await savePlanState(context.tx, plan.id, changed.state, changed.approvedOn)
  context.audit({ subjectKind: 'path_act', subjectId: actId, planId: plan.id, organisationId: ownerId })
  await pathEvents.pathChanged.publish(context, { planId: plan.id })
  return succeed()
}
