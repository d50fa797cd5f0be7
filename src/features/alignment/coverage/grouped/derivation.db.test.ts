import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freeze } from '#features/alignment/items/country.fixture.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { people } from '../../../../../testing/people.ts'
import type { CoverageInput, Totals } from '../contract.ts'
import { answer, answerMost, makeProvinces } from './provinces.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeProvinces>>
prepareOnce(api.database, async () => {
  country = await makeProvinces(api)
  await answerMost(api, country)
})

const outsider = () => people.planner(country.police.id)
const memberOfThree = () => people.planner(country.zones[4]!.id)
const query = async (text: string) => (await api.database.pool.query(text)).rows

/** Runs SQL in the transaction of an actor, as the application role. */
const asActor = <Row>(actor: Actor, text: string): Promise<Row[]> =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'answer.read', '2026-11-24')
    return (await sql<Row>`${sql.raw(text)}`.execute(tx)).rows
  })

describe('the answer of a single zone', () => {
  it('is in no row of the database that another zone may read', async () => {
    const tables = {
      item: 'addressee_id',
      answer: 'owner_id',
      answer_element: 'owner_id',
      coverage_line: 'addressee_id',
      answer_audience: 'organisation_id',
      answer_release: 'owner_id',
      task: 'organisation_id',
      journal: 'organisation_id',
    }
    const own = country.zones[4]!.id
    const foreign = country.zones.filter(({ id }) => id !== own).map(({ id }) => `'${id}'`)
    for (const [table, column] of Object.entries(tables)) {
      const select = `select ${column} from ${table} where ${column} in (${foreign.join()})`
      expect([table, await asActor(memberOfThree(), select)]).toEqual([table, []])
      if (table !== 'answer_element' && table !== 'answer_release')
        expect([table, (await query(select)).length > 0]).toEqual([table, true])
    }
    const subjects = `select subject_id from journal where subject_id in (select id from item)`
    const ownItems = `select id from item where addressee_id = '${own}'`
    const seen = (await asActor<{ subject_id: string }>(memberOfThree(), subjects)).map((row) => row.subject_id)
    const allowed = new Set((await query(ownItems)).map((row) => row.id))
    expect(seen.filter((id) => !allowed.has(id))).toEqual([])
  })

  it('does not follow from filters: each selects whole rows or none', async () => {
    const { versionId, zones, provinces, districts } = country
    const areas = [
      ...zones.slice(0, 3).map((zone) => zone.areaId),
      ...provinces.map((province) => province.id),
      ...districts.flatMap((district) => [district.judicial.id, district.police.id]),
    ]
    const pairs = areas.flatMap((withinAreaId) => [
      { withinAreaId },
      ...provinces.slice(0, 2).map((province) => ({ withinAreaId, secondWithinId: province.id })),
    ])
    const filters: Omit<CoverageInput, 'versionId'>[] = [
      ...pairs,
      { kind: 'police_zone' },
      { kind: 'municipality' },
      { border: true },
      ...(['small', 'medium', 'large', 'very_large'] as const).map((size) => ({ size })),
    ]
    for (const actor of [outsider(), memberOfThree()]) {
      const { coverage } = api.as(actor).alignment
      const whole = (await coverage.getMatrix({ versionId })).grouped!.rows
      for (const filter of filters) {
        const { grouped } = await coverage.getMatrix({ versionId, ...filter })
        for (const row of grouped!.rows) expect(whole).toContainEqual(row)
        const totals = await coverage.getCoverageTotals({ versionId, ...filter })
        const shown = grouped!.rows.flatMap((row) => row.cells).filter((cell) => cell !== null)
        const named = (await coverage.getMatrix({ versionId, ...filter })).rows.length
        const requested = shown.reduce((sum, cell) => sum + cell.requested, 0)
        if (named === 0) expect([filter, totals.requested]).toEqual([filter, requested])
        for (const cell of shown) expect(cell.requested === 0 || cell.requested >= 3).toBe(true)
      }
    }
  })

  it('does not follow from any sum or difference of published numbers', async () => {
    const { versionId } = country
    // Two answers of a withheld province are exchanged for others: no published number may change.
    const observe = async (actor: Actor) => {
      const { coverage, lineage } = api.as(actor).alignment
      const { grouped, rows } = await coverage.getMatrix({ versionId })
      const totals = await coverage.getCoverageTotals({ versionId })
      const gaps = await coverage.getGaps({ versionId })
      const ribbon = await lineage.getRibbon({ planId: country.national.id })
      return JSON.stringify([grouped, rows, totals, gaps, ribbon])
    }
    const before = await observe(outsider())
    await answer(api, country, 7, 0, 'not_relevant')
    await answer(api, country, 8, 1, 'covered')
    await answer(api, country, 9, 2, 'no_capacity')
    expect(await observe(outsider())).toBe(before)
    // The other two zones of a province of three are withheld from the third.
    const own = await observe(memberOfThree())
    await answer(api, country, 5, 0, 'not_relevant')
    await answer(api, country, 6, 3, 'covered')
    expect(await observe(memberOfThree())).toBe(own)
  })

  it('does not follow from the difference between two versions: only the newest has rows per area', async () => {
    const { versionId, national, priorities, zones } = country
    const next = await freeze(api.database, national.id, priorities, { number: 2 })
    await api.as(country.planner).alignment.items.sendItems({
      versionId: next,
      elementIds: priorities.slice(0, 1),
      addressees: { method: 'named', organisationIds: zones.slice(0, 3).map(({ id }) => id) },
      dueOn: null,
    })
    const { coverage } = api.as(outsider()).alignment
    const former = await coverage.getMatrix({ versionId })
    expect(former.grouped).toEqual({ minimum: 3, rows: [] })
    expect((await coverage.getCoverageTotals({ versionId })).requested).toBe(0)
    const newest = await coverage.getMatrix({ versionId: next })
    expect(newest.grouped!.rows.map((row) => row.organisationCount)).toEqual([3])
  })

  it('is hidden with the kind of answer when it is marked for fewer readers than the plan', async () => {
    const { versionId, zones, priorities } = country
    const [{ id }] = await query(
      `select a.id from answer a join item i on i.id = a.item_id
       where a.superseded_at is null and i.addressee_id = '${zones[2]!.id}' and i.element_id = '${priorities[0]}'`,
    )
    const getCell = async (): Promise<Totals> =>
      (await api.as(outsider()).alignment.coverage.getMatrix({ versionId })).grouped!.rows[0]!.cells[0]!
    // The row is shown when the last of its four zones answers.
    await api.database.pool.query('update answer set marking = 2 where id = $1', [id])
    await answer(api, country, 1, 0, 'adopt')
    expect(await getCell()).toMatchObject({ requested: 4, no_answer: 0, withheld: 1 })
  })

  it('is not counted for a reader who may not read the plan or the element', async () => {
    const { versionId, national, priorities } = country
    await api.database.pool.query('update element set marking = 3 where id = $1', [priorities[0]])
    const restricted = await api.as(outsider()).alignment.coverage.getMatrix({ versionId })
    expect(restricted.columns.map((column) => column.elementId)).toEqual(priorities.slice(1))
    await api.database.pool.query('update plan set marking = 3 where id = $1', [national.id])
    const counts = await asActor(outsider(), `select * from list_grouped_answers('${versionId}')`)
    expect(counts).toEqual([])
    expect(await asActor(outsider(), `select hidden_answer_minimum('${versionId}') as m`)).toEqual([{ m: null }])
  })
})
