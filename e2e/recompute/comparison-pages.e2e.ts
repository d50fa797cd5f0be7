import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { type Exception, expectNumbers, place } from './compare-places.ts'
import { listNames, loadAccess } from './country-rows.ts'
import { toPlain } from './decimal.ts'
import * as english from './english.ts'
import type { Figure, Figures } from './figures.ts'
import { loadResults } from './results.ts'
import { type Area, connect, nameOf, select } from './rows.ts'
import { folder, openNumbers, recomputeFor, restoreLanguage, signIn, today } from './session.ts'

/** The pages that compare areas: map, areas of similar size, and lines with what plans committed to. */

let client: Client
test.beforeAll(async () => {
  client = await connect(folder)
})
test.afterEach(({ page }) => restoreLanguage(page))
test.afterAll(() => client.end())

const code = 'crime-burglary-dwelling'
const findArea = ({ rows }: Figures, kind: string, name: string): Area =>
  [...rows.areas.values()].find((area) => area.kind === kind && nameOf(area.names) === name)!

/** The inhabitants of the year, or of the last earlier year that is known. */
function findInhabitants({ population }: Area, year: string): number | undefined {
  const used = Object.keys(population ?? {})
    .filter((each) => each <= year)
    .sort()
    .at(-1)
  return used === undefined ? undefined : population![used]
}

/** The range of counts that chance alone explains in 95 of 100 cases, around an expected count. */
function chanceRange(expected: number): [low: number, high: number] {
  if (expected > 500) {
    const spread = 1.959964 * Math.sqrt(expected)
    return [Math.ceil(expected - spread), Math.floor(expected + spread)]
  }
  const chanceOf = (count: number): number => {
    let logarithm = -expected + count * Math.log(expected)
    for (let factor = 2; factor <= count; factor += 1) logarithm -= Math.log(factor)
    return Math.exp(logarithm)
  }
  let [below, low, count] = [0, -1, -1]
  while (below < 0.975) {
    count += 1
    below += chanceOf(count)
    if (low < 0 && below > 0.025) low = count
  }
  return [low, count]
}

/** The bounds of six classes with about as many values each, with two digits. */
function listClassBounds(values: readonly number[]): number[] {
  const sorted = values.toSorted((left, other) => left - other)
  const bounds = [1, 2, 3, 4, 5].map((part) => Number(sorted[Math.floor((part * sorted.length) / 6)]!.toPrecision(2)))
  return [...new Set(bounds)].filter((bound) => bound < sorted.at(-1)!).sort((left, other) => left - other)
}

const comparisonExceptions: Exception[] = [
  { pattern: /Available \d+ days after the period\.$/, reason: 'A property of the definition.' },
  { pattern: /\| (Map · |Comparison of areas · )?\d{4}$/, reason: 'The period that is shown.' },
  { pattern: /\| Domestic burglary, police zone, \d{4}$/, reason: 'The period that is shown.' },
  { pattern: /^Domestic burglary \| {2}\| {2}\| \d{1,2}$/, reason: 'The place of the period on the slider.' },
]

test('areas of similar size are compared with recomputed figures and ranges of chance', async ({ page }) => {
  const figures = await recomputeFor(client, await signIn(page, client, 'Federal Police', 'planner'))
  const indicator = figures.rows.indicators.get(code)!
  const own = findArea(figures, 'police_zone', 'Maasgrens')
  const places = await openNumbers(page, `/indicators/${code}?view=areas&level=police_zone&area=${own.id}`)
  const isToday = ({ validFrom, validTo }: Area) =>
    (validFrom === null || validFrom <= today) && (validTo === null || today < validTo)
  const zones = [...figures.rows.areas.values()].filter((area) => area.kind === 'police_zone' && isToday(area))
  const series = new Map(zones.map(({ id }) => [id, figures.list(code, id)]))
  const whole = [...series.values()].flat().filter(({ value, partial }) => value !== null && !partial)
  const year = whole
    .map(({ startsOn }) => startsOn.slice(0, 4))
    .sort()
    .at(-1)!
  const inhabitants = findInhabitants(own, year)!
  const [low, high] = [Math.ceil(inhabitants / 2), inhabitants * 2]
  const peers = zones.filter((area) => {
    const count = findInhabitants(area, year)
    return count !== undefined && count >= low && count <= high
  })
  const known = peers.filter(({ id }) => series.get(id)!.length > 0)
  const ofYear = (id: string): Figure | undefined => series.get(id)!.find(({ startsOn }) => startsOn.startsWith(year))
  const counted = known.filter(({ id }) => ofYear(id)?.value != null)
  const sumOf = (list: readonly Area[], toNumber: (area: Area) => number) =>
    list.reduce((total, area) => total + toNumber(area), 0)
  const rate =
    sumOf(counted, ({ id }) => Number(toPlain(ofYear(id)!.value!))) /
    sumOf(counted, (area) => findInhabitants(area, year)!)
  const comparison = `Comparison of areas · ${year}`
  const bars = counted.flatMap((area) => {
    const figure = ofYear(area.id)!
    const [least, most] = chanceRange(rate * findInhabitants(area, year)!).map(english.formatCount)
    const notes = english.listNotes(figure, false)
    return [
      place(comparison, english.formatFigure(figure, indicator)),
      place(
        comparison,
        [...notes.map((note) => `, ${note}`), `, chance range: ${least} to ${most}`, `, ${nameOf(area.names)}`].join(
          '',
        ),
      ),
      ...notes.filter((note) => /\d/.test(note)).map(() => place(comparison, notes.join(', '))),
    ]
  })
  const map = `Map · ${year}`
  const bounds = listClassBounds(whole.map(({ value }) => Number(toPlain(value!))))
  const recomputed = [
    ...bars,
    place(
      comparison,
      `Areas with ${english.formatCount(low)} to ${english.formatCount(high)} inhabitants. Sorted by name or location, never by figures. Grey: range in which 95 of 100 areas would lie by chance alone, around the rate of all areas shown.`,
    ),
    place(comparison, `${peers.length - known.length} areas of the group have no figures`),
    ...bounds.map((bound) => place(map, `to ${english.formatCount(bound)}`)),
    place(map, `over ${english.formatCount(bounds.at(-1)!)}`),
    ...zones.flatMap(({ id, names }) => {
      const figure = ofYear(id)
      return figure?.value == null
        ? []
        : [place(map, `${nameOf(names)}: ${english.describeFigure(figure, indicator, false)}`)]
    }),
  ]
  expect(counted.length).toBeGreaterThan(5)
  expectNumbers(places, recomputed, comparisonExceptions, await listNames(client))
})

