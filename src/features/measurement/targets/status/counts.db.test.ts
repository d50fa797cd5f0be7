import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, it, vi } from 'vitest'
import { renderPdf, stopPrinter } from '#platform/docgen/render.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { people } from '../../../../../testing/people.ts'
import { resultBlocks } from '../results/document.ts'
import { type ResultStatus, resultStatuses, type StatusCounts } from '../results/entities.ts'
import { expectedMessages } from '../results/messages/index.ts'
import {
  analyst,
  api,
  area,
  author,
  define,
  make,
  municipality,
  planId,
  planner,
  police,
  results,
  save,
  year,
  zone,
} from '../results/results.fixture.ts'

const timeoutMs = 60_000
vi.setConfig({ testTimeout: 3 * timeoutMs, hookTimeout: timeoutMs })
afterAll(stopPrinter)

const add = (every: readonly StatusCounts[]): Record<string, number> =>
  Object.fromEntries(resultStatuses.map((status) => [status, every.reduce((sum, counts) => sum + counts[status], 0)]))

/** A result of each element with random figures, some of an effort indicator, some of a stopped element. */
const generated = fc.sample(
  fc.record({
    element: fc.integer({ min: 0, max: 4 }),
    polarity: fc.constantFrom('up' as const, 'down' as const, 'down' as const, 'ambiguous' as const),
    inMunicipality: fc.boolean(),
    hasTarget: fc.integer({ min: 0, max: 5 }),
    figures: fc.array(fc.integer({ min: 60, max: 140 }), { maxLength: 3 }),
  }),
  { numRuns: 24, seed: 14 },
)

/** Returns the number of results per status in the sentence of a real PDF. */
async function countPrinted(): Promise<Record<string, number>> {
  const transact = transactor(api.context(author), { permission: 'document.make' }, [], {})
  const blocks = await transact('touch', (context) =>
    resultBlocks(context, planId!, {
      language: 'en',
      rendition: 'full',
      hidden: new Set(),
      address: 'https://plan.example',
      externalView: false,
    }),
  )
  const { pdf } = await renderPdf(
    { title: 'Plan', language: 'en', marking: 'TLP:AMBER', cover: { title: 'Plan' }, blocks },
    { createdAt: new Date('2028-06-01T08:00:00Z'), timeoutMs },
  )
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  const sentence = /Results by status:[^.]*?(?=Committed)/.exec(text.replace(/\u00ad\n?/g, '').replace(/\s+/g, ' '))![0]
  const { statuses } = expectedMessages.en
  return Object.fromEntries(
    resultStatuses.map((status) => [status, Number(new RegExp(`(\\d+) ${statuses[status]}`).exec(sentence)?.[1] ?? 0)]),
  )
}

it('counts the statuses of a plan equally on every page, in the document and in the API', async () => {
  const elements: Id[] = []
  for (let index = 0; index < 5; index += 1) {
    const { id } = await make.element({ planId: planId!, kind: 'operational_objective', title: `Objective ${index}` })
    elements.push(id)
  }
  const stopped = elements[4]!
  await api.database.pool.query(`update element set state = 'stopped', state_reason = '{}' where id = $1`, [stopped])
  for (const [at, { element, polarity, inMunicipality, hasTarget, figures }] of generated.entries()) {
    const indicator = `indicator-${at}`
    await define(indicator, { polarity })
    await save({
      elementId: elements[element]!,
      indicator,
      areaId: inMunicipality ? municipality! : area!,
      expectation: {
        baseline: { ...year(2024), value: '100' },
        shape: 'path',
        targets:
          hasTarget === 0 ? [] : [{ ...year(2029), value: polarity === 'up' ? '120' : '80', low: null, high: null }],
        tolerance: 5,
      },
    })
    if (figures.length > 0)
      await analyst().observations.recordFigures({
        ownerId: police!,
        figures: figures.map((value, index) => ({
          indicator,
          areaId: municipality!,
          startsOn: `${2028 - figures.length + index}-01-01`,
          value: `${value}`,
        })),
      })
  }
  // A priority of another plan that the elements carry out, one of them twice.
  const upperPlan = await make.plan({ ownerId: police!, kind: 'national_security_plan', marking: 'TLP:GREEN' })
  const { id: upperId } = await make.element({ planId: upperPlan.id, kind: 'strategic_objective', code: 'P1' })
  for (const [fromId, relation] of [
    ...elements.map((id) => [id, 'contributes_to'] as const),
    [elements[0]!, 'elaborates'] as const,
  ])
    await api.database.kysely
      .insertInto('element_link')
      .values({ id: newId(), from_id: fromId, to_id: upperId, owner_id: zone!, relation, access_id: 1 })
      .execute()

  const { statuses, results: resultApi } = planner().indicators
  const { counts, rows } = await resultApi.listResults({ planId: planId! })
  const summary = await statuses.getResultStatuses({})
  const listed = (await statuses.listResultStatuses({ limit: 100 })).rows
  const ofUpper = await api
    .as(people.planner(zone!))
    .indicators.statuses.listUpperResultStatuses({ planId: upperPlan.id })
  const tally = (every: readonly { status: ResultStatus }[]) =>
    Object.fromEntries(resultStatuses.map((status) => [status, every.filter((row) => row.status === status).length]))

  const ofStopped = rows.filter((row) => row.elementId === stopped)
  expect(ofStopped.length).toBeGreaterThan(0)
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(generated.length - ofStopped.length)
  // The comparison means something: several terms occur.
  expect(Object.values(counts).filter((count) => count > 0).length).toBeGreaterThanOrEqual(5)
  expect(tally(rows.flatMap((row) => (row.isStopped ? [] : [row.currentStatus])))).toEqual(counts)
  expect(summary.counts).toEqual(counts)
  expect(add(summary.indicators.map((indicator) => indicator.counts))).toEqual(counts)
  expect(add(summary.areas.map((entry) => entry.counts))).toEqual(counts)
  expect(tally(listed)).toEqual(counts)
  expect((await statuses.getResultStatuses({ upperId })).counts).toEqual(counts)
  expect(ofUpper.rows.map((row) => row.counts)).toEqual([counts])
  expect(await countPrinted()).toEqual(counts)
  expect((await results()).length).toBe(generated.length)
})
