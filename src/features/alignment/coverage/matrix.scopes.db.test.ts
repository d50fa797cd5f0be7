import { describe, expect, it } from 'vitest'
import { makeCountry, reasons } from '#features/alignment/items/country.fixture.ts'
import { type Actor, anyone, getOrganisationIds } from '#shared/actor.ts'
import { answerKinds } from '#shared/element-kind.ts'
import type { Marking } from '#shared/marking.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { makePerson, people } from '../../../../testing/people.ts'
import { cellByKind, countCells } from './model.ts'

const api = useApi({ alignment: alignmentRoutes })
const zoneCount = 6
const elementMarkings: (Marking | undefined)[] = [
  undefined,
  'TLP:GREEN',
  'TLP:AMBER',
  undefined,
  'TLP:AMBER',
  undefined,
]
const answerMarkings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT'] as const
let country: Awaited<ReturnType<typeof makeCountry>>
let actors: Record<string, Actor>

/**
 * Every marking of an item is combined with every marking of an answer. Some items are unanswered, withdrawn, or never
 * sent.
 */
prepareOnce(api.database, async () => {
  country = await makeCountry(api.database, {
    zones: zoneCount,
    planMarking: 'TLP:CLEAR',
    priorities: elementMarkings,
  })
  const { ministryPlanner, zones, versionId, priorities } = country
  const ministry = api.as(ministryPlanner).alignment
  const addresseeIds = zones.slice(0, -1).map((zone) => zone.id)
  await ministry.items.sendItems({
    versionId,
    addressees: { method: 'named', organisationIds: addresseeIds },
    dueOn: null,
  })
  await ministry.items.sendItems({
    versionId,
    addressees: { method: 'named', organisationIds: [zones.at(-1)!.id] },
    elementIds: priorities.slice(0, 3),
    dueOn: null,
  })
  let turn = 0
  for (const [number, zone] of zones.entries()) {
    const planner = api.as(country.planner(number)).alignment
    const { rows } = await planner.items.listItems({ addresseeId: zone.id })
    for (const item of rows) {
      turn += 1
      if (turn % 5 === 0) continue
      await planner.answers.answerItem({
        itemId: item.id,
        kind: answerKinds[turn % answerKinds.length]!,
        reasons: reasons(),
        marking: answerMarkings[turn % answerMarkings.length]!,
        elementIds: turn % 6 < 4 && turn % 2 === 0 ? [zone.objectiveId] : [],
      })
      if (turn % 11 === 0) await ministry.items.withdrawItem({ id: item.id, reason: 'No longer asked' })
    }
  }
  // An item sent while the element was open becomes restricted with the element.
  await api.database.pool.query(`update element set marking = 3, partner_ids = '{}' where id = $1`, [priorities[5]])
  const [first, second] = zones.map((zone) => zone.id)
  const outside = (await country.make.organisation({ kind: 'province', level: 'province' })).id
  actors = {
    'ministry planner': ministryPlanner,
    minister: people.minister(country.ministry.id),
    'programme manager': people.programme_manager(country.ministry.id),
    'planner of a zone': people.planner(first!),
    mayor: people.mayor(second!),
    'crown prosecutor of two zones': makePerson([
      { organisationId: first!, role: 'crown_prosecutor' },
      { organisationId: second!, role: 'crown_prosecutor' },
    ]),
    governor: people.governor(outside),
    evaluator: people.evaluator(zones[2]!.id),
    administrator: people.instance_administrator(outside),
    anyone: anyone('en'),
  }
})

