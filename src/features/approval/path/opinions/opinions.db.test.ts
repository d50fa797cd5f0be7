import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { loadPlanStatuses } from '../bulk-status.ts'
import { pathBlocks } from '../index.ts'
import { pathRoutes } from '../routes.ts'
import { opinionEvents } from './events.ts'
import { draftBeforeTheCouncil } from './national-opinion.fixture.ts'
import { opinionRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, opinions: opinionRoutes })
let scenario: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
const changed: string[] = []
opinionEvents.pointsChanged.subscribe(async (_, { planId }) => void changed.push(planId))

prepareOnce(api.database, async () => {
  scenario = await draftBeforeTheCouncil(api)
})

const listPoints = async (actor?: Actor) => (await scenario.list(actor)).flatMap((entry) => entry.points)
const firstPoint = async () => (await listPoints())[0]!.id
const opinionId = async () => (await scenario.list())[0]!.actId
const twoPoints = [{ text: 'Say where the means come from.' }, { text: 'Begin with drugs.' }]
const answer = { kind: 'followed', reasons: 'So done.', elementId: null } as const

describe('points of an opinion', () => {
  it('are recorded with the opinion, numbered, and linked to elements of the plan', async () => {
    const elementId = await scenario.add('Middelen')
    await scenario.give([{ text: 'Say where the means come from.', elementId }, { text: 'Begin with drugs.' }])
    const [opinion] = await scenario.list()
    expect(opinion).toMatchObject({
      step: 'police_council_opinion',
      answeredIn: ['N10'],
      abilities: { split: true, write: false, answer: true },
    })
    expect(opinion!.points).toMatchObject([
      { number: 1, text: 'Say where the means come from.', element: { id: elementId }, byBody: true, answers: [] },
      { number: 2, text: 'Begin with drugs.', element: null, byBody: true },
    ])
    expect((await scenario.list(scenario.councilSecretary))[0]!.abilities).toEqual({
      split: false,
      write: true,
      answer: false,
    })
    expect(changed).toContain(scenario.planId)
  })

  it('are split from the text later by the lead of the plan, and a wrong point is withdrawn and stays readable', async () => {
    await scenario.give([], '1. Say where the means come from. 2. Begin with drugs.')
    const actId = await opinionId()
    const points = twoPoints.map((point) => ({ ...point, elementId: null }))
    await scenario.opinions(scenario.leader).addPoints({ actId, points })
    const [, second] = await listPoints()
    expect(second!.byBody).toBe(false)
    await scenario.opinions(scenario.leader).withdrawPoint({ id: second!.id, reason: 'Cut in the wrong place.' })
    expect(await listPoints()).toMatchObject([{ withdrawn: null }, { withdrawn: 'Cut in the wrong place.' }])
    // The next point takes the free number.
    await scenario
      .opinions(scenario.leader)
      .addPoints({ actId, points: [{ text: 'Begin with drugs, then arms.', elementId: null }] })
    expect((await listPoints()).map(({ number }) => number)).toEqual([1, 2, 2])
    expect(
      (await catchError(scenario.opinions(scenario.leader).withdrawPoint({ id: second!.id, reason: 'Again.' }))).code,
    ).toBe('ALREADY_RECORDED')
  })

  it('are withdrawn by the organisation that wrote them, not by the lead of the plan', async () => {
    await scenario.give(twoPoints)
    const [first] = await listPoints()
    const back = { id: first!.id, reason: 'Said twice.' }
    expect((await catchError(scenario.opinions(scenario.leader).withdrawPoint(back))).code).toBe('NOT_YOUR_SEAT')
    await scenario.opinions(scenario.councilSecretary).withdrawPoint(back)
    expect((await listPoints())[0]!.withdrawn).toBe('Said twice.')
  })

  it('of a later opinion of the same organisation are numbered separately, and those of a withdrawn opinion need no answer', async () => {
    const given = await scenario.give(twoPoints)
    await scenario.path(scenario.councilSecretary).withdrawAct({ id: given.acts.at(-1)!.id, text: 'A mistake in it.' })
    expect(await scenario.list()).toEqual([])
    await scenario.give([{ text: 'Begin with arms.' }])
    expect((await listPoints()).map(({ number, text }) => [number, text])).toEqual([[1, 'Begin with arms.']])
    expect(await catchError(scenario.finish())).toMatchObject({ code: 'POINTS_UNANSWERED', data: { points: 1 } })
  })
})

