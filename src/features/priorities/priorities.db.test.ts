import { describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { transactor } from '#platform/procedure.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../testing/api.ts'
import { preparedOnce } from '../../../testing/database.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { checkReactions } from '../checks/index.ts'
import { checkRoutes } from '../checks/routes.ts'
import { registerSections } from '../plans/document/section.ts'
import { planRoutes } from '../plans/routes.ts'
import { usePack } from '../registry/index.ts'
import { priorityBlocks } from './document.ts'
import { prioritiesFacts } from './events.ts'
import { becomes, rating } from './priorities.fixture.ts'
import { prioritiesRoutes } from './routes.ts'
import { prioritiesSection } from './section.ts'

usePack(belgium)
registerSections([prioritiesSection])
prioritiesFacts.prioritiesChanged.subscribe(checkReactions({ later: () => {} }).prioritiesChanged)
const api = useApi({ priorities: prioritiesRoutes, plans: planRoutes, checks: checkRoutes })
const make = factories(api.database)

let zone: Id
let town: Id
let planId: Id
let drugs: Id
let burglary: Id
let speed: Id
let chief: Actor
let planner: Actor

preparedOnce(api.database, async () => {
  zone = (await make.organisation({ code: 'ZONE' })).id
  town = (await make.organisation({ code: 'TOWN', level: 'municipality', names: { en: 'Riemst' } })).id
  planId = (await make.plan({ ownerId: zone, code: 'ZP', marking: 'TLP:GREEN' })).id
  const list = await make.phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })
  drugs = list.id
  burglary = (await make.phenomenon({ code: 'BURGLARY', listId: list.listId })).id
  speed = (await make.phenomenon({ code: 'SPEED', listId: list.listId })).id
  chief = await enrol(api.database, people.chief_of_corps(zone))
  planner = await enrol(api.database, people.planner(zone))
  await as(planner).addPhenomena({ planId, phenomenonIds: [drugs, burglary, speed] })
})
const as = (actor: Actor) => api.as(actor).priorities
const get = (actor = planner) => as(actor).getMatrix({ planId })
const rate = (...ratings: ReturnType<typeof rating>[]) => as(planner).rateCells({ planId, ratings })
const decide = (chosen: ReturnType<typeof becomes>[], actor = chief) =>
  as(actor).decidePriorities({
    planId,
    decidedBy: 'Zonal security council',
    quorum: null,
    decidedOn: '2026-11-20',
    chosen,
  })

/** Drugs 3, burglary 2, speed not known. */
const rated = () =>
  rate(
    rating(drugs, 'objective_image', 3, zone),
    rating(burglary, 'objective_image', 2, zone),
    rating(speed, 'objective_image', null, zone, { evidence: null }),
  )

