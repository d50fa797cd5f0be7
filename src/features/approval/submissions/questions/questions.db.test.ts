import { describe, expect, it } from 'vitest'
import { pathMustBeGone } from '#features/approval/path/index.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planFacts } from '#features/planning/plans/events.ts'
import { transactor } from '#platform/procedure.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../../testing/api.ts'
import { preparedOnce } from '../../../../../testing/database.ts'
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
  transmission: transmissionRoutes,
  questions: questionRoutes,
})
planFacts.comingIntoForce.subscribe(pathMustBeGone)
let its: SentZone
let sentId: Id
let shown: Id
let hidden: Id
let member: Actor
let neighbour: Actor
preparedOnce(api.database, async () => {
  its = await sentZone(api)
  const on = '2026-11-24'
  const { planId, versionId } = its
  for (const { seat } of its.stepOf(await its.show(), 'approval').seats)
    await its
      .path(its.chief)
      .decide({ planId, step: 'approval', seat, versionId, verdict: 'approved', on, words: 'Letter.' })
  await its.path(its.chief).sendOn({ planId, step: 'councils_informed', on })
  member = await enrol(api.database, people.partner(its.bodies[0]!, 'Member'))
  neighbour = await enrol(api.database, people.partner(its.prosecution, 'Neighbour'))
  const [sent] = await api.as(member).transmission.listSent({ receiverId: its.bodies[0]! })
  sentId = sent!.id
  const { elements } = await api.as(member).transmission.getSent({ id: sentId })
  shown = elements.find(({ kind }) => kind === 'text')!.id
  hidden = its.planId
})
const ask = (actor: Actor, given: Record<string, unknown> = {}) =>
  api.as(actor).questions.askQuestion({
    sentId,
    ownerId: its.bodies[0]!,
    elementId: shown,
    text: localized('nl', 'Hoeveel voltijdse betrekkingen?'),
    ...given,
  })
const listed = (actor: Actor) => api.as(actor).questions.listQuestions({ planId: its.planId })
const answer = (id: Id, text = 'Twaalf.') =>
  api.as(its.chief).questions.answerQuestion({ id, text: localized('nl', text) })

describe('a question of a member', () => {
  it('on what was sent reaches the body that leads the plan, as a task that ends with the answer', async () => {
    const asked = await ask(member, { dueOn: '2026-12-10' })
    expect(asked).toMatchObject({ state: 'open', element: { title: { text: { nl: 'Capaciteit' } } }, answers: [] })
    expect(asked.abilities).toEqual({ answer: false, withdraw: true })
    const waiting = async () => (await api.as(its.chief).tasks.listTasks({ kind: 'answer_question' })).rows
    expect(await waiting()).toMatchObject([{ subjectId: asked.id, planId: its.planId, dueOn: '2026-12-10' }])
    const answered = await answer(asked.id)
    expect(answered).toMatchObject({ state: 'answered', answers: [{ text: localized('nl', 'Twaalf.') }] })
    expect(await waiting()).toEqual([])
    expect((await listed(member))[0]!.answers).toHaveLength(1)
  })

  it('keeps the earlier answer when it is answered again, and changes nothing in the plan', async () => {
    const before = await api.as(its.chief).plans.getPlan({ id: its.planId })
    const asked = await ask(member)
    await answer(asked.id)
    const again = await answer(asked.id, 'Dertien.')
    expect(again.answers.map(({ text, supersededAt }) => [text.text.nl, supersededAt !== null])).toEqual([
      ['Dertien.', false],
      ['Twaalf.', true],
    ])
    expect((await api.as(its.chief).plans.getPlan({ id: its.planId })).plan).toEqual(before.plan)
  })

  it('is between the two bodies; a public one is there for who reads the plan, once it is answered', async () => {
    const quiet = await ask(member)
    const open = await ask(member, { public: true, elementId: null })
    expect(await listed(neighbour)).toEqual([])
    expect(await api.as(neighbour).questions.countQuestions({ planId: its.planId })).toEqual([])
    await answer(quiet.id)
    await answer(open.id)
    expect((await listed(neighbour)).map(({ id }) => id)).toEqual([open.id])
    expect(await api.as(neighbour).questions.countQuestions({ planId: its.planId })).toEqual([
      { elementId: null, total: 1, open: 0 },
    ])
    expect(await listed(member)).toHaveLength(2)
  })

  it('follows the plan when fewer may read it, and its own body goes on reading it', async () => {
    const asked = await ask(member, { public: true })
    await answer(asked.id)
    expect(await listed(neighbour)).toHaveLength(1)
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [its.planId])
    expect(await listed(neighbour)).toEqual([])
    expect(await listed(member)).toMatchObject([{ id: asked.id, element: { title: { text: { nl: 'Capaciteit' } } } }])
  })

  it('is about what was sent to the own body and stands in it, and nothing else', async () => {
    expect((await refusalOf(ask(member, { elementId: hidden }))).code).toBe('NOT_IN_WHAT_WAS_SENT')
    expect((await refusalOf(ask(member, { ownerId: its.bodies[1]! }))).code).toBe('FORBIDDEN')
    expect((await refusalOf(ask(its.chief, { ownerId: its.zone }))).code).toBe('NOT_SENT_TO_YOU')
    expect((await refusalOf(ask(neighbour, { ownerId: its.prosecution }))).code).toBe('NOT_FOUND')
    expect((await refusalOf(ask(member, { dueOn: '2026-11-01' }))).code).toBe('IN_THE_PAST')
  })

  it('is taken back by its own body as long as nothing was answered', async () => {
    const asked = await ask(member)
    const { withdrawQuestion } = api.as(member).questions
    expect(await withdrawQuestion({ id: asked.id })).toMatchObject({ state: 'withdrawn' })
    expect((await refusalOf(withdrawQuestion({ id: asked.id }))).code).toBe('QUESTION_WITHDRAWN')
    expect((await refusalOf(answer(asked.id))).code).toBe('QUESTION_WITHDRAWN')
    const other = await ask(member)
    await answer(other.id)
    expect((await refusalOf(withdrawQuestion({ id: other.id }))).code).toBe('ALREADY_ANSWERED')
    expect((await refusalOf(api.as(its.chief).questions.withdrawQuestion({ id: other.id }))).code).toBe('FORBIDDEN')
    expect(
      (await refusalOf(api.as(member).questions.answerQuestion({ id: other.id, text: localized('nl', 'Zelf.') }))).code,
    ).toBe('FORBIDDEN')
  })

  it('stands in a document on request: in the public one only what is public and answered', async () => {
    const open = await ask(member, { public: true })
    await ask(member, { elementId: null, text: localized('nl', 'Niet voor iedereen?') })
    await answer(open.id)
    const transact = transactor(api.context(its.chief), { permission: 'document.make' }, [], {})
    const blocks = (rendition: string, questions = true) =>
      transact('read', (work) =>
        questionBlocks(work, its.planId, { language: 'nl', hidden: new Set(), rendition, questions }),
      )
    expect(JSON.stringify(await blocks('full'))).toContain('Niet voor iedereen?')
    const paper = JSON.stringify(await blocks('public'))
    expect(paper).toContain('Twaalf.')
    expect(paper).not.toContain('Niet voor iedereen?')
    expect(await blocks('full', false)).toEqual([])
  })
})