describe('answer to a point', () => {
  it('is given by the lead of the plan, with reasons, function and date, and an earlier answer stays', async () => {
    const elementId = await scenario.add('Middelen')
    await scenario.give(twoPoints)
    const id = await firstPoint()
    await scenario
      .opinions(scenario.leader)
      .answerPoint({ ...answer, id, kind: 'set_aside', reasons: 'No means for it.' })
    await scenario.opinions(scenario.leader).answerPoint({ ...answer, id, elementId })
    const [point] = await listPoints(scenario.councilSecretary)
    expect(point!.answers).toMatchObject([
      {
        kind: 'followed',
        reasons: 'So done.',
        element: { id: elementId },
        functionNames: { en: 'Minister of the Interior' },
        answeredOn: scenario.date,
      },
      { kind: 'set_aside', reasons: 'No means for it.', element: null },
    ])
    const back = scenario.opinions(scenario.councilSecretary).withdrawPoint({ id, reason: 'No more.' })
    expect((await catchError(back)).code).toBe('POINT_ANSWERED')
  })

  it('is required for each point before the final text is marked as completed, with a count of the missing answers [path-7] [deck-31]', async () => {
    await scenario.give(twoPoints)
    expect(await catchError(scenario.finish())).toEqual({
      code: 'POINTS_UNANSWERED',
      data: { steps: ['police_council_opinion'], points: 2 },
    })
    for (const { id } of await listPoints()) await scenario.opinions(scenario.leader).answerPoint({ ...answer, id })
    const visible = await scenario.finish()
    expect(visible.steps.find(({ code }) => code === 'final_text')!.state).toBe('completed')
    // The text is final. A late point is refused explicitly, not ignored.
    const actId = await opinionId()
    const late = scenario
      .opinions(scenario.leader)
      .addPoints({ actId, points: [{ text: 'One thing more.', elementId: null }] })
    expect((await catchError(late)).code).toBe('TEXT_FINAL')
  })

  it('is required for an opinion without points too, which counts as a single point until it is split [law-16]', async () => {
    await scenario.give([])
    expect(await catchError(scenario.finish())).toEqual({
      code: 'POINTS_UNANSWERED',
      data: { steps: ['police_council_opinion'], points: 1 },
    })
    const point = { text: 'A reasoned opinion.', elementId: null }
    await scenario.opinions(scenario.leader).addPoints({ actId: await opinionId(), points: [point] })
    expect(await catchError(scenario.finish())).toMatchObject({ code: 'POINTS_UNANSWERED', data: { points: 1 } })
    const id = await firstPoint()
    await scenario.opinions(scenario.leader).answerPoint({ ...answer, id })
    expect((await scenario.finish()).steps.find(({ code }) => code === 'final_text')!.state).toBe('completed')
  })

  it('is reported as missing also when the procedures of many plans are read at once', async () => {
    await scenario.give(twoPoints)
    await scenario.opinions(scenario.leader).answerPoint({ ...answer, id: await firstPoint() })
    const transact = transactor(api.context(scenario.leader), { permission: 'plan.read' }, [], null)
    const missing = () =>
      transact('read', async (context) => {
        const plan = (await findPlan(context.tx, scenario.planId))!
        return [...(await loadPlanStatuses(context, [plan], (query) => query())).get(plan.id)!.path.unansweredPoints!]
      })
    expect(await missing()).toEqual([['police_council_opinion', 1]])
    for (const { id } of await listPoints()) await scenario.opinions(scenario.leader).answerPoint({ ...answer, id })
    expect(await missing()).toEqual([])
  })

  it('is refused to other users, also in the database, and for an element outside the plan', async () => {
    await scenario.give(twoPoints)
    const actId = await opinionId()
    const id = await firstPoint()
    for (const actor of [scenario.councilSecretary, scenario.collegeMember])
      expect((await catchError(scenario.opinions(actor).answerPoint({ ...answer, id }))).code).toBe('FORBIDDEN')
    expect((await catchError(scenario.opinions(scenario.otherPlanner).answerPoint({ ...answer, id }))).code).toBe(
      'FORBIDDEN',
    )
    const add = { actId, points: [{ text: 'Not ours to say.', elementId: null }] }
    expect((await catchError(scenario.opinions(scenario.collegeMember).addPoints(add))).code).toBe('NOT_YOUR_SEAT')
    const elsewhere = scenario.opinions(scenario.leader).answerPoint({ ...answer, id, elementId: newId() })
    expect((await catchError(elsewhere)).code).toBe('UNKNOWN_ELEMENT')
    const transact = transactor(
      api.context(scenario.otherPlanner),
      { permission: 'path.lead', effect: 'write' },
      ['x'],
      null,
    )
    const written = transact('write', ({ tx, now }) =>
      sql`insert into opinion_answer (id, point_id, plan_id, owner_id, kind, reasons, answered_on, answered_at, access_id)
        values (${newId()}, ${id}, ${scenario.planId}, ${scenario.otherPlanner.assignments[0]!.organisationId}, 'followed', 'Forged.', '2026-11-24', ${now}, 1)`.execute(
        tx,
      ),
    )
    await expect(written).rejects.toThrow(/row-level security/)
  })

  it('is hidden from users who may not read the plan', async () => {
    await scenario.give(twoPoints)
    const id = await firstPoint()
    const { plan } = await api.as(scenario.leader).plans.getPlan({ id: scenario.planId })
    const patch = { marking: 'TLP:AMBER' } as const
    await api.as(scenario.leader).plans.changePlan({ id: plan.id, revision: plan.revision, patch })
    expect((await catchError(scenario.list(scenario.otherPlanner))).code).toBe('NOT_FOUND')
    expect((await catchError(scenario.opinions(scenario.otherPlanner).answerPoint({ ...answer, id }))).code).toBe(
      'NOT_FOUND',
    )
    const transact = transactor(api.context(scenario.otherPlanner), { permission: 'plan.read' }, ['x'], null)
    const rows = await transact('read', ({ tx }) => tx.selectFrom('opinion_point').select('id').execute())
    expect(rows).toEqual([])
  })
})

