import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { answerKinds } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { writeAs } from '../../../../../testing/write-as.ts'

import { makeCountry, reasons } from '../country.fixture.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
let itemIds: Id[]
beforeEach(async () => {
  country = await makeCountry(api.database)
  await api.as(country.ministryPlanner).alignment.items.sendItems({
    versionId: country.versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: null,
  })
  const { rows } = await zone(0).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
  itemIds = rows.map((item) => item.id)
})
const zone = (number: number) => api.as(country.planner(number))

describe('answering an item', () => {
  it('stores author, answer, reasons and the elements that carry it [align-1] [deck-34]', async () => {
    const { planId, objectiveId } = country.zones[0]!
    const answered = await zone(0).alignment.answers.answerItem({
      itemId: itemIds[0]!,
      kind: 'adapt',
      reasons: reasons(),
      elementIds: [objectiveId],
      decidingBody: 'Zonal security council',
      signatories: ['Mayor', 'Prosecutor'],
      decidedOn: '2026-11-20',
    })
    expect(answered).toMatchObject({
      state: 'answered',
      answer: {
        kind: 'adapt',
        planId,
        linked: true,
        elements: [{ elementId: objectiveId }],
        signatories: ['Mayor', 'Prosecutor'],
        decidedOn: '2026-11-20',
        marking: 'TLP:GREEN',
        byLink: false,
        linkCreatedBy: null,
        isRecorded: false,
      },
    })
    expect(api.publishedChanges).toContainEqual(expect.objectContaining({ kind: 'item', id: itemIds[0], planId }))
  })

  it('requires reasons except for covered and adopt [align-2]', async () => {
    for (const kind of answerKinds) {
      const call = zone(0).alignment.answers.answerItem({ itemId: itemIds[0]!, kind })
      if (kind === 'covered' || kind === 'adopt') expect((await call).answer?.kind).toBe(kind)
      else expect(await catchError(call)).toEqual({ code: 'REASONS_REQUIRED', data: { itemIds: [itemIds[0]] } })
    }
    const blank = zone(0).alignment.answers.answerItem({ itemId: itemIds[0]!, kind: 'partly', reasons: reasons('  ') })
    expect((await catchError(blank)).code).toBe('REASONS_REQUIRED')
  })

  it('is not decided in the future, in the procedure and in the database [law-76]', async () => {
    const answer = { itemId: itemIds[0]!, kind: 'adopt' as const }
    const future = zone(0).alignment.answers.answerItem({ ...answer, decidedOn: '2099-01-01' })
    expect(await catchError(future)).toEqual({ code: 'DATE_IN_FUTURE', data: { itemIds: [itemIds[0]] } })
    await zone(0).alignment.answers.answerItem({ ...answer, decidedOn: '2026-11-24' })
    const copy = sql`insert into answer select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'decided_on', '2099-01-01'))).* from answer a`
    expect(await writeAs(api.context(country.planner(0)), 'answer.write', copy)).toBe('decision_day')
  })

  it('is refused to every other organisation, also to readers of the item', async () => {
    const answer = { itemId: itemIds[0]!, kind: 'adopt' as const }
    expect((await catchError(zone(1).alignment.answers.answerItem(answer))).code).toBe('NOT_ADDRESSED')
    const ministry = api.as(country.ministryPlanner)
    expect((await catchError(ministry.alignment.answers.answerItem(answer))).code).toBe('NOT_ADDRESSED')
    const reader = api.as(people.reader(country.zones[0]!.id))
    expect((await catchError(reader.alignment.answers.answerItem(answer))).code).toBe('FORBIDDEN')
  })

  it('accepts only elements of the own plan, and none for an answer that is not carried', async () => {
    const foreign = country.zones[1]!.objectiveId
    const call = zone(0).alignment.answers.answerItem({ itemId: itemIds[0]!, kind: 'adopt', elementIds: [foreign] })
    expect(await catchError(call)).toEqual({ code: 'ELEMENT_NOT_YOURS', data: { elementIds: [foreign] } })
    const own = country.zones[0]!.objectiveId
    const empty = zone(0).alignment.answers.answerItem({
      itemId: itemIds[0]!,
      kind: 'no_capacity',
      reasons: reasons(),
      elementIds: [own],
    })
    expect((await catchError(empty)).code).toBe('ELEMENTS_NOT_ALLOWED')
    const plan = zone(0).alignment.answers.answerItem({
      itemId: itemIds[0]!,
      kind: 'adopt',
      planId: country.zones[1]!.planId,
    })
    expect((await catchError(plan)).code).toBe('PLAN_NOT_YOURS')
  })

  it('is refused for a withdrawn item', async () => {
    const ministry = api.as(country.ministryPlanner)
    await ministry.alignment.items.withdrawItem({ id: itemIds[0]!, reason: 'Asked by mistake' })
    const call = zone(0).alignment.answers.answerItem({ itemId: itemIds[0]!, kind: 'adopt' })
    expect((await catchError(call)).code).toBe('ITEM_WITHDRAWN')
  })

  it('refuses answers to items of two organisations in a single call, and saves none of them', async () => {
    const { rows } = await zone(1).alignment.items.listItems({ addresseeId: country.zones[1]!.id })
    const foreignId = rows[0]!.id
    for (const ids of [
      [itemIds[0]!, foreignId],
      [foreignId, itemIds[0]!],
    ]) {
      const answers = ids.map((itemId) => ({ itemId, kind: 'covered' as const }))
      expect((await catchError(zone(0).alignment.answers.answerItems({ answers }))).code).toBe('SEVERAL_ORGANISATIONS')
    }
    expect(await zone(0).alignment.answers.getAnswerHistory({ itemId: itemIds[0]! })).toEqual([])
    expect(await zone(1).alignment.answers.getAnswerHistory({ itemId: foreignId })).toEqual([])
  })

  it('saves many answers at once, all or none, and ends the task with the last open item', async () => {
    const { answers } = zone(0).alignment
    const all = itemIds.map((itemId) => ({ itemId, kind: 'covered' as const }))
    const bad = [...all.slice(1), { itemId: itemIds[0]!, kind: 'partly' as const }]
    expect((await catchError(answers.answerItems({ answers: bad }))).code).toBe('REASONS_REQUIRED')
    expect((await zone(0).tasks.listTasks({})).total).toBe(1)
    await answers.answerItems({ answers: all.slice(1) })
    expect((await zone(0).tasks.listTasks({})).total).toBe(1)
    expect(await answers.answerItems({ answers: all })).toHaveLength(3)
    expect((await zone(0).tasks.listTasks({})).total).toBe(0)
  })
})

