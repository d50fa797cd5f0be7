import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, it, vi } from 'vitest'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import { renderPdf, stopPrinter } from '#platform/docgen/render.ts'
import { transactor } from '#platform/transactor.ts'
import { localized } from '#shared/localized-text.ts'
import { monthsAfter } from '#shared/period.ts'
import { resultBlocks } from './document.ts'
import type { Target } from './entities.ts'
import {
  analyst,
  api,
  area,
  author,
  define,
  make,
  municipality,
  planId,
  police,
  recordFigure,
  results,
  save,
  year,
} from './results.fixture.ts'

const timeoutMs = 60_000
vi.setConfig({ testTimeout: 3 * timeoutMs, hookTimeout: timeoutMs })
afterAll(stopPrinter)

/** Removes spaces and hyphens: the width of a column decides where a word or line is broken. */
const withoutBreaks = (text: string) => text.replace(/[\s\u00ad-]/g, '')

/** Returns the text of the chapter on results in a real PDF, without breaks. */
async function printText(rendition: 'full' | 'council' = 'full'): Promise<string> {
  const transact = transactor(api.context(author), { permission: 'document.make' }, [], {})
  const blocks = await transact('touch', (context) =>
    resultBlocks(context, planId!, {
      language: 'en',
      rendition,
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
  return withoutBreaks(text)
}

const target = (startsOn: string, months: number, value: string): Target => ({
  startsOn,
  endsOn: monthsAfter(startsOn, months),
  value,
  low: null,
  high: null,
})
const saveSteps = async (indicator: string, periodType: Definition['periodType'], targets: Target[]) => {
  await define(indicator, { periodType, names: { en: `Reports ${indicator}` } })
  await save({ indicator, expectation: { baseline: null, shape: 'steps', targets, tolerance: 5 } })
}

it('prints every target of a result with its own period, several in a year too', async () => {
  const months = Array.from({ length: 12 }, (_, index) => target(monthsAfter('2029-01-01', index), 1, `${101 + index}`))
  await saveSteps('by-month', 'month', months)
  await saveSteps('by-quarter', 'quarter', [target('2029-01-01', 3, '201'), target('2029-04-01', 3, '202')])
  await saveSteps('by-school-year', 'custom', [target('2027-09-01', 12, '301'), target('2028-09-01', 12, '302')])
  await saveSteps('by-year', 'year', [target('2028-01-01', 12, '401'), target('2029-01-01', 12, '402.5')])
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
  for (const rendition of ['full', 'council'] as const) {
    const text = await printText(rendition)
    for (const [index, name] of names.entries()) expect(text).toContain(withoutBreaks(`${name} 2029 ${101 + index}`))
    for (const each of [
      '201 (Q1 2029)',
      '202 (Q2 2029)',
      '301 (1 Sept 2027 – 31 Aug 2028)',
      '302 (1 Sept 2028 – 31 Aug 2029)',
      '401 (2028)',
      '402.5 (2029)',
    ])
      expect(text).toContain(withoutBreaks(each))
  }
  expect((await results()).map(({ expectation }) => expectation.targets.length)).toEqual([12, 2, 2, 2])
})

it('prints the recorded figure beside a baseline that differs from it, the reason for a worse target, and why there is no status', async () => {
  const worseTargetReason = localized('en', 'A prison opens in the zone')
  await save({
    expectation: {
      baseline: { ...year(2025), value: '6' },
      shape: 'path',
      targets: [target('2029-01-01', 12, '8')],
      tolerance: 0,
      worseTargetReason,
    },
  })
  const record = (of: number, value: string) =>
    analyst().observations.recordFigures({
      ownerId: police!,
      figures: [{ indicator: 'violence', areaId: municipality!, startsOn: `${of}-01-01`, value, state: 'provisional' }],
    })
  await record(2025, '2')
  await record(2027, '6')
  const text = await printText()
  expect(text).toContain(withoutBreaks('recorded: 2'))
  expect(text).toContain(withoutBreaks('A prison opens in the zone'))
  expect(text).toContain(withoutBreaks('6 (2027)'))
  expect(text).toContain(withoutBreaks('provisional'))
  expect(text).toContain(withoutBreaks('not computed: The baseline differs from the recorded figure'))
  expect(text).toContain(withoutBreaks('Results by status: 1 not computed'))
  expect(await printText('council')).toContain(withoutBreaks('A prison opens in the zone'))
})

it('states that there is no status because figures of areas are missing, with their number, also for a rate', async () => {
  const [second] = [
    (await make.area({ kind: 'municipality', parentId: area! })).id,
    (await make.area({ kind: 'municipality', parentId: area! })).id,
  ]
  await define('hours')
  await define('violence-rate', { formula: { numerator: 'violence', denominator: 'hours', per: 1 } })
  await define('checks')
  await define('check-rate', { formula: { numerator: 'violence', denominator: 'checks', per: 1 } })
  const expectation = { baseline: null, shape: 'steps' as const, tolerance: 5 }
  for (const indicator of ['violence', 'violence-rate', 'check-rate'])
    await save({ indicator, expectation: { ...expectation, targets: [target('2027-01-01', 12, '300')] } })
  await recordFigure(2027, '100')
  await recordFigure(2027, '50', 'hours')
  await analyst().observations.recordFigures({
    ownerId: police!,
    figures: [{ indicator: 'checks', areaId: second!, startsOn: '2027-01-01', value: '50' }],
  })
  const expected = { status: 'not_computed', reasonCode: 'FIGURES_MISSING', latest: null }
  for (const { indicator, currentStatus } of await results()) {
    // No area has both violence and checks.
    const missingCount = indicator.code === 'check-rate' ? 3 : 2
    expect(currentStatus).toMatchObject({ ...expected, incomplete: { ...year(2027), missingCount } })
  }
  const text = await printText()
  const status = 'not computed: Figures of areas are missing in the latest period. 2027: 2 figures missing.'
  expect(text.split(withoutBreaks(status))).toHaveLength(3)
})

it('prints every digit of a figure', async () => {
  const figure = '123456789012345678.25'
  await save({
    expectation: { baseline: null, shape: 'steps', tolerance: 5, targets: [target('2027-01-01', 12, figure)] },
  })
  await recordFigure(2027, figure)
  expect((await results())[0]!.currentStatus).toMatchObject({ status: 'on_track', latest: { value: figure } })
  expect((await printText()).split('123,456,789,012,345,678.25(2027)')).toHaveLength(3)
})
