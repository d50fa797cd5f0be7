import { beforeEach, describe, expect, it } from 'vitest'
import { makeCountry, reasons } from '#features/alignment/items/country.fixture.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
const ministry = () => api.as(country.ministryPlanner).alignment
const version = () => ({ versionId: country.versionId })

/** Three priorities and four zones. The last zone has no answers, and no zone carries out the third priority. */
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 4 })
  await ministry().items.sendItems({ ...version(), addressees: { method: 'kind', kind: 'police_zone' }, dueOn: null })
  const given: AnswerKind[][] = [
    ['covered', 'adopt', 'no_capacity'],
    ['adapt', 'not_relevant', 'not_relevant'],
    ['partly', 'partly'],
  ]
  for (const [number, kinds] of given.entries()) {
    const planner = api.as(country.planner(number)).alignment
    const { rows } = await planner.items.listItems({ addresseeId: country.zones[number]!.id })
    for (const [index, kind] of kinds.entries())
      await planner.answers.answerItem({
        itemId: rows[index]!.id,
        kind,
        reasons: reasons(`${number} ${kind}`),
        elementIds: kind === 'adapt' ? [country.zones[number]!.objectiveId] : [],
      })
  }
})

const addZonesToArea = async (zones: number[], areaId: string) => {
  for (const zone of zones)
    await api.database.pool.query(
      `insert into area_parent (id, area_id, hierarchy, parent_id)
      select gen_random_uuid(), m.area_id, 'judicial', $2 from area_parent m where m.parent_id = $1`,
      [country.zones[zone]!.areaId, areaId],
    )
}