describe('recorded text of opinions', () => {
  it('is stored unchanged and limited in length', async () => {
    const hostile = `<img src=x onerror=alert(1)> '; drop table opinion_point; -- \u202e {{7*7}}`
    await scenario.give([{ text: hostile }])
    expect((await listPoints())[0]!.text).toBe(hostile)
    const actId = await opinionId()
    const add = (points: { text: string }[]) =>
      scenario
        .opinions(scenario.leader)
        .addPoints({ actId, points: points.map((point) => ({ ...point, elementId: null })) })
    expect((await catchError(add([{ text: 'x'.repeat(5001) }]))).code).toBe('BAD_REQUEST')
    expect((await catchError(add([]))).code).toBe('BAD_REQUEST')
    expect((await catchError(add([{ text: 'a\u0000b c' }]))).code).toBe('BAD_REQUEST')
    const many = Array.from({ length: 200 }, (_, place) => ({ text: `Point ${place}` }))
    expect(await catchError(add(many))).toEqual({ code: 'TOO_MANY_POINTS', data: { maxCount: 200 } })
    expect((await catchError(add([{ text: 'Rijksregisternummer 85.07.30-033.28' }]))).code).toBe('SENSITIVE_TEXT')
  })

  it('cannot be changed or removed', async () => {
    await scenario.give(twoPoints)
    const id = await firstPoint()
    await scenario.opinions(scenario.leader).answerPoint({ ...answer, id })
    const { kysely } = api.database
    await expect(
      kysely.updateTable('opinion_point').set({ text: 'Other.' }).where('id', '=', id).execute(),
    ).rejects.toThrow('cannot be changed')
    await expect(kysely.updateTable('opinion_answer').set({ kind: 'set_aside' }).execute()).rejects.toThrow(
      'cannot be changed',
    )
    const transact = transactor(api.context(scenario.leader), { permission: 'path.lead', effect: 'write' }, ['x'], null)
    await expect(transact('write', ({ tx }) => tx.deleteFrom('opinion_point').execute())).rejects.toThrow(
      /permission denied/,
    )
  })

  it('is printed with each point, answer and reasons, and in the public edition only as counts', async () => {
    const open = await scenario.add('Middelen')
    const secret = await scenario.add('Geheim')
    await scenario.give([
      { text: 'Say where the means come from.', elementId: open },
      { text: 'Hide the port.', elementId: secret },
    ])
    const [first] = await listPoints()
    await scenario.opinions(scenario.leader).answerPoint({ ...answer, id: first!.id, elementId: open })
    const transact = transactor(api.context(scenario.leader), { permission: 'document.make' }, ['x'], null)
    const print = async (rendition: 'full' | 'council' | 'public', hidden: readonly string[] = []) =>
      JSON.stringify(
        await transact('read', (context) =>
          pathBlocks(context, scenario.planId, { language: 'en', rendition, hidden: new Set(hidden) }),
        ),
      )
    const full = await print('full')
    for (const text of [
      '2 points: 1 followed, 1 open',
      'A reasoned opinion.',
      'On “Middelen”: Say where',
      'So done.',
      'Changed: “Middelen”.',
      'Minister of the Interior',
      'no answer yet',
    ])
      expect(full).toContain(text)
    expect(full).not.toContain('Planner')
    const council = await print('council', [secret])
    expect(council).toContain('1 point: 1 followed')
    expect(council).toContain('"kind":"gap"')
    for (const text of ['Hide the port', 'Geheim', 'A reasoned opinion.']) expect(council).not.toContain(text)
    const visible = await print('public')
    expect(visible).toContain('2 points: 1 followed, 1 open')
    for (const text of ['means come from', 'So done.', 'A reasoned opinion.']) expect(visible).not.toContain(text)
  })
})
