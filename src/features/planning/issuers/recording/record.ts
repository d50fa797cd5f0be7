import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import { isDecided, isEditable } from '#features/planning/plans/index.ts'
import { isIndependentActor } from '#platform/auth/independent-people.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { type ConsentRow, listConsents, withdrawRequests, writeAnswer } from '../queries.ts'
import { confirmationTask, consentTask } from '../reactions.ts'
import type { issuersTaskMessages } from '../task-messages.ts'
import { addRecording, getFirstConsentDay, insertRecording, isAuthor, isFileOfPlan, mustAnswerHere } from './queries.ts'

type RecordingFailure = Failure<
  | 'PLAN_NOT_EDITABLE'
  | 'NOT_FOUND'
  | 'ALREADY_SETTLED'
  | 'MUST_ANSWER_HERE'
  | 'FILE_UNKNOWN'
  | 'DATE_IN_FUTURE'
  | 'DATE_TOO_EARLY'
>

/**
 * Records that an issuing organisation agreed on paper: nobody decided for it here since the plan was started, except people who
 * wrote the plan. It counts when a second person confirmed it. Until then, the organisation may answer its open request. A
 * recording that was not confirmed is replaced. The issuing organisations of a plan under decision are fixed. The same rules are
 * `check_issuer_consent` in the database.
 */
export async function recordConsent(
  context: TransactionContext,
  plan: Plan,
  input: { organisationId: Id; documentId: Id; agreedOn: LegalDate },
): Promise<Result<undefined, RecordingFailure>> {
  const { tx, actor, today } = context
  const { organisationId, documentId, agreedOn } = input
  if (!isEditable(actor, plan) || isDecided(plan)) return fail('PLAN_NOT_EDITABLE')
  if (organisationId === plan.ownerId || !plan.issuingBodyIds.includes(organisationId)) return fail('NOT_FOUND')
  if (await mustAnswerHere(tx, plan.id, organisationId)) return fail('MUST_ANSWER_HERE')
  if (agreedOn > today) return fail('DATE_IN_FUTURE')
  if (agreedOn < (await getFirstConsentDay(tx, plan.id))) return fail('DATE_TOO_EARLY')
  if (!(await isFileOfPlan(tx, plan.id, documentId))) return fail('FILE_UNKNOWN')
  const row = (await listConsents(tx, { planId: plan.id })).find((consent) => consent.organisationId === organisationId)
  if (row && row.state !== 'asked' && row.state !== 'recorded') return fail('ALREADY_SETTLED')
  await writeRecording(context, { planId: plan.id, ownerId: plan.ownerId, ...input }, row)
  context.audit({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId: plan.ownerId,
    payload: { organisationId, documentId, agreedOn },
  })
  return succeed()
}

/** Adds a consent on paper to the open request, or inserts it in place of one that was not confirmed, with the tasks. */
async function writeRecording(
  context: TransactionContext,
  recording: { planId: Id; ownerId: Id; organisationId: Id; documentId: Id; agreedOn: LegalDate },
  row: ConsentRow | undefined,
): Promise<void> {
  const { tx, actor, now } = context
  const { planId, ownerId, organisationId } = recording
  const at = { now, personId: actor.personId }
  const isRequest = row?.state === 'asked'
  if (isRequest) await addRecording(tx, row.id, recording, at)
  else if (row) {
    await withdrawRequests(tx, [row.id], now)
    await endTasks(context, row.id)
  }
  const subjectId = isRequest ? row.id : await insertRecording(tx, recording, at)
  const task = { subjectKind: 'issuer_consent', subjectId, ownerId }
  await addTasks<typeof issuersTaskMessages>(context, [
    { ...task, kind: confirmationTask, planId, organisationId: ownerId },
    // For the first user of the organisation, who may still answer instead.
    ...(isRequest ? [] : [{ ...task, kind: consentTask, planId: null, organisationId } as const]),
  ])
}

type ConfirmationFailure = Failure<
  'NOT_YOUR_ORGANISATION' | 'ALREADY_SETTLED' | 'MUST_ANSWER_HERE' | 'SECOND_PERSON_REQUIRED' | 'DOCUMENT_NOT_READABLE'
>

/** Returns why the actor may not confirm a recorded consent; null if the actor may. */
export async function checkConfirmation(
  { tx, actor }: TransactionContext,
  row: ConsentRow,
): Promise<ConfirmationFailure | null> {
  const { personId } = actor
  if (!may(actor, 'path.speak', row.ownerId)) return { code: 'NOT_YOUR_ORGANISATION' }
  if (row.state !== 'recorded') return { code: 'ALREADY_SETTLED' }
  if (row.mustAnswerHere) return { code: 'MUST_ANSWER_HERE' }
  const isSecond =
    personId &&
    personId !== row.recorderId &&
    !(await isAuthor(tx, row.planId, personId)) &&
    (await isIndependentActor(tx, [row.recorderId], { planId: row.planId, versionId: null }))
  if (!isSecond) return { code: 'SECOND_PERSON_REQUIRED' }
  return row.recording?.document ? null : { code: 'DOCUMENT_NOT_READABLE' }
}

/** Confirms a recorded consent as a second person. From then on it counts. */
export async function confirmConsent(
  context: TransactionContext,
  row: ConsentRow,
): Promise<Result<undefined, ConfirmationFailure>> {
  const error = await checkConfirmation(context, row)
  if (error) return { ok: false, error }
  const { tx, now, actor } = context
  await writeAnswer(tx, { id: row.id, answer: 'agreed', reason: null }, { now, personId: actor.personId })
  await endTasks(context, row.id)
  const { planId, ownerId, organisationId } = row
  context.audit({
    subjectKind: 'plan',
    subjectId: planId,
    planId,
    organisationId: ownerId,
    payload: { organisationId },
  })
  return succeed()
}

/** Ends the tasks about a request that was answered. */
export async function endTasks(context: TransactionContext, id: Id): Promise<void> {
  for (const kind of [consentTask, confirmationTask]) await closeTasks(context, { kind, subjectId: id })
}