describe('changing an answer', () => {
  it('keeps every earlier answer, for any order of kinds [align-3]', async () => {
    const kinds = fc.array(fc.constantFrom(...answerKinds), { minLength: 1, maxLength: 6 })
    const given: string[] = []
    await fc.assert(
      fc.asyncProperty(kinds, async (round) => {
        for (const kind of round) {
          api.clock.advance(1000)
          await zone(0).alignment.answers.answerItem({ itemId: itemIds[1]!, kind, reasons: reasons(`${given.length}`) })
          given.unshift(`${kind} ${given.length}`)
        }
        const history = await zone(0).alignment.answers.getAnswerHistory({ itemId: itemIds[1]! })
        expect(history.map((entry) => `${entry.kind} ${entry.reasons?.text.en}`)).toEqual(given)
        expect(history.filter((entry) => entry.supersededAt === null)).toHaveLength(1)
        expect(history[0]?.supersededAt).toBeNull()
        expect(history.slice(1).map((entry) => entry.supersededAt)).toEqual(
          history.slice(0, -1).map((entry) => entry.answeredAt),
        )
      }),
      { seed: 20261128, numRuns: 5 },
    )
  })
})

describe('concurrent answers', () => {
  it('are processed in sequence: all answers are kept and a single answer is current', async () => {
    const answer = (kind: 'adopt' | 'covered') => zone(0).alignment.answers.answerItem({ itemId: itemIds[2]!, kind })
    await Promise.all([answer('adopt'), answer('covered'), answer('adopt')])
    const history = await zone(0).alignment.answers.getAnswerHistory({ itemId: itemIds[2]! })
    expect([history.length, history.filter((entry) => entry.supersededAt === null).length]).toEqual([3, 1])
  })
})

describe('proposals of elements that carry an item', () => {
  it('contain the same phenomenon, other names, parts and parents, in that order', async () => {
    const { make, zones, priorities } = country
    const [requested, renamed, part, whole, other] = await Promise.all(
      Array.from({ length: 5 }, () => make.phenomenon()),
    )
    const run = (sql: string, values: unknown[]) => api.database.pool.query(sql, values)
    await run(
      `insert into phenomenon_crosswalk (id, from_id, to_id, relation, author) values (gen_random_uuid(), $1, $2, 'renamed', 'test')`,
      [renamed!.id, requested!.id],
    )
    await run(`update phenomenon set parent_id = $1 where id = $2`, [requested!.id, part!.id])
    await run(`update phenomenon set parent_id = $1 where id = $2`, [whole!.id, requested!.id])
    await run(`update element set phenomenon_id = $1 where id = $2`, [requested!.id, priorities[0]])
    for (const entry of [other, whole, part, renamed, requested])
      await make.element({ planId: zones[0]!.planId, kind: 'strategic_objective', phenomenonId: entry!.id })
    const found = await zone(0).alignment.answers.suggestCarriers({ itemId: itemIds[0]! })
    expect(found.map((entry) => entry.via)).toEqual(['same', 'crosswalk', 'narrower', 'wider'])
  })
})