/** Implements the access rule again, row by row, on the tables as their owner. */
async function recompute(actor: Actor): Promise<Map<string, string[]>> {
  const query = async (sql: string) => (await api.database.pool.query(sql)).rows
  const access = new Map((await query('select * from access')).map((row) => [row.id, row]))
  const mayRead = (id: number) => {
    const { signed_in, organisation_ids, person_ids } = access.get(id)
    const isNamed = (ids: string[] | null, own: readonly string[]) =>
      ids === null || ids.some((value) => own.includes(value))
    return (
      (!signed_in || actor.personId !== null) &&
      isNamed(organisation_ids, getOrganisationIds(actor)) &&
      isNamed(person_ids, actor.personId ? [actor.personId] : [])
    )
  }
  const items = (await query('select * from item order by element_id')).filter((item) => mayRead(item.access_id))
  const answers = await query('select * from answer where superseded_at is null')
  const columns = [...new Set(items.map((item) => item.element_id))]
  const getExpectedCell = (organisationId: string, elementId: string) => {
    const item = items.find((entry) => entry.addressee_id === organisationId && entry.element_id === elementId)
    if (!item || item.withdrawn_at !== null) return cellByKind.not_asked
    const answer = answers.find((entry) => entry.item_id === item.id)
    if (!answer) return cellByKind.no_answer
    return mayRead(answer.access_id) ? cellByKind[answer.kind as (typeof answerKinds)[number]] : cellByKind.withheld
  }
  const addressees = [...new Set(items.filter((item) => item.withdrawn_at === null).map((item) => item.addressee_id))]
  return new Map(
    addressees.map((id): [string, string[]] => [id, columns.map((element) => getExpectedCell(id, element)).sort()]),
  )
}

describe('matrix', () => {
  it('equals the result of the access rule for each cell, for ten kinds of actor [align-5]', async () => {
    const pictures = new Set<string>()
    for (const [name, actor] of Object.entries(actors)) {
      const expected = await recompute(actor)
      const matrix = await api.as(actor).alignment.coverage.getMatrix({ versionId: country.versionId })
      const visibleCells = new Map(matrix.rows.map((row) => [row.organisationId, [...row.cells].sort()]))
      expect({ name, visibleCells }).toEqual({ name, visibleCells: expected })
      pictures.add(JSON.stringify([...visibleCells]))
    }
    // Ensures that the comparison was not trivial.
    expect(pictures.size).toBeGreaterThan(3)
    const all = await api.as(actors['ministry planner']!).alignment.coverage.getMatrix({ versionId: country.versionId })
    const characters = new Set(all.rows.flatMap((row) => [...row.cells]))
    expect([...characters].sort()).toEqual(['-', '.', 'a', 'c', 'd', 'n', 'p', 'r'])
    const governor = await api.as(actors.governor!).alignment.coverage.getMatrix({ versionId: country.versionId })
    expect(governor.rows.some((row) => row.cells.includes('?'))).toBe(true)
  })

  it('agrees for every actor, cell by cell, with the items and answers that the actor may open', async () => {
    for (const actor of Object.values(actors)) {
      const { coverage } = api.as(actor).alignment
      const matrix = await coverage.getMatrix({ versionId: country.versionId })
      for (const row of matrix.rows.slice(0, 3))
        for (const [index, column] of matrix.columns.entries()) {
          const { item } = await coverage.getCell({
            versionId: country.versionId,
            elementId: column.elementId,
            organisationId: row.organisationId,
          })
          const state = !item || item.state === 'withdrawn' ? 'not_asked' : (item.answer?.kind ?? item.state)
          expect(row.cells[index]).toBe(cellByKind[state as keyof typeof cellByKind])
        }
    }
  })

  it('returns totals equal to the sum of the visible cells, for every actor', async () => {
    for (const actor of Object.values(actors)) {
      const { coverage } = api.as(actor).alignment
      const matrix = await coverage.getMatrix({ versionId: country.versionId })
      const totals = await coverage.getCoverageTotals({ versionId: country.versionId })
      const { unlinkedCount, ...counted } = countCells(matrix.rows.map((row) => row.cells))
      expect(unlinkedCount).toBe(0)
      expect(totals).toMatchObject(counted)
      expect(totals.elements.reduce((sum, element) => sum + element.totals.requested, 0)).toBe(totals.requested)
    }
  })

  it('stays the same after the stored rows are recomputed', async () => {
    const client = api.as(actors['ministry planner']!).alignment.coverage
    const before = await client.getMatrix({ versionId: country.versionId })
    await api.database.pool.query(
      `select refresh_coverage(array_agg(version_id), array_agg(addressee_id)) from (select distinct version_id, addressee_id from item) i`,
    )
    expect(await client.getMatrix({ versionId: country.versionId })).toEqual(before)
  })

  it('returns not found when the plan is not readable', async () => {
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [country.national.id])
    const call = api.as(actors.governor!).alignment.coverage.getMatrix({ versionId: country.versionId })
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
