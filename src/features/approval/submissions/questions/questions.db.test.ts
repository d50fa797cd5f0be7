import { describe, expect, it } from 'vitest'
import { findMissingSteps, recordExternalApproval } from '#features/approval/path/index.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { type SentZone, sentZone } from '../submissions.fixture.ts'
import { transmissionRoutes } from '../transmission/routes.ts'
import { questionBlocks } from './document.ts'
import { questionRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  sentDocuments: transmissionRoutes,
  questions: questionRoutes,
})
planHooks.missingSteps.register(findMissingSteps)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
let scenario: SentZone
let sentId: Id
let visibleElementId: Id
let hidden: Id
let member: Actor
let neighbour: Actor
prepareOnce(api.database, async () => {
  scenario = await sentZone(api)
  const date = '2026-11-24'
  const { planId, versionId } = scenario
  for (const { seat } of scenario.getStep(await scenario.show(), 'approval').seats)
    await scenario
      .path(scenario.chief)
      .decide({ planId, step: 'approval', seat, versionId, verdict: 'approved', date: date, text: 'Letter.' })
  await scenario.path(scenario.chief).forwardPlan({ planId, step: 'councils_informed', date: date })
  member = await enrol(api.database, people.partner(scenario.bodies[0]!, 'Member'))
  neighbour = await enrol(api.database, people.partner(scenario.prosecution, 'Neighbour'))
  const [sent] = await api.as(member).sentDocuments.listSent({ receiverId: scenario.bodies[0]! })
  sentId = sent!.id
  const { elements } = await api.as(member).sentDocuments.getSent({ id: sentId })
  visibleElementId = elements.find(({ kind }) => kind === 'text')!.id
  hidden = scenario.planId
})
const askQuestion = (actor: Actor, given: Record<string, unknown> = {}) =>
  api.as(actor).questions.askQuestion({
    sentId,
    ownerId: scenario.bodies[0]!,
    elementId: visibleElementId,
    text: localized('nl', 'Hoeveel voltijdse betrekkingen?'),
    ...given,
  })
const listed = (actor: Actor) => api.as(actor).questions.listQuestions({ planId: scenario.planId })
const answer = (id: Id, text = 'Twaalf.') =>
  api.as(scenario.chief).questions.answerQuestion({ id, text: localized('nl', text) })

describe('question of a member', () => {
  it('about a sent plan reaches the lead organisation as a task that ends with the answer', async () => {
    const question = await askQuestion(member, { dueOn: '2026-12-10' })
    expect(question).toMatchObject({ state: 'open', element: { title: { text: { nl: 'Capaciteit' } } }, answers: [] })
    expect(question.abilities).toEqual({ answer: false, withdraw: true })
    const waiting = async () => (await api.as(scenario.chief).tasks.listTasks({ kind: 'answer_question' })).rows
    expect(await waiting()).toMatchObject([{ subjectId: question.id, planId: scenario.planId, dueOn: '2026-12-10' }])
    const answered = await answer(question.id)
    expect(answered).toMatchObject({ state: 'answered', answers: [{ text: localized('nl', 'Twaalf.') }] })
    expect(await waiting()).toEqual([])
    expect((await listed(member))[0]!.answers).toHaveLength(1)
  })

  it('keeps the earlier answer when it is answered again, and does not change the plan', async () => {
    const before = await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })
    const question = await askQuestion(member)
    await answer(question.id)
    const again = await answer(question.id, 'Dertien.')
    expect(again.answers.map(({ text, supersededAt }) => [text.text.nl, supersededAt !== null])).toEqual([
      ['Dertien.', false],
      ['Twaalf.', true],
    ])
    expect((await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })).plan).toEqual(before.plan)
  })

  it('is visible to both organisations only, and a public question to readers of the plan after the answer', async () => {
    const quiet = await askQuestion(member)
    const open = await askQuestion(member, { public: true, elementId: null })
    expect(await listed(neighbour)).toEqual([])
    expect(await api.as(neighbour).questions.countQuestions({ planId: scenario.planId })).toEqual([])
    await answer(quiet.id)
    await answer(open.id)
    expect((await listed(neighbour)).map(({ id }) => id)).toEqual([open.id])
    expect(await api.as(neighbour).questions.countQuestions({ planId: scenario.planId })).toEqual([
      { elementId: null, total: 1, open: 0 },
    ])
    expect(await listed(member)).toHaveLength(2)
  })

  it('follows the plan when access is restricted, and stays readable for the asking organisation', async () => {
    const question = await askQuestion(member, { public: true })
    await answer(question.id)
    expect(await listed(neighbour)).toHaveLength(1)
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [scenario.planId])
    expect(await listed(neighbour)).toEqual([])
    expect(await listed(member)).toMatchObject([
      { id: question.id, element: { title: { text: { nl: 'Capaciteit' } } } },
    ])
  })

  it('is accepted only about content sent to the own organisation', async () => {
    expect((await catchError(askQuestion(member, { elementId: hidden }))).code).toBe('NOT_IN_DOCUMENT')
    expect((await catchError(askQuestion(member, { ownerId: scenario.bodies[1]! }))).code).toBe('FORBIDDEN')
    expect((await catchError(askQuestion(scenario.chief, { ownerId: scenario.zone }))).code).toBe('NOT_SENT_TO_YOU')
    expect((await catchError(askQuestion(neighbour, { ownerId: scenario.prosecution }))).code).toBe('NOT_FOUND')
    expect((await catchError(askQuestion(member, { dueOn: '2026-11-01' }))).code).toBe('DATE_IN_PAST')
  })

  it('is withdrawn by the asking organisation before it is answered', async () => {
    const question = await askQuestion(member)
    const { withdrawQuestion } = api.as(member).questions
    expect(await withdrawQuestion({ id: question.id })).toMatchObject({ state: 'withdrawn' })
    expect((await catchError(withdrawQuestion({ id: question.id }))).code).toBe('QUESTION_WITHDRAWN')
    expect((await catchError(answer(question.id))).code).toBe('QUESTION_WITHDRAWN')
    const other = await askQuestion(member)
    await answer(other.id)
    expect((await catchError(withdrawQuestion({ id: other.id }))).code).toBe('ALREADY_ANSWERED')
    expect((await catchError(api.as(scenario.chief).questions.withdrawQuestion({ id: other.id }))).code).toBe(
      'FORBIDDEN',
    )
    expect(
      (await catchError(api.as(member).questions.answerQuestion({ id: other.id, text: localized('nl', 'Zelf.') })))
        .code,
    ).toBe('FORBIDDEN')
  })

  it('is included in a document on request, and in the public edition only when public and answered', async () => {
    const open = await askQuestion(member, { public: true })
    await askQuestion(member, { elementId: null, text: localized('nl', 'Niet voor iedereen?') })
    await answer(open.id)
    const transact = transactor(api.context(scenario.chief), { permission: 'document.make' }, [], {})
    const blocks = (rendition: string, questions = true) =>
      transact('read', (context) =>
        questionBlocks(context, scenario.planId, { language: 'nl', hidden: new Set(), rendition, questions }),
      )
    expect(JSON.stringify(await blocks('full'))).toContain('Niet voor iedereen?')
    const paper = JSON.stringify(await blocks('public'))
    expect(paper).toContain('Twaalf.')
    expect(paper).not.toContain('Niet voor iedereen?')
    expect(await blocks('full', false)).toEqual([])
  })
})