describe('coverage of a version', () => {
  it('counts items that are carried, not carried, unanswered, and adopted without links', async () => {
    expect(await ministry().coverage.getCoverageTotals(version())).toMatchObject({
      requested: 12,
      covered: 1,
      adopt: 1,
      adapt: 1,
      partly: 2,
      carried: 5,
      no_capacity: 1,
      not_relevant: 2,
      notCarried: 3,
      no_answer: 4,
      withheld: 0,
      unlinkedCount: 3,
      organisationCount: 4,
      withoutReplyCount: 1,
    })
  })

  it('summarises the answers to each element of a plan, and is empty for a plan without items', async () => {
    const listAnswers = (planId: string) => ministry().coverage.listElementAnswers({ planId })
    expect(
      (await listAnswers(country.national.id)).map(({ elementId, totals }) => [elementId, totals.carried]),
    ).toEqual(country.priorities.map((elementId, index) => [elementId, [3, 2, 0][index]]))
    expect(await listAnswers(country.zones[0]!.planId)).toEqual([])
  })

  it('groups by an area that contains the members of a zone, and sorts by name, never by the answers', async () => {
    const first = await country.make.area({ kind: 'judicial_arrondissement', names: { en: 'Alpha' } })
    await addZonesToArea([2, 0, 3], first.id)
    // The organisation with the most answers comes last.
    await api.database.pool.query(`update organisation set sort_name = 'zone 9' where id = $1`, [country.zones[0]!.id])
    const matrix = await ministry().coverage.getMatrix({ ...version(), groupBy: 'judicial_arrondissement' })
    expect(matrix.groups).toEqual([
      { areaId: first.id, name: 'Alpha', rows: 3 },
      { areaId: null, name: '', rows: 1 },
    ])
    expect(matrix.rows.map((row) => [row.name, row.group, row.cells])).toEqual([
      ['Zone 2', 0, 'pp-'],
      ['Zone 3', 0, '---'],
      ['Zone 0', 0, 'can'],
      ['Zone 1', 1, 'drr'],
    ])
    expect(matrix.rows[2]?.planId).toBe(country.zones[0]?.planId)
    expect(matrix.columns.map((column) => column.code)).toEqual(['P1', 'P2', 'P3'])
  })

  it('filters by area, border region, size and kind of organisation', async () => {
    const province = await country.make.area({ kind: 'province' })
    const border = await country.make.area({ kind: 'border_region' })
    await addZonesToArea([0, 1], province.id)
    await addZonesToArea([1, 2], border.id)
    await api.database.pool.query(`update area set population = '{"2019": 90000, "2020": 30000}' where id = $1`, [
      country.zones[3]!.areaId,
    ])
    const names = async (filters: object) =>
      (await ministry().coverage.getMatrix({ ...version(), ...filters })).rows.map((row) => row.name).sort()
    expect(await names({ withinAreaId: province.id })).toEqual(['Zone 0', 'Zone 1'])
    expect(await names({ border: true })).toEqual(['Zone 1', 'Zone 2'])
    expect(await names({ withinAreaId: province.id, border: true })).toEqual(['Zone 1'])
    expect(await names({ withinAreaId: province.id, secondWithinId: border.id })).toEqual(['Zone 1'])
    expect(await names({ size: 'medium' })).toEqual(['Zone 3'])
    await api.database.pool.query(`update area set borders = '{NL}' where id = $1`, [country.zones[3]!.areaId])
    expect(await names({ border: true })).toEqual(['Zone 1', 'Zone 2', 'Zone 3'])
    expect(await names({ size: 'large' })).toEqual([])
    expect(await names({ kind: 'ministry' })).toEqual([])
  })

  it('lists the gaps: elements that no organisation carries, also at the border, and organisations that have not answered [align-6] [deck-32]', async () => {
    const border = await country.make.area({ kind: 'border_region' })
    await addZonesToArea([1], border.id)
    const gaps = await ministry().coverage.getGaps(version())
    expect(gaps.columnsNotCarried.map((entry) => entry.code)).toEqual(['P3'])
    expect(gaps.borderColumnsNotCarried.map((entry) => entry.code)).toEqual(['P2', 'P3'])
    expect(gaps.organisationsWithoutReply.map((organisation) => organisation.name)).toEqual(['Zone 3'])
  })

  it('lists who carries an element and with which elements, and why others do not', async () => {
    const [first, second] = country.priorities
    const carriers = await ministry().coverage.listCarriers({ elementId: first! })
    expect(carriers.map((carrier) => [carrier.names.en, carrier.kind, carrier.elements.length]).sort()).toEqual([
      ['Zone 0', 'covered', 0],
      ['Zone 1', 'adapt', 1],
      ['Zone 2', 'partly', 0],
    ])
    const why = await ministry().coverage.listReasons({ ...version(), kind: 'not_relevant', elementId: second! })
    expect(why.rows.map((row) => row.reasons.text.en)).toEqual(['1 not_relevant'])
    const page = await ministry().coverage.listReasons({ ...version(), limit: 3 })
    expect(page.rows).toHaveLength(3)
    const rest = await ministry().coverage.listReasons({ ...version(), after: page.next!, limit: 200 })
    expect([page.rows.length + rest.rows.length, rest.next]).toEqual([8, null])
  })

  it('opens a cell with item, reasons and earlier answers, and shows when no item was sent', async () => {
    const cell = { ...version(), elementId: country.priorities[2]!, organisationId: country.zones[0]!.id }
    const { item, history } = await ministry().coverage.getCell(cell)
    expect(item?.answer?.reasons?.text.en).toBe('0 no_capacity')
    expect(history).toHaveLength(1)
    expect(await ministry().coverage.getCell({ ...cell, organisationId: country.ministry.id })).toEqual({
      item: null,
      history: [],
      plan: null,
    })
  })

  it('shows whether the plan of an organisation can be opened, because the answer may be readable when the plan is not', async () => {
    const cell = { ...version(), elementId: country.priorities[0]!, organisationId: country.zones[0]!.id }
    const read = async () => (await ministry().coverage.getCell(cell)).plan
    const carrier = async () =>
      (await ministry().coverage.listCarriers({ elementId: cell.elementId })).find(
        (entry) => entry.organisationId === cell.organisationId,
      )
    const visible = await read()
    expect(visible).toMatchObject({ planId: expect.any(String), readable: true })
    expect(await carrier()).toMatchObject({ planId: visible!.planId, planReadable: true })
    await api.database.pool.query('update plan set marking = 3 where id = $1', [visible!.planId])
    expect(await read()).toEqual({ planId: visible!.planId, readable: false })
    expect(await carrier()).toMatchObject({ planId: visible!.planId, planReadable: false })
  })
})
