import { addTask } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { storeUpload } from '#platform/files/store-upload.ts'
import { implementSlice } from '#platform/procedure.ts'
import { getOrganisationIds, may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { loadName } from '#shared/localized-text.ts'
import { lockAnswer } from '../answers/queries.ts'
import type { itemsTaskMessages } from '../task-messages.ts'
import { type AnswerReaders, answerReadersContract } from './contract.ts'
import { decisionKinds } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(answerReadersContract)

async function listReaders(context: TransactionContext, organisationId: Id, planId?: Id): Promise<AnswerReaders[]> {
  const audiences = await queries.listAudiences(context.tx, organisationId, planId)
  const isMember = getOrganisationIds(context.actor).includes(organisationId)
  const withdrawals = isMember ? await queries.listWithdrawals(context.tx, organisationId) : undefined
  const mayConfirm = may(context.actor, 'path.speak', organisationId)
  const confirmable = new Set<Id>()
  for (const { plan, release } of audiences)
    if (
      mayConfirm &&
      release?.isConfirmed === false &&
      (await queries.mayConfirmRelease(context.tx, plan.planId, organisationId))
    )
      confirmable.add(plan.planId)
  return audiences.map(({ areaNames, ...audience }) => ({
    ...audience,
    areaName: areaNames && loadName(areaNames, context.actor.language),
    withdrawal: (audience.release === null && withdrawals?.get(audience.plan.planId)) || null,
    abilities: {
      release: may(context.actor, 'plan.decide', organisationId),
      confirm: confirmable.has(audience.plan.planId),
    },
  }))
}

interface Input {
  planId: Id
  organisationId: Id
}
type Errors = Record<'NOT_FOUND' | 'NOT_YOUR_ORGANISATION' | 'ALREADY_RECORDED' | 'DATE_IN_FUTURE', () => Error>

/** Locks the answers of the organisation, and returns the readers of its answers to the plan. */
async function lockReaders(context: TransactionContext, { planId, organisationId }: Input, errors: Errors) {
  await lockAnswer(context.tx, organisationId)
  const [audience] = await listReaders(context, organisationId, planId)
  if (!audience) throw errors.NOT_FOUND()
  return audience
}

/** Checks that the actor decides for the organisation, and that the decision is not recorded yet. */
async function checkDecision(
  context: TransactionContext,
  input: Input & { decidedOn: LegalDate },
  isRelease: boolean,
  errors: Errors,
): Promise<void> {
  const audience = await lockReaders(context, input, errors)
  if (!audience.abilities.release) throw errors.NOT_YOUR_ORGANISATION()
  if ((audience.release !== null) === isRelease) throw errors.ALREADY_RECORDED()
  if (input.decidedOn > context.today) throw errors.DATE_IN_FUTURE()
}

/** Records an act in the audit log, and returns the readers after it. */
async function finish(context: TransactionContext, { planId, organisationId }: Input, payload?: object) {
  context.audit({ subjectKind: 'plan', subjectId: planId, organisationId, planId, ...(payload && { payload }) })
  return (await listReaders(context, organisationId, planId))[0]!
}

const toAct = <Given extends Input>(context: TransactionContext, input: Given) => ({
  ...input,
  now: context.now,
  personId: context.actor.personId,
})

export const answerReaderRoutes = os.router({
  listAnswerReaders: os.listAnswerReaders.handler(({ input, context }) => listReaders(context, input.organisationId)),

  releaseAnswers: os.releaseAnswers.handler(async ({ input: { file, ...input }, context, errors }) => {
    // Before the file is stored, so that nobody else stores one.
    await context.transact('read', (transaction) => checkDecision(transaction, input, true, errors))
    const document = valueOrThrow(await storeUpload(context, 'plan.decide', file, decisionKinds), errors)
    return context.transact('write', async (transaction) => {
      await checkDecision(transaction, input, true, errors)
      await queries.insertRelease(transaction.tx, toAct(transaction, input), document)
      const { decidingBody, decidedOn } = input
      return finish(transaction, input, { decidingBody, decidedOn, sha256: document.sha256 })
    })
  }),

  confirmAnswerRelease: os.confirmAnswerRelease.handler(async ({ input, context, errors }) => {
    const { release, abilities } = await lockReaders(context, input, errors)
    if (!may(context.actor, 'path.speak', input.organisationId)) throw errors.NOT_YOUR_ORGANISATION()
    if (!release) throw errors.NOT_FOUND()
    if (release.isConfirmed) throw errors.ALREADY_RECORDED()
    if (!abilities.confirm || context.actor.personId === null) throw errors.SECOND_PERSON_REQUIRED()
    await queries.confirmRelease(context.tx, toAct(context, input))
    return finish(context, input)
  }),

  withdrawAnswerRelease: os.withdrawAnswerRelease.handler(async ({ input, context, errors }) => {
    await checkDecision(context, input, false, errors)
    await queries.withdrawRelease(context.tx, toAct(context, input))
    const { planId, organisationId, decidingBody, decidedOn, reason } = input
    // One person may do so, because nobody reads more afterwards. The organisation is told.
    await addTask<typeof itemsTaskMessages>(context, {
      kind: 'answer_release_withdrawn',
      subjectKind: 'plan',
      subjectId: planId,
      planId,
      ownerId: organisationId,
      organisationId,
      dueOn: null,
      data: { decidingBody, decidedOn, reason },
    })
    return finish(context, input, { decidingBody, decidedOn, reason })
  }),
})
