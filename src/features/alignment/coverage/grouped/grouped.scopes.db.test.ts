import { describe, expect, it } from 'vitest'
import type { AnswerKind } from '#shared/element-kind.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import type { Totals } from '../contract.ts'
import { cellByKind, countCells } from '../model.ts'
import { answer, answerMost, listActors, makeProvinces } from './provinces.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeProvinces>>
/** The cell of each zone and priority, as stored, and as last shown in the rows of the areas. */
let stored: string[][]
let shown: string[][]

prepareOnce(api.database, async () => {
  country = await makeProvinces(api)
  const kinds: AnswerKind[][] = [
    ['adopt', 'adapt', 'no_capacity', 'covered'],
    ['adopt', 'adopt', 'adopt', 'adopt'],
    ['no_capacity', 'not_relevant', 'no_capacity', 'not_relevant'],
  ]
  for (const [priority, column] of kinds.entries())
    for (const [zone, kind] of column.entries()) await answer(api, country, zone, priority, kind)
  await answerMost(api, country)
  const { rows } = await api.database.pool.query(
    `select i.addressee_id, i.element_id, a.kind from item i left join answer a on a.item_id = i.id and a.superseded_at is null`,
  )
  const getCell = (zone: string, element: string) => {
    const item = rows.find((row) => row.addressee_id === zone && row.element_id === element)
    if (!item) return cellByKind.not_asked
    return item.kind === null ? cellByKind.no_answer : cellByKind[item.kind as keyof typeof cellByKind].toUpperCase()
  }
  stored = country.zones.map((zone) => country.priorities.map((priority) => getCell(zone.id, priority)))
  const lines = await api.database.pool.query(`select organisation_id, tally::text from shown_answer_line`)
  shown = country.zones.map((zone) => {
    const digits = (lines.rows.find((row) => row.organisation_id === zone.id)?.tally ?? '0').padStart(70 * 4, '0')
    return country.priorities.map((_, index) => {
      const slot = digits.slice(70 * (3 - index), 70 * (4 - index))
      const marks = [...'cadpnrCADPNR?-'].filter((_, place) => Number(slot.slice(5 * place, 5 * place + 5)) > 0)
      return marks[0] ?? cellByKind.not_asked
    })
  })
  // In the first province, the rows show the answers to three priorities: with kinds, all the same, and none carried.
  expect(shown.slice(0, 4).map((cells) => cells.slice(0, 3).join('').toLowerCase())).toEqual([
    'aan',
    'dar',
    'nan',
    'car',
  ])
})

/** Recomputes a cell of the row of an area. */
function recomputeCell(column: readonly string[]): Totals | null {
  const cells = column.filter((cell) => cell !== cellByKind.not_asked)
  const answered = cells.filter((cell) => cell !== cellByKind.no_answer)
  if (answered.length < 3) return null
  const kinds = new Set(answered.map((cell) => cell.toLowerCase()))
  const isCarried = [...kinds].some((kind) => ['c', 'a', 'd', 'p'].includes(kind))
  const showsKinds = kinds.size > 1 && isCarried
  return countCells(showsKinds ? cells : cells.map((cell) => (answered.includes(cell) ? '?' : cell)))
}

/** Recomputes what a reader sees, from the stored answers and the zones that the law names the reader for. */
function recompute(named: readonly number[]) {
  const hidden = [...country.zones.keys()].filter((zone) => !named.includes(zone))
  const rows = country.provinces.flatMap(({ id }) => {
    const inProvince = hidden.filter((zone) => country.zones[zone]!.provinceId === id)
    if (inProvince.length === 0) return []
    const cells = country.priorities.map((_, index): Totals | null => {
      const isAsked = inProvince.some((zone) => stored[zone]![index] !== cellByKind.not_asked)
      return isAsked ? recomputeCell(inProvince.map((zone) => shown[zone]![index]!)) : countCells([])
    })
    return [{ areaId: id, organisationCount: inProvince.length, cells }]
  })
  return {
    named: new Map(named.map((zone) => [country.zones[zone]!.id, stored[zone]!.join('').toLowerCase()])),
    rows,
  }
}