/** Years in a row as a range: "2015 – 2018, 2020". */
function describeYears(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} – ${to}`)).join(', ')
}

test('lines of two areas show recomputed figures and what plans committed to', async ({ page }) => {
  const personId = await signIn(page, client, 'Federal Police', 'planner')
  const figures = await recomputeFor(client, personId)
  const { readable } = await loadAccess(client, personId)
  const indicator = figures.rows.indicators.get(code)!
  const areas = [findArea(figures, 'police_zone', 'Maasgrens'), findArea(figures, 'country', 'Belgium')]
  const places = await openNumbers(
    page,
    `/indicators/explore?indicators=${code}&areas=${areas.map(({ id }) => id).join(',')}`,
  )
  const section = 'Domestic burglary'
  const results = (await loadResults(client, readable, today)).filter(
    (result) => result.code === code && areas.some(({ id }) => id === result.areaId),
  )
  const titles = await select<{ code: string; title: { text: Record<string, string> } }>(
    client,
    'select code, title from plan',
  )
  const promises = await select<{ id: string; day: string }>(
    client,
    `select result_id as id, to_char(max(promised_on), 'FMDD Mon YYYY') as day from expected_result_version group by result_id`,
  )
  const lastYear = Math.max(
    ...results.flatMap(({ expectation }) => expectation.targets.map(({ startsOn }) => Number(startsOn.slice(0, 4)))),
  )
  const points = areas.flatMap((area) => {
    const series = figures.list(code, area.id)
    const name = nameOf(area.names)
    const from = Math.min(
      ...areas.flatMap(({ id }) => figures.list(code, id).map(({ startsOn }) => Number(startsOn.slice(0, 4)))),
    )
    const years = Array.from({ length: lastYear - from + 1 }, (_, index) => from + index)
    return years.flatMap((year) => {
      const figure = series.find(({ startsOn }) => startsOn.startsWith(String(year)))
      const text = `${name}, ${year}: ${figure ? english.describeFigure(figure, indicator, false) : 'no figure reported'}`
      return [place(section, text), ...(figure ? [place('Two lines in one chart', text)] : [])]
    })
  })
  const incomplete = areas
    .flatMap((area) => {
      const years = figures
        .list(code, area.id)
        .filter(({ derivation, missingCount, partial }) => derivation !== 'reported' && missingCount > 0 && !partial)
        .map(({ startsOn }) => Number(startsOn.slice(0, 4)))
      return years.length === 0 ? [] : [`${nameOf(area.names)} (${describeYears(years)})`]
    })
    .toSorted()
  const committed = results.flatMap((result) => {
    const { baseline, targets } = result.expectation
    const [target] = targets.slice(-1)
    const title = nameOf(titles.find((plan) => plan.code === result.planCode)!.title.text)
    const write = (value: string, startsOn: string) =>
      `${english.formatAmount(value, indicator)} (${startsOn.slice(0, 4)})`
    const day = promises.find(({ id }) => id === result.id)!.day
    return [
      place(
        section,
        `${nameOf(figures.rows.areas.get(result.areaId)!.names)}: baseline ${write(baseline!.value, baseline!.startsOn)}, target ${write(target!.value!, target!.startsOn)}. · ${title} · committed on ${day}`,
      ),
      place('graphic', english.formatAmount(target!.value!, indicator)),
    ]
  })
  expect(results.length).toBeGreaterThan(1)
  expectNumbers(
    places,
    [
      ...points,
      ...committed,
      place(section, `${incomplete.join(', ')}: figures missing`),
      place('Two lines in one chart', `${incomplete.map((text) => `${section}, ${text}`).join(', ')}: figures missing`),
    ],
    lineExceptions,
    await listNames(client),
  )
})

const lineExceptions: Exception[] = [
  { pattern: /^graphic \|/, reason: 'Round values and years on the axes. The points have texts of their own.' },
  { pattern: /Type to search; at most \d+\.$/, reason: 'A limit of the form.' },
  { pattern: /both lines start at 100\.$/, reason: 'The base of an index.' },
  { pattern: /\d{4}: not compared: incomplete period$/, reason: 'The year of a note.' },
  { pattern: /\| \d+(\.\d+)* · /, reason: 'The code of an element.' },
]
