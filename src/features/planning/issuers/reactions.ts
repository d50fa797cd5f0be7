import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { findOutdatedRequests, insertRequest, listMissingConsents, withdrawRequests } from './queries.ts'
import type { issuersTaskMessages } from './task-messages.ts'

export const consentTask = 'issuer_consent'
/** Asks a second person to confirm a recorded consent. */
export const confirmationTask = 'issuer_consent_confirmation'

/**
 * Asks the newly named issuing organisations of the actor's plans, and withdraws the requests to organisations that are
 * no longer named. Nobody agrees for another organisation by naming it, whatever roles the author has there: a person who
 * did not write the plan answers. Only for a plan that the operator imports, the operator agrees.
 */
export async function updateRequests(context: TransactionContext, planIds: readonly Id[]): Promise<void> {
  const { tx, actor, now } = context
  const { unasked, unneeded } = await findOutdatedRequests(tx, planIds)
  await withdrawRequests(tx, unneeded, now)
  if (unneeded.length > 0) {
    await closeTasks(context, { kind: consentTask, subjectId: unneeded })
    await closeTasks(context, { kind: confirmationTask, subjectId: unneeded })
  }
  const ownRequests = unasked.filter(({ ownerId }) => may(actor, 'plan.write', ownerId))
  for (const request of ownRequests) await ask(context, request, actor.kind === 'system')
}

/** Records a request and creates the task, unless the organisation agreed at once. */
export async function ask(
  context: TransactionContext,
  request: { planId: Id; ownerId: Id; organisationId: Id },
  isAgreed: boolean,
): Promise<void> {
  const at = { now: context.now, personId: context.actor.personId }
  const id = await insertRequest(context.tx, { ...request, isAgreed }, at)
  if (isAgreed) return
  const { ownerId, organisationId } = request
  // The organisation cannot read the plan yet, so the task names no plan.
  await addTasks<typeof issuersTaskMessages>(context, [
    { kind: consentTask, subjectKind: 'issuer_consent', subjectId: id, planId: null, ownerId, organisationId },
  ])
}

/** Returns the issuing organisations without whose consent the plan is neither sent nor frozen. */
export const findMissingConsents = (context: TransactionContext, planId: Id): Promise<Names[]> =>
  withSystemAccess(context, () => listMissingConsents(context.tx, planId))