const sum = (parts: readonly (Totals | null)[], key: keyof Totals) =>
  parts.reduce((total, part) => total + (part?.[key] ?? 0), 0)

describe('answers that the law shows by name to certain readers', () => {
  it('are shown by name to these readers and per province of three zones to all others [align-10]', async () => {
    const { versionId } = country
    for (const { name, actor, zones } of listActors(country)) {
      const expected = recompute(zones)
      const matrix = await api.as(actor).alignment.coverage.getMatrix({ versionId })
      const seen = new Map(matrix.rows.map((row) => [row.organisationId, row.cells]))
      expect([name, seen]).toEqual([name, expected.named])
      const rows = matrix.grouped?.rows.map(({ areaId, organisationCount, cells }) => ({
        areaId,
        organisationCount,
        cells,
      }))
      expect([name, rows ?? []]).toEqual([name, expected.rows])
      expect([name, matrix.grouped === null]).toEqual([name, zones.length === country.zones.length])
    }
  })

  it('are counted in totals only where no difference shows a single zone', async () => {
    const { versionId, national } = country
    for (const { name, actor, zones } of listActors(country)) {
      const expected = recompute(zones)
      const { coverage } = api.as(actor).alignment
      const totals = await coverage.getCoverageTotals({ versionId })
      const elements = await coverage.listElementAnswers({ planId: national.id })
      for (const [index, element] of totals.elements.entries()) {
        const named = countCells(zones.map((zone) => stored[zone]![index]!))
        const groups = expected.rows.map((row) => row.cells[index]!)
        for (const key of ['requested', 'carried', 'no_answer', 'adopt', 'no_capacity'] as const)
          expect([name, key, element.totals[key]]).toEqual([name, key, named[key] + sum(groups, key)])
        expect([name, element.totals.withheldGroups]).toEqual([name, groups.filter((cell) => cell === null).length])
        // A line about an element leaves out the rows that say only how many answered.
        const withKinds = groups.filter((cell) => cell !== null && (cell.withheld === 0 || cell.carried > 0))
        const { requested, carried, withheldGroups } = elements[index]!.totals
        expect([name, requested, carried, withheldGroups]).toEqual([
          name,
          named.requested + sum(withKinds, 'requested'),
          element.totals.carried,
          groups.length - withKinds.length,
        ])
      }
      expect([name, totals.requested]).toEqual([
        name,
        sum(
          totals.elements.map((element) => element.totals),
          'requested',
        ),
      ])
    }
  })

  it('of other zones are in no list, page, count, history, task or error', async () => {
    const all = await api.as(country.planner).alignment.items.listItems({ addresseeId: country.zones[2]!.id })
    const [item] = all.rows
    for (const { name, actor, zones } of listActors(country)) {
      if (zones.includes(2)) continue
      const client = api.as(actor).alignment
      const list = await client.items.listItems({ addresseeId: country.zones[2]!.id })
      expect([name, list.rows, list.total, list.requested, list.open]).toEqual([name, [], 0, 0, 0])
      await expect(client.items.getItem({ id: item!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(client.answers.getAnswerHistory({ itemId: item!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const { elementId } = item!.element
      const cell = await client.coverage.getCell({
        versionId: country.versionId,
        elementId,
        organisationId: country.zones[2]!.id,
      })
      expect([name, cell]).toEqual([name, { item: null, history: [], plan: null }])
      const reasonRows = (await client.coverage.listReasons({ versionId: country.versionId })).rows
      const carriers = await client.coverage.listCarriers({ elementId })
      const gaps = await client.coverage.getGaps({ versionId: country.versionId })
      const named = [...reasonRows, ...carriers, ...gaps.organisationsWithoutReply].map((row) => row.organisationId)
      const allowed = zones.map((zone) => country.zones[zone]!.id)
      expect([name, named.filter((id) => !allowed.includes(id))]).toEqual([name, []])
    }
  })
})
