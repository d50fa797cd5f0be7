import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { submissionsTaskMessages } from '../task-messages.ts'
import { findSent } from '../transmission/queries.ts'
import { type Question, questionContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(questionContract)

const withAbilities = (actor: Actor, stored: queries.StoredQuestion): Question => ({
  ...stored,
  abilities: {
    answer: stored.state !== 'withdrawn' && may(actor, 'comment.answer', stored.addresseeId),
    withdraw: stored.state === 'open' && may(actor, 'comment.write', stored.ownerId),
  },
})

async function getQuestion(
  context: TransactionContext,
  id: Id,
  errors: { NOT_FOUND: () => Error },
): Promise<queries.StoredQuestion> {
  const [question] = await queries.listQuestions(context.tx, { id })
  if (!question) throw errors.NOT_FOUND()
  return question
}

const auditQuestion = (context: TransactionContext, { id, planId }: { id: Id; planId: Id }, organisationId: Id): void =>
  context.audit({ subjectKind: 'question', subjectId: id, organisationId, planId })

export const questionRoutes = os.router({
  listQuestions: os.listQuestions.handler(async ({ input, context }) =>
    (await queries.listQuestions(context.tx, input)).map((question) => withAbilities(context.actor, question)),
  ),

  countQuestions: os.countQuestions.handler(({ input, context }) => queries.countQuestions(context.tx, input.planId)),

  askQuestion: os.askQuestion.handler(async ({ input: { sentId, ...input }, context, errors }) => {
    const sent = await findSent(context.tx, sentId)
    if (!sent) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'comment.write', input.ownerId))
    if (!sent.receiverIds.includes(input.ownerId)) throw errors.NOT_SENT_TO_YOU()
    // An element that was omitted from the document cannot be asked about, so that the response does not reveal that
    // the element exists.
    if (input.elementId !== null && !sent.elements.some(({ id }) => id === input.elementId))
      throw errors.NOT_IN_DOCUMENT()
    if (input.dueOn !== null && input.dueOn < context.today) throw errors.DATE_IN_PAST()
    const question = { ...input, id: newId(), sentId, planId: sent.planId, addresseeId: sent.ownerId }
    await queries.insertQuestion(context.tx, question, { now: context.now, personId: context.actor.personId })
    await addTask<typeof submissionsTaskMessages>(context, {
      kind: 'answer_question',
      subjectKind: 'question',
      subjectId: question.id,
      planId: sent.planId,
      ownerId: input.ownerId,
      organisationId: sent.ownerId,
      dueOn: input.dueOn,
      data: { sentId },
    })
    auditQuestion(context, question, input.ownerId)
    return withAbilities(context.actor, await getQuestion(context, question.id, errors))
  }),

  withdrawQuestion: os.withdrawQuestion.handler(async ({ input: { id }, context, errors }) => {
    await queries.lockQuestion(context.tx, id)
    const question = await getQuestion(context, id, errors)
    requirePermission(may(context.actor, 'comment.write', question.ownerId))
    if (question.state === 'withdrawn') throw errors.QUESTION_WITHDRAWN()
    if (question.state === 'answered') throw errors.ALREADY_ANSWERED()
    await queries.withdrawQuestion(context.tx, id, context.now)
    await closeTasks(context, { kind: 'answer_question', subjectId: id })
    auditQuestion(context, question, question.ownerId)
    return withAbilities(context.actor, await getQuestion(context, id, errors))
  }),

  answerQuestion: os.answerQuestion.handler(async ({ input: { id, text }, context, errors }) => {
    await queries.lockQuestion(context.tx, id)
    const question = await getQuestion(context, id, errors)
    requirePermission(may(context.actor, 'comment.answer', question.addresseeId))
    if (question.state === 'withdrawn') throw errors.QUESTION_WITHDRAWN()
    const answer = { id: newId(), questionId: id, ownerId: question.addresseeId, text }
    await queries.writeAnswer(context.tx, answer, { now: context.now, personId: context.actor.personId })
    await closeTasks(context, { kind: 'answer_question', subjectId: id })
    auditQuestion(context, question, question.addresseeId)
    return withAbilities(context.actor, await getQuestion(context, id, errors))
  }),
})
