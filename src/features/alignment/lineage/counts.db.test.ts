import { beforeEach, describe, expect, it } from 'vitest'
import { countAnswered, countCells } from '#features/alignment/coverage/model.ts'
import { listPlanAnswers } from '#features/alignment/coverage/plan-answers.ts'
import { freeze, makeCountry, reasons } from '#features/alignment/items/country.fixture.ts'
import { countByProgress } from '#features/alignment/items/counts/model.ts'
import { currentItems } from '#features/alignment/items/model.ts'
import { countOrganisations } from '#features/alignment/review/model.ts'
import { listReviewedOrganisations } from '#features/alignment/review/queries.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
const ministry = () => api.as(country.ministryPlanner).alignment
const send = (versionId: string) =>
  ministry().items.sendItems({ versionId, addressees: { method: 'kind', kind: 'police_zone' }, dueOn: null })
const listOf = (zone: number, planId?: string) =>
  api
    .as(country.planner(zone))
    .alignment.items.listItems({ addresseeId: country.zones[zone]!.id, limit: 500, ...(planId && { planId }) })
const answer = async (zone: number, kinds: AnswerKind[], versionId: string) => {
  const rows = (await listOf(zone)).rows.filter((item) => item.versionId === versionId)
  for (const [index, kind] of kinds.entries())
    await api
      .as(country.planner(zone))
      .alignment.answers.answerItem({ itemId: rows[index]!.id, kind, reasons: reasons() })
}
const asMinistry = <Value>(read: Parameters<typeof openTransaction<Value>>[1]) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, country.ministryPlanner, 'answer.read')
    return read(tx)
  })

/**
 * Five zones and three priorities. The first answered everything, the second partly, the third nothing, the fourth had
 * an item withdrawn and answered the rest. The fifth was asked before it had a plan, and answered nothing.
 */
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 5 })
  await api.database.pool.query(`update plan set state = 'drafting' where id = $1`, [country.zones[4]!.planId])
  await send(country.versionId)
  await answer(0, ['covered', 'adopt', 'no_capacity'], country.versionId)
  await answer(1, ['partly'], country.versionId)
  await answer(3, ['adopt', 'not_relevant'], country.versionId)
  const withdrawn = (await listOf(3)).rows.find((item) => item.state === 'no_answer')!
  await ministry().items.withdrawItem({ id: withdrawn.id, reason: 'Sent by mistake.' })
})

/** All places that count the organisations and the items of the version. */
const expectAgreement = async (expected: { requested: number; answered: number; byProgress: object }) => {
  const { versionId, national } = country
  const totals = await ministry().coverage.getCoverageTotals({ versionId })
  const matrix = await ministry().coverage.getMatrix({ versionId })
  const ribbon = await ministry().lineage.getRibbon({ planId: national.id })
  const elements = await ministry().coverage.listElementAnswers({ planId: national.id })
  const gaps = await ministry().coverage.getGaps({ versionId })
  const review = countOrganisations(await asMinistry((tx) => listReviewedOrganisations(tx, versionId, '2026-11-24')))
  const printed = await asMinistry((tx) =>
    listPlanAnswers({ tx, today: '2026-11-24', actor: country.ministryPlanner } as never, national.id),
  )
  const own = await Promise.all(country.zones.map((_, zone) => listOf(zone)))

  const lower = ribbon.lowerAnswers[0]!
  const cells = countCells(matrix.rows.map((row) => row.cells))
  const sum = (list: { totals: { requested: number; no_answer: number } }[]) => ({
    requested: list.reduce((total, entry) => total + entry.totals.requested, 0),
    no_answer: list.reduce((total, entry) => total + entry.totals.no_answer, 0),
  })
  const items = { requested: expected.requested, no_answer: expected.requested - expected.answered }
  expect({ requested: totals.requested, no_answer: totals.no_answer }).toEqual(items)
  expect({ requested: cells.requested, no_answer: cells.no_answer }).toEqual(items)
  expect({ requested: lower.totals.requested, no_answer: lower.totals.no_answer }).toEqual(items)
  expect(sum(elements)).toEqual(items)
  expect(sum(printed)).toEqual(items)
  expect({
    requested: own.reduce((total, list) => total + list.requested, 0),
    no_answer: own.reduce((total, list) => total + list.open, 0),
  }).toEqual(items)

  const { organisationCount, answered, partlyAnswered, notAnswered } = lower
  expect({ organisationCount, answered, partlyAnswered, notAnswered }).toEqual(expected.byProgress)
  expect(countByProgress(matrix.rows.map((row) => countAnswered(row.cells)))).toEqual(expected.byProgress)
  expect(review).toMatchObject(expected.byProgress)
  expect(totals.organisationCount).toBe(organisationCount)
  expect(totals.withoutReplyCount).toBe(notAnswered)
  expect(gaps.organisationsWithoutReply).toHaveLength(notAnswered)
}

describe('counts of answers', () => {
  it('agree in the matrix, totals, gaps, ribbon, review, one-page document, answer lists and home [law-99]', async () => {
    await expectAgreement({
      requested: 14,
      answered: 6,
      byProgress: { organisationCount: 5, answered: 2, partlyAnswered: 1, notAnswered: 2 },
    })
  })

  it('are the same on the answer page, on home and in the plan of an organisation [law-99]', async () => {
    for (const [zone, { planId }] of country.zones.entries()) {
      const list = await listOf(zone)
      const current = currentItems(list.rows)
      expect(list.requested, `zone ${zone}`).toBe(current.length)
      expect(list.open, `zone ${zone}`).toBe(current.filter((item) => item.state === 'no_answer').length)
      const ofPlan = await listOf(zone, planId)
      expect([ofPlan.requested, ofPlan.open], `zone ${zone}`).toEqual([list.requested, list.open])
      const [upper] = (await api.as(country.planner(zone)).alignment.lineage.getRibbon({ planId })).upperPlans
      expect([upper!.totals.requested, upper!.totals.no_answer], `zone ${zone}`).toEqual([list.requested, list.open])
    }
  })

  it('of a plan include items that were sent before the plan existed, and none of an ended plan', async () => {
    const { planId } = country.zones[4]!
    const ribbon = () => api.as(country.planner(4)).alignment.lineage.getRibbon({ planId })
    expect((await listOf(4)).rows.every((item) => item.lowerPlanId === null)).toBe(true)
    expect((await ribbon()).upperPlans).toMatchObject([{ totals: { requested: 3, no_answer: 3 } }])
    await api.database.pool.query(`update plan set state = 'ended' where id = $1`, [planId])
    expect((await ribbon()).upperPlans).toEqual([])
  })

  it('of a plan contain no item of another organisation', async () => {
    const [{ planId }, other] = [country.zones[0]!, country.zones[4]!]
    const list = await api
      .as(country.planner(4))
      .alignment.items.listItems({ addresseeId: other.id, planId, limit: 500 })
    expect([list.rows, list.requested]).toEqual([[], 0])
  })

  it('leave out items that a newer version sends again', async () => {
    const second = await freeze(api.database, country.national.id, country.priorities, { number: 2 })
    await send(second)
    const list = await listOf(0)
    expect([list.total, list.requested, list.open]).toEqual([6, 3, 3])
    expect(currentItems(list.rows)).toHaveLength(3)
    const impact = await ministry().structure.listStructureChangeImpact({ organisationIds: [country.zones[0]!.id] })
    expect([impact.itemsOpen, impact.itemsAnswered]).toEqual([list.open, list.requested - list.open])
  })
})
