import { describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { makeChosen, rating } from './priorities.fixture.ts'
import {
  api,
  as,
  burglary,
  chief,
  decide,
  drugs,
  get,
  make,
  planId,
  planner,
  rate,
  rated,
  town,
  zone,
} from './rating.fixture.ts'

describe('Matrix', () => {
  it('starts with the criteria of the plan kind and keeps them; weights and own criteria are editable, and no scores are lost', async () => {
    const { criteria, availableCriteria, places, abilities } = await get()
    expect(criteria.map((criterion) => [criterion.code, criterion.weight])).toEqual(
      availableCriteria.map((entry) => [entry.code, 1]),
    )
    expect(criteria.map((criterion) => criterion.code)).toContain('mayors')
    expect([places, abilities]).toEqual([5, { rate: true, decide: false }])
    const own = { ...criteria[0]!, code: 'business', names: { en: 'Shopkeepers' }, weight: 2 }
    const saved = await as(planner).saveCriteria({ planId, criteria: [...criteria, own], places: 2 })
    expect([saved.criteria.at(-1), saved.places, saved.availableCriteria.length]).toEqual([
      own,
      2,
      availableCriteria.length,
    ])
    const rows = await api.database.kysely.selectFrom('priority_criteria').select('superseded_at').execute()
    expect(rows.map((row) => row.superseded_at !== null).toSorted()).toEqual([false, true])
  })

  it('stores the score of each rater, with evidence from score 1; a new score supersedes the earlier score, which remains', async () => {
    const bare = rating(drugs, 'mayors', 1, town, { evidence: null })
    expect(await catchError(rate(bare))).toEqual({
      code: 'EVIDENCE_MISSING',
      data: { phenomenonId: drugs, criterion: 'mayors' },
    })
    await rate(
      rating(drugs, 'mayors', 3, town, { asFunction: 'Mayor' }),
      rating(drugs, 'mayors', 0, zone, { evidence: null }),
    )
    const { ratings } = await rate(rating(drugs, 'mayors', 1, town, { asFunction: 'Mayor' }))
    expect(ratings.map((entry) => [entry.raterNames?.en, entry.asFunction, entry.score, entry.savedBy])).toEqual(
      expect.arrayContaining([['Riemst', 'Mayor', 1, 'planner']]),
    )
    expect(ratings).toHaveLength(2)
    const earlier = await as(planner).getCell({ planId, phenomenonId: drugs, criterion: 'mayors' })
    expect(earlier.map((entry) => entry.score)).toEqual([3])
    await expect(api.database.pool.query('update priority_rating set score = 2')).rejects.toThrow('superseded')
    expect((await catchError(rate(rating(drugs, 'luck', 1, zone)))).code).toBe('UNKNOWN_CELL')
    expect((await catchError(rate(rating(newId(), 'mayors', 1, zone)))).code).toBe('UNKNOWN_CELL')
    expect((await catchError(rate(rating(drugs, 'mayors', 1, newId())))).code).toBe('UNKNOWN_REFERENCE')
  })

  it('stores an agreed score next to the ratings; only a decision maker may agree, and only with underlying ratings or evidence', async () => {
    const agreed = {
      phenomenonId: drugs,
      criterion: 'mayors',
      score: 2,
      evidence: null,
      note: null,
      ratedOn: '2026-11-20',
    }
    const agree = (actor: Actor) => as(actor).agreeScores({ planId, agreed: [agreed] })
    expect((await catchError(agree(planner))).code).toBe('FORBIDDEN')
    expect((await catchError(agree(chief))).code).toBe('EVIDENCE_MISSING')
    await rate(rating(drugs, 'mayors', 3, town))
    const { ratings } = await agree(chief)
    expect(ratings.map((entry) => [entry.raterId, entry.score]).toSorted()).toEqual([[town, 3], [null, 2]].toSorted()) // biome-ignore format: pairs
  })

  it('removes a phenomenon, and restores the scores when it is added again', async () => {
    await rated()
    const without = await as(planner).removePhenomenon({ planId, phenomenonId: drugs })
    expect([without.phenomena.length, without.ratings.length]).toEqual([2, 2])
    const again = await as(planner).addPhenomena({ planId, phenomenonIds: [drugs, burglary] })
    expect([again.phenomena.length, again.ratings.length]).toEqual([3, 3])
    expect((await catchError(as(planner).addPhenomena({ planId, phenomenonIds: [newId()] }))).code).toBe(
      'UNKNOWN_REFERENCE',
    )
  })
})

describe('Dossier of a phenomenon', () => {
  it('contains the expectations of others with their source, and notes on influence, harm and displacement', async () => {
    const expectation = {
      phenomenonId: drugs,
      organisationId: town,
      body: null,
      source: 'Letter of the mayor',
      text: localized('en', 'Vacant farms'),
      weight: 2,
      recordedOn: '2026-09-04',
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
    expect((await catchError(as(planner).saveExpectation({ planId, replacesId: null, expectation: odd }))).code).toBe(
      'BAD_REQUEST',
    )
    await as(planner).removeExpectation({ planId, id: expectations[0]!.id })
    expect((await get()).expectations).toEqual([])
  })
})

describe('Access to the matrix', () => {
  it('is read with the plan, and written only for the own organisation, also in the database', async () => {
    await rated()
    const neighbour = people.chief_of_corps((await make.organisation()).id)
    expect((await get(neighbour)).abilities).toEqual({ rate: false, decide: false })
    const calls = [
      () => as(neighbour).addPhenomena({ planId, phenomenonIds: [drugs] }),
      () => as(neighbour).rateCells({ planId, ratings: [rating(drugs, 'mayors', 1, zone)] }),
      () => as(neighbour).removePhenomenon({ planId, phenomenonId: drugs }),
    ]
    for (const call of calls) expect((await catchError(call())).code).toBe('PLAN_NOT_EDITABLE')
    expect((await catchError(decide([makeChosen(drugs, 'priority')], neighbour))).code).toBe('FORBIDDEN')
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
    expect((await catchError(get(neighbour))).code).toBe('NOT_FOUND')
    const seen = await asNeighbour(async (tx) => [
      ...(await tx.selectFrom('priority_rating').select('id').execute()),
      ...(await tx.selectFrom('priority_phenomenon').select('id').execute()),
      ...(await tx.selectFrom('priority_criteria').select('id').execute()),
    ])
    expect(seen).toEqual([])
    expect((await get()).ratings).toHaveLength(3)
  })
})
