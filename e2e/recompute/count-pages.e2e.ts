import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { type Exception, expectNumbers, place } from './compare-places.ts'
import { listNames, loadAccess, percent } from './country-rows.ts'
import * as english from './english.ts'
import { computeStatus, loadResults, type Result } from './results.ts'
import { connect, nameOf, select } from './rows.ts'
import { folder, openNumbers, recomputeFor, restoreLanguage, signIn, today } from './session.ts'

/** The pages with counts: results, answers, checks, tasks and approvals are counted again from the base tables. */

let client: Client
test.beforeAll(async () => {
  client = await connect(folder)
})
test.afterEach(({ page }) => restoreLanguage(page))
test.afterAll(() => client.end())

const statuses = ['on_track', 'attention', 'off_track', 'no_update', 'effort_only', 'not_computed']
const statusNames: Record<string, string> = {
  on_track: 'on track',
  attention: 'attention',
  off_track: 'off track',
  no_update: 'no update',
  effort_only: 'effort indicator',
  not_computed: 'not computed',
}
const mostUrgentFirst = ['off_track', 'attention', 'no_update', 'not_computed', 'effort_only', 'on_track']

const countBy = <Item>(items: readonly Item[], toKey: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1)
  return counts
}

const formatTarget = (
  { expectation, code }: Result,
  indicators: Awaited<ReturnType<typeof recomputeFor>>['rows']['indicators'],
) => {
  const target = expectation.targets.at(-1)
  if (!target) return ''
  const indicator = indicators.get(code)!
  const text =
    target.value === null
      ? `${english.formatAmount(target.low!, indicator)} to ${english.formatAmount(target.high!, indicator)}`
      : english.formatAmount(target.value, indicator)
  return `${text} (${english.formatPeriod(target)})`
}

test('the page of results counts and lists recomputed statuses', async ({ page }) => {
  const personId = await signIn(page, client, 'FPS Home Affairs', 'ministry_planner')
  const figures = await recomputeFor(client, personId)
  const { readable } = await loadAccess(client, personId)
  const results = (await loadResults(client, readable, today)).map((result) => ({
    ...result,
    ...computeStatus(figures, result, today),
  }))
  expect(results.length).toBeGreaterThan(100)
  const places = await openNumbers(page, '/indicators/results')
  const nameArea = (areaId: string) => nameOf(figures.rows.areas.get(areaId)!.names)
  const listCounts = (items: readonly { status: string }[]) => {
    const counts = countBy(items, ({ status }) => status)
    return statuses.flatMap((status) =>
      counts.has(status) ? [{ status, count: english.formatCount(counts.get(status)!) }] : [],
    )
  }
  const zones = results.filter(({ areaId }) => figures.rows.areas.get(areaId)!.kind === 'police_zone')
  const byArea = [...Map.groupBy(zones, ({ areaId }) => nameArea(areaId))].flatMap(([name, items]) => {
    const worst = mostUrgentFirst.find((status) => items.some((item) => item.status === status))!
    const counts = listCounts(items)
    const parts = counts.map(({ status, count }) => `${count} ${statusNames[status]}`).join(', ')
    return [
      place('Areas', `${name}: ${statusNames[worst]} (${parts})`),
      ...counts.map(({ count }) => place('Areas by name', count, name, 'Results')),
    ]
  })
  const byIndicator = [...Map.groupBy(results, ({ code }) => nameOf(figures.rows.indicators.get(code)!.names))].flatMap(
    ([name, items]) => listCounts(items).map(({ count }) => place('By indicator', count, name, 'Results')),
  )
  const listed = places.filter(({ section, text }) => section === 'Results' && / · [A-Z]+-[A-Z\d-]+$/.test(text)).length
  expect(listed).toBeGreaterThan(10)
  const list = results.slice(0, listed).flatMap((result) => {
    const { latest, ownerNames, planCode, code } = result
    const indicator = figures.rows.indicators.get(code)!
    const figure = latest && `${english.formatFigure(latest, indicator)} (${english.formatPeriod(latest)})`
    return [
      place('Results', `${nameOf(ownerNames)} · ${planCode}`),
      place('Results', formatTarget(result, figures.rows.indicators)),
      ...(figure ? [place('Results', figure), place('Results', `Explain ${figure}`)] : []),
    ]
  })
  const totals = [
    ...listCounts(results).map(({ count }) => place('Areas', count)),
    place('Areas', `of ${english.formatCount(results.length)} results`),
  ]
  expectNumbers(places, [...totals, ...byArea, ...byIndicator, ...list], [], await listNames(client))
})

