import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { extractText, getDocumentProxy } from 'unpdf'
import { loadAccess } from './country-rows.ts'
import { parseDecimal, round, toEnglish } from './decimal.ts'
import { monthsIn, type Period } from './periods.ts'
import { computeStatus, loadResults } from './results.ts'
import { connect, select } from './rows.ts'
import { folder, recomputeFor, restoreLanguage, signIn, today } from './session.ts'

/** The chapter on results in the PDF of a plan, in Dutch: baselines, targets, latest figures and statuses. */

let client: Client
test.beforeAll(async () => {
  client = await connect(folder)
})
test.afterEach(({ page }) => restoreLanguage(page))
test.afterAll(() => client.end())

const statusNames: Record<string, string> = {
  on_track: 'op koers',
  attention: 'aandacht nodig',
  off_track: 'niet op koers',
  no_update: 'geen update',
  effort_only: 'inspanningsindicator',
  not_computed: 'niet berekend',
}

const toDutch = (english: string): string => english.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
const formatPeriod = (period: Period): string => {
  const year = period.startsOn.slice(0, 4)
  return monthsIn(period) === 12 ? year : `K${(Number(period.startsOn.slice(5, 7)) + 2) / 3} ${year}`
}

test('the PDF of a plan contains recomputed results', async ({ page }) => {
  const personId = await signIn(page, client, 'Netebroek', 'planner')
  const figures = await recomputeFor(client, personId)
  const { readable } = await loadAccess(client, personId)
  const [plan] = await select<{ id: string }>(client, `select id from plan where code = 'ZVP-2026-NETEBROEK'`)
  const results = (await loadResults(client, readable, today)).filter(
    ({ planCode }) => planCode === 'ZVP-2026-NETEBROEK',
  )
  const response = await page.request.get(`/api/plans/${plan!.id}/documents/full?language=nl`)
  expect(response.status()).toBe(200)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.body())), {
    mergePages: true,
  })
  const start = text.lastIndexOf('Tabel', text.lastIndexOf('ELEMENT GEMETEN MET'))
  const chapterStart = text.lastIndexOf('Verwachte resultaten\nTLP')
  const chapter = text
    .slice(chapterStart < 0 ? start : chapterStart, text.lastIndexOf('Antwoorden op andere plannen'))
    .replace(/\s+/g, ' ')
  const write = (value: string, period: Period, decimals: number) =>
    `${toDutch(toEnglish(round(parseDecimal(value), decimals), decimals))} (${formatPeriod(period)})`
  const judged = results.map((result) => ({ result, ...computeStatus(figures, result, today) }))
  const recomputed = judged.flatMap(({ result, latest }) => {
    const { baseline, targets } = result.expectation
    const { decimals } = figures.rows.indicators.get(result.code)!.definition.unit
    const target = targets.at(-1)
    return [
      ...(baseline ? [write(baseline.value, baseline, decimals)] : []),
      ...(target?.value ? [write(target.value, target, decimals)] : []),
      ...(latest?.value
        ? [toDutch(`${toEnglish(round(latest.value, decimals), decimals)} (${formatPeriod(latest)})`)]
        : []),
    ]
  })
  const figurePattern = /-?\d[\d.]*(?:,\d+)? \((?:K\d )?\d{4}\)/g
  expect(recomputed.length).toBeGreaterThan(30)
  expect((chapter.match(figurePattern) ?? []).toSorted()).toEqual(recomputed.toSorted())
  const counts = Object.keys(statusNames).flatMap((status) => {
    const count = judged.filter((entry) => entry.status === status).length
    return count > 0 ? [`${count} ${statusNames[status]}`] : []
  })
  const countText = `Resultaten per status: ${counts.join(', ')}`
  expect(chapter).toContain(countText)
  const codes = await select<{ code: string }>(client, 'select code from figure_code')
  // Nothing else in the chapter is a figure.
  const rest = [
    figurePattern,
    countText,
    // Page numbers, the number of the table, the codes of figures and the address where these are entered.
    /Pagina \d+ van \d+/g,
    /Tabel \d+/g,
    ...codes.map(({ code }) => new RegExp([...code].join('[- ]*'), 'g')),
    /https?:\S+/g,
    // Titles of objectives name the year of the plan.
    /tegen 2031|te ?gen 2031/g,
  ].reduce<string>((left, pattern) => left.replaceAll(pattern, ' '), chapter)
  expect(rest.match(/\S*\d\S*/g) ?? []).toEqual([])
})