describe('a matrix', () => {
  it('begins with the criteria of its kind of plan, and keeps them; weights and own criteria are said, and nothing is lost', async () => {
    const { criteria, offered, places, abilities } = await get()
    expect(criteria.map((one) => [one.code, one.weight])).toEqual(offered.map((one) => [one.code, 1]))
    expect(criteria.map((one) => one.code)).toContain('mayors')
    expect([places, abilities]).toEqual([5, { rate: true, decide: false }])
    const own = { ...criteria[0]!, code: 'business', names: { en: 'Shopkeepers' }, weight: 2 }
    const saved = await as(planner).saveCriteria({ planId, criteria: [...criteria, own], places: 2 })
    expect([saved.criteria.at(-1), saved.places, saved.offered.length]).toEqual([own, 2, offered.length])
    const rows = await api.database.kysely.selectFrom('priority_criteria').select('superseded_at').execute()
    expect(rows.map((row) => row.superseded_at !== null).toSorted()).toEqual([false, true])
  })

  it('holds what each says, with evidence from 1 up; what is said anew supersedes and stays', async () => {
    const bare = rating(drugs, 'mayors', 1, town, { evidence: null })
    expect(await refusalOf(rate(bare))).toEqual({
      code: 'EVIDENCE_MISSING',
      data: { phenomenonId: drugs, criterion: 'mayors' },
    })
    await rate(
      rating(drugs, 'mayors', 3, town, { asFunction: 'Mayor' }),
      rating(drugs, 'mayors', 0, zone, { evidence: null }),
    )
    const { ratings } = await rate(rating(drugs, 'mayors', 1, town, { asFunction: 'Mayor' }))
    expect(ratings.map((one) => [one.raterNames?.en, one.asFunction, one.score, one.savedBy])).toEqual(
      expect.arrayContaining([['Riemst', 'Mayor', 1, 'planner']]),
    )
    expect(ratings).toHaveLength(2)
    const earlier = await as(planner).getCell({ planId, phenomenonId: drugs, criterion: 'mayors' })
    expect(earlier.map((one) => one.score)).toEqual([3])
    await expect(api.database.pool.query('update priority_rating set score = 2')).rejects.toThrow('superseded')
    expect((await refusalOf(rate(rating(drugs, 'luck', 1, zone)))).code).toBe('UNKNOWN_CELL')
    expect((await refusalOf(rate(rating(newId(), 'mayors', 1, zone)))).code).toBe('UNKNOWN_CELL')
    expect((await refusalOf(rate(rating(drugs, 'mayors', 1, newId())))).code).toBe('UNKNOWN_REFERENCE')
  })

  it('keeps an agreed score beside the ratings; who decides agrees, and not without anything beneath', async () => {
    const agreed = {
      phenomenonId: drugs,
      criterion: 'mayors',
      score: 2,
      evidence: null,
      note: null,
      ratedOn: '2026-11-20',
    }
    const agree = (actor: Actor) => as(actor).agreeScores({ planId, agreed: [agreed] })
    expect((await refusalOf(agree(planner))).code).toBe('FORBIDDEN')
    expect((await refusalOf(agree(chief))).code).toBe('EVIDENCE_MISSING')
    await rate(rating(drugs, 'mayors', 3, town))
    const { ratings } = await agree(chief)
    expect(ratings.map((one) => [one.raterId, one.score]).toSorted()).toEqual([[town, 3], [null, 2]].toSorted()) // biome-ignore format: pairs
  })

  it('takes a phenomenon out, and brings back what was said of it', async () => {
    await rated()
    const without = await as(planner).removePhenomenon({ planId, phenomenonId: drugs })
    expect([without.phenomena.length, without.ratings.length]).toEqual([2, 2])
    const again = await as(planner).addPhenomena({ planId, phenomenonIds: [drugs, burglary] })
    expect([again.phenomena.length, again.ratings.length]).toEqual([3, 3])
    expect((await refusalOf(as(planner).addPhenomena({ planId, phenomenonIds: [newId()] }))).code).toBe(
      'UNKNOWN_REFERENCE',
    )
  })
})

describe('the decision', () => {
  it('keeps rank and mean of its moment, says why not, and tells promotion from demotion', async () => {
    await rated()
    const first = await decide([
      becomes(speed, 'regular_work', { whyNot: 'no_lever', watch: localized('en', 'Again in a year') }),
      becomes(drugs, 'priority'),
      becomes(burglary, 'priority'),
    ])
    expect(first.decision).toMatchObject({ decidedBy: 'Zonal security council', savedBy: 'chief_of_corps' })
    expect(first.decision!.chosen.map((one) => [one.phenomenonId, one.rank, one.mean, one.whyNot])).toEqual([
      [drugs, 1, 3, null],
      [burglary, 2, 2, null],
      [speed, 3, null, 'no_lever'],
    ])
    const second = await decide([
      becomes(drugs, 'priority'),
      becomes(burglary, 'point_of_attention'),
      becomes(speed, 'regular_work'),
    ])
    expect(second.phenomena.map((one) => one.before)).toEqual(['priority', 'priority', 'regular_work'])
    expect(second.earlier.map((one) => one.chosen[1]?.outcome)).toEqual(['priority'])
  })

  it('overrides the ranking with a motive only, speaks of every phenomenon, and says why not', async () => {
    await rated()
    const override = [becomes(drugs, 'regular_work'), becomes(burglary, 'priority'), becomes(speed, 'regular_work')]
    expect(await refusalOf(decide(override))).toEqual({ code: 'MOTIVE_MISSING', data: { phenomenonIds: [burglary] } })
    expect(await refusalOf(decide(override.slice(1)))).toEqual({
      code: 'NOT_ALL_DECIDED',
      data: { phenomenonIds: [drugs] },
    })
    expect(await refusalOf(decide([becomes(drugs, 'priority'), becomes(burglary, 'regular_work', { whyNot: null }), becomes(speed, 'regular_work')]))).toEqual({ code: 'WHY_NOT_MISSING', data: { phenomenonIds: [burglary] } }) // biome-ignore format: one refusal
    expect((await refusalOf(decide(override, planner))).code).toBe('FORBIDDEN')
    const motive = localized('en', 'Three evenings in a row')
    const { decision } = await decide(override.with(1, becomes(burglary, 'priority', { motive })))
    expect(decision!.chosen.find((one) => one.phenomenonId === burglary)!.motive).toEqual(motive)
  })

  it('asks for a motive again when the scores move after it (R14)', async () => {
    await rated()
    await decide([becomes(drugs, 'priority'), becomes(burglary, 'regular_work'), becomes(speed, 'regular_work')])
    const found = async () =>
      (await api.as(planner).checks.getPlanChecks({ planId })).results
        .filter((one) => one.rule === 'R14')
        .map((one) => [one.says, one.severity, one.step])
    expect(await found()).toEqual([])
    await rate(rating(drugs, 'objective_image', 1, zone))
    expect(await found()).toEqual([['override', 'error', { does: 'open_tab', tab: 'priorities' }]])
    await rate(rating(burglary, 'objective_image', 1, zone))
    expect((await found()).map(([says, severity]) => [says, severity])).toEqual([['tie', 'warning']])
    const motive = localized('en', 'The port is here')
    await decide([
      becomes(drugs, 'priority', { motive }),
      becomes(burglary, 'regular_work'),
      becomes(speed, 'regular_work'),
    ])
    expect(await found()).toEqual([])
  })

  it('is taken as before when the next plan weighs what means the same', async () => {
    await rated()
    await decide([becomes(drugs, 'priority'), becomes(burglary, 'priority'), becomes(speed, 'regular_work')])
    const narrower = await make.phenomenon({ code: 'DRUGS-NEXT' })
    await api.database.kysely
      .insertInto('phenomenon_crosswalk')
      .values({ id: newId(), from_id: drugs, to_id: narrower.id, relation: 'renamed', author: 'Test' })
      .execute()
    const next = (await make.plan({ ownerId: zone })).id
    await api.database.pool.query('update plan set predecessor_id = $1 where id = $2', [planId, next])
    await make.element({ planId, kind: 'strategic_objective', phenomenonId: drugs, title: 'Fewer sites' })
    const { phenomena } = await as(planner).addPhenomena({ planId: next, phenomenonIds: [narrower.id] })
    expect(phenomena.map((one) => one.before)).toEqual(['priority'])
    const { former } = await as(planner).getDossier({ planId: next, phenomenonId: narrower.id })
    expect([former?.plan.code, former?.elements.map((one) => one.title?.text.en)]).toEqual(['ZP', ['Fewer sites']])
  })
})

