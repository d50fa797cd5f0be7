import { ORPCError } from '@orpc/server'
import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
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

async function getQuestion(work: Work, id: Id, errors: { NOT_FOUND: () => Error }): Promise<queries.StoredQuestion> {
  const [question] = await queries.readQuestions(work.tx, { id })
  if (!question) throw errors.NOT_FOUND()
  return question
}

const note = (work: Work, { id, planId }: { id: Id; planId: Id }, organisationId: Id): void =>
  work.note({ subjectKind: 'question', subjectId: id, organisationId, planId })

export const questionRoutes = os.router({
  listQuestions: os.listQuestions.handler(async ({ input, context: { work } }) =>
    (await queries.readQuestions(work.tx, input)).map((question) => withAbilities(work.actor, question)),
  ),

  countQuestions: os.countQuestions.handler(({ input, context: { work } }) =>
    queries.countQuestions(work.tx, input.planId),
  ),

  askQuestion: os.askQuestion.handler(async ({ input: { sentId, ...input }, context: { work }, errors }) => {
    const sent = await findSent(work.tx, sentId)
    if (!sent) throw errors.NOT_FOUND()
    if (!may(work.actor, 'comment.write', input.ownerId)) throw new ORPCError('FORBIDDEN')
    if (!sent.receiverIds.includes(input.ownerId)) throw errors.NOT_SENT_TO_YOU()
    // An element that was omitted from the document cannot be asked about, so that the response does not reveal that
    // the element exists.
    if (input.elementId !== null && !sent.elements.some(({ id }) => id === input.elementId))
      throw errors.NOT_IN_DOCUMENT()
    if (input.dueOn !== null && input.dueOn < work.today) throw errors.IN_THE_PAST()
    const question = { ...input, id: newId(), sentId, planId: sent.planId, addresseeId: sent.ownerId }
    await queries.insertQuestion(work.tx, question, { now: work.now, personId: work.actor.personId })
    await addTask(work, {
      kind: 'answer_question',
      subjectKind: 'question',
      subjectId: question.id,
      planId: sent.planId,
      ownerId: input.ownerId,
      organisationId: sent.ownerId,
      dueOn: input.dueOn,
      data: { sentId },
    })
    note(work, question, input.ownerId)
    return withAbilities(work.actor, await getQuestion(work, question.id, errors))
  }),

  withdrawQuestion: os.withdrawQuestion.handler(async ({ input: { id }, context: { work }, errors }) => {
    await queries.lockQuestion(work.tx, id)
    const question = await getQuestion(work, id, errors)
    if (!may(work.actor, 'comment.write', question.ownerId)) throw new ORPCError('FORBIDDEN')
    if (question.state === 'withdrawn') throw errors.QUESTION_WITHDRAWN()
    if (question.state === 'answered') throw errors.ALREADY_ANSWERED()
    await queries.withdrawQuestion(work.tx, id, work.now)
    await closeTasks(work, { kind: 'answer_question', subjectId: id })
    note(work, question, question.ownerId)
    return withAbilities(work.actor, await getQuestion(work, id, errors))
  }),

  answerQuestion: os.answerQuestion.handler(async ({ input: { id, text }, context: { work }, errors }) => {
    await queries.lockQuestion(work.tx, id)
    const question = await getQuestion(work, id, errors)
    if (!may(work.actor, 'comment.answer', question.addresseeId)) throw new ORPCError('FORBIDDEN')
    if (question.state === 'withdrawn') throw errors.QUESTION_WITHDRAWN()
    const answer = { id: newId(), questionId: id, ownerId: question.addresseeId, text }
    await queries.writeAnswer(work.tx, answer, { now: work.now, personId: work.actor.personId })
    await closeTasks(work, { kind: 'answer_question', subjectId: id })
    note(work, question, question.addresseeId)
    return withAbilities(work.actor, await getQuestion(work, id, errors))
  }),
})