interface Cell {
  addresseeId: string
  elementId: string
  answer: string | null
}

/** The items of a version and their answers in force, as far as the person may read them. */
async function loadCells(versionId: string, readable: ReadonlySet<number>): Promise<Cell[]> {
  const items = await select<Cell & { itemAccess: number; answerAccess: number | null }>(
    client,
    `select i.addressee_id as "addresseeId", i.element_id as "elementId", n.kind as answer, i.access_id as "itemAccess",
      n.access_id as "answerAccess" from item i left join answer n on n.item_id = i.id and n.superseded_at is null
      where i.version_id = $1 and i.withdrawn_at is null`,
    [versionId],
  )
  return items
    .filter(({ itemAccess }) => readable.has(itemAccess))
    .map(({ answerAccess, ...cell }) =>
      answerAccess === null || readable.has(answerAccess) ? cell : { ...cell, answer: 'withheld' },
    )
}

test('the page of answers across the country counts recomputed answers', async ({ page }) => {
  const { readable } = await loadAccess(client, await signIn(page, client, 'FPS Home Affairs', 'ministry_planner'))
  const [plan] = await select<{ id: string; periodTo: string; versionId: string }>(
    client,
    `select p.id, p.period_to as "periodTo", (select i.version_id from item i join plan_version v on v.id = i.version_id
      where i.upper_plan_id = p.id order by v.number desc limit 1) as "versionId" from plan p where p.code = 'BE-NVP-2026-2029'`,
  )
  const cells = await loadCells(plan!.versionId, readable)
  expect(cells.length).toBeGreaterThan(100)
  const section = 'Priorities × organisations'
  const count = (...kinds: (string | null)[]) => cells.filter(({ answer }) => kinds.includes(answer)).length
  const visible = cells.length - count('withheld')
  const organisations = [...Map.groupBy(cells, ({ addresseeId }) => addresseeId).values()]
  const withoutAnswer = organisations.filter((own) => own.every(({ answer }) => answer === null)).length
  const legend = [
    ['covered'],
    ['adopt'],
    ['adapt'],
    ['partly'],
    ['no_capacity'],
    ['not_relevant'],
    [null],
    ['withheld'],
  ]
  const noun = withoutAnswer === 1 ? 'organisation' : 'organisations'
  const recomputed = [
    place('Answers across the country', `National Security Plan 2026-2029 → ${organisations.length} organisations`),
    place(section, percent(count('covered', 'adopt', 'adapt', 'partly'), visible)),
    place(section, `of ${english.formatCount(visible)} requested answers: covered, adopt, adapt or partly`),
    place(section, percent(count('no_capacity', 'not_relevant'), visible)),
    place(section, percent(count(null), visible)),
    ...(withoutAnswer > 0 ? [place(section, `no answer yet · ${withoutAnswer} ${noun} without any answer`)] : []),
    ...legend.map((kinds) => place(section, english.formatCount(count(...kinds)))),
    place(section, String(await countBorderGaps(cells))),
  ]
  expectNumbers(
    await openNumbers(page, `/alignment?plan=${plan!.id}`),
    recomputed,
    countryExceptions,
    await listNames(client),
  )
})

const countryExceptions: Exception[] = [
  { pattern: /^Answers across the country \|.* version \d+$/, reason: 'The number of a version.' },
  {
    pattern: /^Alignment of planning cycles \|/,
    reason: 'Years and days of the planning cycles: a time line, no figures.',
  },
  {
    pattern: /^Local choices outside the plan \|/,
    reason: 'Suggestions from texts of plans: grouped by likeness, no figures.',
  },
]

/** The priorities that no organisation at the border includes. */
async function countBorderGaps(cells: readonly Cell[]): Promise<number> {
  const borders = await select<{ id: string }>(
    client,
    `with recursive within as (
      select o.id, o.area_id from organisation o where o.area_id is not null
      union select w.id, p.area_id from within w join area_parent p on p.parent_id = w.area_id
        and (p.valid_from is null or p.valid_from <= current_date) and (p.valid_to is null or current_date < p.valid_to)
    ) select distinct w.id from within w join area a on a.id = w.area_id where a.borders <> '{}'`,
  )
  const ids = new Set(borders.map(({ id }) => id))
  const included = ['covered', 'adopt', 'adapt', 'partly']
  const byElement = Map.groupBy(
    cells.filter(({ addresseeId }) => ids.has(addresseeId)),
    ({ elementId }) => elementId,
  )
  return [...byElement.values()].filter((own) => !own.some(({ answer }) => included.includes(answer ?? ''))).length
}
