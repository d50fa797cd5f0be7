import { describe, expect, it } from 'vitest'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import type { Totals } from '../contract.ts'
import { cellByKind, countCells } from '../model.ts'
import { answerMost, listActors, makeProvinces } from './provinces.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeProvinces>>
/** The cell of each zone and priority, as stored. */
let stored: string[][]

prepareOnce(api.database, async () => {
  country = await makeProvinces(api)
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
})

/** Recomputes what a reader sees, from the stored answers and the zones that the law names the reader for. */
function recompute(named: readonly number[]) {
  const hidden = [...country.zones.keys()].filter((zone) => !named.includes(zone))
  const rows = country.provinces.flatMap(({ id }) => {
    const inProvince = hidden.filter((zone) => country.zones[zone]!.provinceId === id)
    if (inProvince.length === 0) return []
    const cells = country.priorities.map((_, index): Totals | null => {
      const column = inProvince.map((zone) => stored[zone]![index]!)
      const asked = column.filter((cell) => cell !== cellByKind.not_asked).length
      return asked > 0 && asked < 3 ? null : countCells(column)
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
        expect([name, elements[index]!.totals]).toEqual([name, element.totals])
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