describe('the dossier', () => {
  it('holds what others expect, with their source, and what can be said of influence, harm and displacement', async () => {
    const expectation = {
      phenomenonId: drugs,
      organisationId: town,
      body: null,
      source: 'Letter of the mayor',
      words: localized('en', 'Vacant farms'),
      weight: 2,
      saidOn: '2026-09-04',
    }
    const { id } = await as(planner).saveExpectation({ planId, replacesId: null, expectation })
    await as(planner).saveExpectation({ planId, replacesId: id, expectation: { ...expectation, weight: 3 } })
    const notes = { influence: localized('en', 'With the owners'), harm: null, displacement: null }
    const { phenomena, expectations } = await as(planner).saveNotes({ planId, phenomenonId: drugs, notes })
    expect(expectations).toMatchObject([
      { organisationNames: { en: 'Riemst' }, weight: 3, source: 'Letter of the mayor' },
    ])
    expect(phenomena[0]).toMatchObject({ phenomenonId: drugs, notes })
    const odd = { ...expectation, body: 'Residents' }
    expect((await refusalOf(as(planner).saveExpectation({ planId, replacesId: null, expectation: odd }))).code).toBe(
      'BAD_REQUEST',
    )
    await as(planner).removeExpectation({ planId, id: expectations[0]!.id })
    expect((await get()).expectations).toEqual([])
  })
})

describe('who reads and who writes', () => {
  it('reads with the plan, and writes for its body alone, in the database too', async () => {
    await rated()
    const neighbour = people.chief_of_corps((await make.organisation()).id)
    expect((await get(neighbour)).abilities).toEqual({ rate: false, decide: false })
    const calls = [
      () => as(neighbour).addPhenomena({ planId, phenomenonIds: [drugs] }),
      () => as(neighbour).rateCells({ planId, ratings: [rating(drugs, 'mayors', 1, zone)] }),
      () => as(neighbour).removePhenomenon({ planId, phenomenonId: drugs }),
    ]
    for (const call of calls) expect((await refusalOf(call())).code).toBe('PLAN_NOT_EDITABLE')
    expect((await refusalOf(decide([becomes(drugs, 'priority')], neighbour))).code).toBe('FORBIDDEN')
    const asNeighbour = <T>(run: (tx: Parameters<Parameters<typeof openTransaction<T>>[1]>[0]) => Promise<T>) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, neighbour, 'plan.write')
        return run(tx)
      })
    const changed = await asNeighbour((tx) =>
      tx.updateTable('priority_rating').set({ superseded_at: '2026-11-24T10:00:00Z' }).executeTakeFirst(),
    )
    expect(Number(changed.numUpdatedRows)).toBe(0)
    await api.database.pool.query('update plan set marking = 3 where id = $1', [planId])
    expect((await refusalOf(get(neighbour))).code).toBe('NOT_FOUND')
    const seen = await asNeighbour(async (tx) => [
      ...(await tx.selectFrom('priority_rating').select('id').execute()),
      ...(await tx.selectFrom('priority_phenomenon').select('id').execute()),
      ...(await tx.selectFrom('priority_criteria').select('id').execute()),
    ])
    expect(seen).toEqual([])
    expect((await get()).ratings).toHaveLength(3)
  })
})

