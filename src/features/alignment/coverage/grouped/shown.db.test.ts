import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freeze } from '#features/alignment/items/country.fixture.ts'
import { refreshAnswerReaders } from '#features/alignment/items/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { type AnswerKind, answerKinds } from '#shared/element-kind.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { people } from '../../../../../testing/people.ts'
import { answer, listActors, makeProvinces } from './provinces.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeProvinces>>
prepareOnce(api.database, async () => {
  country = await makeProvinces(api)
})

const outsider = () => people.planner(country.police.id)
const answerColumn = async (priority: number, kinds: readonly AnswerKind[]) => {
  for (const [zone, kind] of kinds.entries()) await answer(api, country, zone, priority, kind)
}
/** Returns the cells of the first province, of four zones, as a reader sees them. */
const listCells = async (actor: Actor = outsider(), versionId = country.versionId) => {
  const { grouped } = await api.as(actor).alignment.coverage.getMatrix({ versionId })
  return grouped!.rows.find((row) => row.areaId === country.provinces[0]!.id)?.cells ?? []
}

describe('a row of an area', () => {
  it('does not say how its organisations answered if all answered alike, or none carries out the priority', async () => {
    await answerColumn(0, ['adopt', 'adopt', 'adopt', 'adopt'])
    await answerColumn(1, ['no_capacity', 'not_relevant', 'no_capacity', 'not_relevant'])
    await answerColumn(2, ['adopt', 'adapt', 'no_capacity', 'covered'])
    const [alike, none, mixed] = await listCells()
    for (const cell of [alike, none])
      expect(cell).toMatchObject({ requested: 4, withheld: 4, carried: 0, notCarried: 0, adopt: 0, no_capacity: 0 })
    expect(mixed).toMatchObject({ requested: 4, withheld: 0, carried: 3, notCarried: 1, adopt: 1, no_capacity: 1 })
    const { coverage } = api.as(outsider()).alignment
    const input = { versionId: country.versionId, withinAreaId: country.provinces[0]!.id }
    const { elements } = await coverage.getCoverageTotals(input)
    expect(elements.map(({ totals }) => [totals.withheld, totals.carried, totals.notCarried])).toEqual([
      [4, 0, 0],
      [4, 0, 0],
      [0, 3, 1],
      [0, 0, 0],
    ])
    // Nor does the list of gaps.
    const gaps = (await coverage.getGaps(input)).columnsNotCarried.map(({ elementId }) => elementId)
    expect(gaps).not.toContain(country.priorities[0])
    expect(gaps).not.toContain(country.priorities[1])
  })

  it('is withheld while fewer organisations answered than the minimum', async () => {
    await answerColumn(0, ['adopt', 'no_capacity'])
    expect((await listCells())[0]).toBeNull()
    await answerColumn(0, ['adopt', 'no_capacity', 'covered'])
    // For each of the three, the other two would be shown: the row waits for the fourth.
    expect((await listCells())[0]).toBeNull()
    await answer(api, country, 3, 0, 'partly')
    expect((await listCells())[0]).toMatchObject({ requested: 4, carried: 3, notCarried: 1 })
  })

  it('never changes by the answers of one or two organisations that its reader does not read by name', async () => {
    const readers = listActors(country)
    const columns = country.priorities.map((_, index) => index)
    const present = country.zones.map(() => columns.map(() => 'none'))
    const seen = new Map<string, { cell: string; answers: string[] }>()
    let changes = 0
    let state = 11
    const next = (size: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor(state / 65536) % size
    }
    for (let step = 0; step < 32; step++) {
      const [zone, column] = [next(4), next(2)]
      const kind = answerKinds[next(answerKinds.length)]!
      await answer(api, country, zone, column, kind)
      present[zone]![column] = kind
      for (const { name, actor, zones } of step % 4 === 3 ? readers : readers.slice(-4)) {
        if (zones.length === country.zones.length) continue
        const cells = await listCells(actor)
        for (const index of columns.slice(0, 2)) {
          const key = `${name} ${index}`
          const cell = JSON.stringify(cells[index])
          const answers = [0, 1, 2, 3].map((place) => present[place]![index]!)
          const before = seen.get(key)
          if (before?.cell === cell) continue
          seen.set(key, { cell, answers })
          if (!before) continue
          const changed = [0, 1, 2, 3].filter(
            (place) => !zones.includes(place) && answers[place] !== before.answers[place],
          )
          changes++
          expect([key, step, changed.length >= 3]).toEqual([key, step, true])
        }
      }
    }
    expect(changes).toBeGreaterThan(5)
  })

  it('is not shown by the hourly job either, unless enough organisations changed their answers', async () => {
    await answerColumn(0, ['adopt', 'no_capacity', 'covered'])
    await refreshAnswerReaders(api.context(outsider()))
    expect((await listCells())[0]).toBeNull()
    await answer(api, country, 3, 0, 'partly')
    await api.database.pool.query('delete from shown_answer_line')
    expect((await listCells())[0]).toBeNull()
    await refreshAnswerReaders(api.context(outsider()))
    expect((await listCells())[0]).toMatchObject({ requested: 4, carried: 3 })
  })

  it('starts in a newer version with the answers that it showed, also if one of them has changed since', async () => {
    await answerColumn(0, ['adopt', 'no_capacity', 'covered', 'partly'])
    const before = await listCells()
    await answer(api, country, 0, 0, 'not_relevant')
    const next = await freeze(api.database, country.national.id, country.priorities.toReversed(), { number: 2 })
    await openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, country.planner, 'item.send', '2026-11-24')
      await sql`select transfer_items_to_version(${country.versionId}, ${next}, ${country.priorities}, ${new Date()})`.execute(
        tx,
      )
    })
    const after = await listCells(outsider(), next)
    const columns = (await api.as(outsider()).alignment.coverage.getMatrix({ versionId: next })).columns
    const place = columns.findIndex(({ elementId }) => elementId === country.priorities[0])
    expect(after[place]).toEqual(before[0])
    // The numbers change when the other three change theirs too.
    for (const zone of [1, 2, 3]) await answer(api, { ...country, versionId: next }, zone, 0, 'not_relevant')
    expect((await listCells(outsider(), next))[place]).toMatchObject({ withheld: 4, carried: 0, notCarried: 0 })
  })
})