/** As far as these tests look into a plan document. */
interface DocumentFile {
  plans: {
    plan: { code: string }
    priorities: { what: string; chosen?: { motive?: unknown }[]; ratings?: object[] }[]
  }[]
}

describe('in the plan document', () => {
  it('travels whole and comes in unchanged; what a file says anew supersedes, and a fault names its place', async () => {
    await rated()
    await rate(rating(drugs, 'mayors', 3, town, { asFunction: 'Mayor' }))
    await as(planner).saveNotes({
      planId,
      phenomenonId: drugs,
      notes: { influence: null, harm: localized('en', 'Corruption'), displacement: null },
    })
    await as(planner).saveExpectation({
      planId,
      replacesId: null,
      expectation: { phenomenonId: null, organisationId: null, body: 'Residents', source: 'Survey', words: localized('en', 'Quiet'), weight: 1, saidOn: null }, // biome-ignore format: one line
    })
    await decide([becomes(drugs, 'priority'), becomes(burglary, 'priority'), becomes(speed, 'regular_work')])
    const before = await get()
    const file = (await api.as(planner).plans.document.exportDocument({ planId })) as unknown as DocumentFile
    expect(file.plans[0]!.priorities.map((row) => row.what)).toEqual([
      'criteria',
      'phenomenon',
      'phenomenon',
      'phenomenon',
      'expectation',
      'decision',
    ])
    const bring = () => api.as(planner).plans.document.importDocument({ document: file })
    await bring()
    expect(await get()).toEqual(before)
    const rows = file.plans[0]!.priorities
    rows[1]!.ratings!.push({ criterion: 'influence', by: 'TOWN', score: 2, evidence: 'Talk', on: '2026-11-21' })
    await bring()
    expect((await get()).ratings).toHaveLength(before.ratings.length + 1)
    rows[1]!.ratings!.push({ criterion: 'influence', by: 'NOBODY', score: 2, evidence: 'Talk', on: '2026-11-21' })
    const refusal = await refusalOf(bring())
    expect(JSON.stringify(refusal.data)).toContain('/plans/0/priorities/1/ratings/')
  })

  it('stands in a document: why these and why not the others, without who said what, nor what the rendition hides', async () => {
    await rated()
    await rate(rating(drugs, 'mayors', 3, town, { asFunction: 'Mayor', note: 'Said in private' }))
    await decide([
      becomes(drugs, 'priority'),
      becomes(burglary, 'point_of_attention', { whyNot: 'no_capacity', watch: localized('en', 'Up 20 %') }),
      becomes(speed, 'regular_work'),
    ])
    const hidden = await make.element({ planId, kind: 'strategic_objective', phenomenonId: drugs })
    const print = async (rendition: 'full' | 'council' | 'public') =>
      JSON.stringify(
        await transactor(
          api.context(planner),
          { permission: 'document.make' },
          [],
          {},
        )('read', (work) =>
          priorityBlocks(work, planId, {
            language: 'en',
            rendition,
            hidden: new Set(rendition === 'full' ? [] : [hidden.id]),
            asOthers: false,
          }),
        ),
      )
    const full = await print('full')
    for (const words of ['Drugs', 'there is no capacity for it', 'Watched: Up 20 %', 'Zonal security council'])
      expect(full).toContain(words)
    for (const words of ['Riemst', 'Said in private', 'Letter of 4 September']) expect(full).not.toContain(words)
    const council = await print('council')
    expect([council.includes('Drugs'), council.includes('"kind":"gap"')]).toEqual([false, true])
    expect(await print('public')).toBe('[]')
  })

  it('is frozen with a version, and stays there as it was', async () => {
    await rated()
    await decide([becomes(drugs, 'priority'), becomes(burglary, 'priority'), becomes(speed, 'regular_work')])
    await api.as(chief).plans.versions.freezeVersion({ planId, motive: 'Approved' })
    const frozen = () =>
      api.database.kysely
        .selectFrom('frozen_row')
        .selectAll()
        .where('plan_id', '=', planId)
        .where('section', '=', 'priorities')
        .execute()
    const before = await frozen()
    expect(before).toHaveLength(5)
    await rate(rating(drugs, 'objective_image', 0, zone, { evidence: null }))
    expect(await frozen()).toEqual(before)
    await expect(api.database.pool.query(`delete from frozen_row where section = 'priorities'`)).rejects.toThrow()
  })
})
