import { expect, type Page, test } from '@playwright/test'
import type { Client } from 'pg'
import { parseDecimal, toPlain } from './decimal.ts'
import { type Figure, type Figures, findReported } from './figures.ts'
import { type Area, connect } from './rows.ts'
import { folder, recomputeFor, restoreLanguage, signIn } from './session.ts'
import { readFirstSheet } from './workbook.ts'

/** The interface for programs and the exported files: every figure equals the recomputation from the reported rows. */

let client: Client
test.beforeAll(async () => {
  client = await connect(folder)
})
test.afterEach(({ page }) => restoreLanguage(page))
test.afterAll(() => client.end())

const ever = { from: '1800-01-01', to: '2200-01-01' }

function toQuery(parameters: Record<string, string | string[]>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(parameters))
    for (const each of [value].flat()) query.append(Array.isArray(value) ? `${key}[]` : key, each)
  return query.toString()
}

const plain = (value: Parameters<typeof toPlain>[0] | null): string | null => (value === null ? null : toPlain(value))

/** A reported number without zeros at its end. */
const shorten = (value: string | null): string | null => (value === null ? null : toPlain(parseDecimal(value)))

/** The properties of a figure, as the interface for programs names them. */
const toResponse = (figure: Figure, withheld: boolean) => ({
  areaId: figure.areaId,
  startsOn: figure.startsOn,
  endsOn: figure.endsOn,
  value: plain(figure.value),
  missing: figure.value === null && !figure.distribution ? figure.missing : null,
  derivation: figure.derivation,
  provisional: figure.provisional,
  partial: figure.partial,
  known: figure.known,
  unknownCount: figure.missingCount,
  withheld,
  reported:
    figure.derivation === 'summed'
      ? plain(findReported(figure))
      : figure.derivation === 'carried_over'
        ? plain(figure.own)
        : null,
  distribution: figure.distribution && {
    minimum: toPlain(figure.distribution.minimum),
    median: toPlain(figure.distribution.median),
    maximum: toPlain(figure.distribution.maximum),
  },
  survey: figure.survey && { n: figure.survey.n, low: shorten(figure.survey.low), high: shorten(figure.survey.high) },
})

type ResponseFigure = ReturnType<typeof toResponse> & { definitionVersion: number | null }
interface ResponseSeries {
  indicator: string
  figures: ResponseFigure[]
}

/** All areas that are no municipality or zone, and a tenth of those. */
const listAreas = ({ rows }: Figures): Area[] =>
  [...rows.areas.values()].filter(
    ({ kind, id }) => (kind !== 'municipality' && kind !== 'police_zone') || id.endsWith('0') || id.endsWith('f'),
  )

async function readSeries(page: Page, parameters: Record<string, string | string[]>): Promise<ResponseSeries[]> {
  const response = await page.request.get(`/api/figures?${toQuery({ ...ever, ...parameters })}`)
  expect(response.status()).toBe(200)
  return (await response.json()) as ResponseSeries[]
}

/** The counting indicators behind an indicator. */
function listCounted({ rows }: Figures, code: string): string[] {
  const formula = rows.indicators.get(code)?.definition.formula
  return formula ? [formula.numerator, formula.denominator].filter((part) => rows.indicators.has(part)) : [code]
}

for (const per of [undefined, 'year'] as const)
  test(`the interface for programs returns recomputed figures per ${per ?? 'period'}`, async ({ page }) => {
    const figures = await recomputeFor(client, await signIn(page, client, 'Federal Police', 'planner'))
    const areas = listAreas(figures)
    const reported = new Set(figures.rows.observations.map(({ indicatorId }) => indicatorId))
    const indicators = [...figures.rows.indicators.values()].filter(
      ({ code, periodType }) =>
        (per === undefined || periodType === 'month') &&
        listCounted(figures, code).some((part) => reported.has(figures.rows.indicators.get(part)!.id)),
    )
    let compared = 0
    for (const { code } of indicators) {
      const [series] = await readSeries(page, {
        indicators: [code],
        areaIds: areas.map(({ id }) => id),
        ...(per && { per }),
      })
      const hidden = series!.figures.filter(({ missing }) => missing === 'small_numbers')
      // Only figures about people in small groups, and only those of organisations other than the reader's.
      expect(hidden.length === 0 || code.includes('care-')).toBe(true)
      const hiddenPlaces = new Set(hidden.map((figure) => `${figure.areaId} ${figure.startsOn}`))
      const isShown = (figure: { areaId: string; startsOn: string }) =>
        !hiddenPlaces.has(`${figure.areaId} ${figure.startsOn}`)
      const recomputed = areas.flatMap(({ id }) => figures.list(code, id, per)).filter(isShown)
      const indicator = figures.rows.indicators.get(code)!
      const expected = recomputed.map((figure) =>
        toResponse(figure, figures.isPartlyUnreadable(indicator, figure.areaId)),
      )
      const byPlace = (figure: { areaId: string; startsOn: string }) => `${figure.areaId} ${figure.startsOn}`
      const sort = <Item extends { areaId: string; startsOn: string }>(items: Item[]) =>
        items.toSorted((left, other) => (byPlace(left) < byPlace(other) ? -1 : 1))
      const shown = series!.figures.filter(isShown).map(({ definitionVersion: _, ...figure }) => figure)
      expect(sort(shown), code).toEqual(sort(expected))
      compared += expected.length
    }
    expect(compared).toBeGreaterThan(per === undefined ? 5000 : 100)
  })

test('small counts of people are hidden from a reader of another organisation', async ({ page }) => {
  const figures = await recomputeFor(client, await signIn(page, client, 'Federal Police', 'planner'))
  const areas = listAreas(figures)
  const { id } = figures.rows.indicators.get('care-started')!
  const [series] = await readSeries(page, { indicators: ['care-started'], areaIds: areas.map((area) => area.id) })
  const small = figures.rows.observations.filter(
    ({ indicatorId, value }) => indicatorId === id && value !== null && Number(value) > 0 && Number(value) < 5,
  )
  expect(small.length).toBeGreaterThan(0)
  for (const { areaId, startsOn } of small) {
    const figure = series!.figures.find((entry) => entry.areaId === areaId && entry.startsOn === startsOn)
    expect(figure).toMatchObject({ value: null, missing: 'small_numbers', reported: null })
  }
})

const lastDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
const making = {
  reported: 'reported',
  summed: 'added up',
  carried_over: 'carried over',
  computed: 'computed',
  distribution: 'distribution',
}

test('the workbook and the CSV file contain recomputed figures', async ({ page }) => {
  const figures = await recomputeFor(client, await signIn(page, client, 'Federal Police', 'planner'))
  const areas = listAreas(figures)
  const codes = [
    'crime-burglary-dwelling',
    'rate-burglary-dwelling',
    'seized-cocaine',
    'survey-feels-unsafe',
    'nuisance-reports',
    'absence-days',
  ]
  const parameters = { indicators: codes, areaIds: areas.map(({ id }) => id), ...ever, language: 'en' }
  const download = async (format: string) => {
    const response = await page.request.get(`/api/figures/file?${toQuery({ ...parameters, format })}`)
    expect(response.status()).toBe(200)
    return response.body()
  }
  const [heads = [], ...rows] = readFirstSheet(await download('xlsx'))
  const expected = codes.flatMap((code) => {
    const indicator = figures.rows.indicators.get(code)!
    return areas.flatMap((area) =>
      figures.list(code, area.id).map((figure) => ({
        'Indicator code': code,
        'Area code': area.officialCode ?? area.code,
        'First day': figure.startsOn,
        'Last day': lastDay(figure.endsOn),
        Figure: plain(figure.value) ?? '',
        Status: figure.provisional ? 'provisional' : figure.value === null ? '' : 'final',
        'Incomplete period': figure.partial ? 'yes' : '',
        Derivation: making[figure.derivation],
        'Number of figures': String(figure.known),
        'Missing figures': String(figure.missingCount),
        'Partly not shown': figures.isPartlyUnreadable(indicator, area.id) ? 'yes' : '',
        'Reported for the area itself':
          figure.derivation === 'summed' ? (plain(findReported(figure)) ?? '') : (plain(figure.own) ?? ''),
        'Number of responses': figure.survey?.n == null ? '' : String(figure.survey.n),
        'Interval from': shorten(figure.survey?.low ?? null) ?? '',
        'Interval to': shorten(figure.survey?.high ?? null) ?? '',
      })),
    )
  })
  const names = Object.keys(expected[0]!)
  expect(expected.length).toBeGreaterThan(1000)
  const describe = (row: Record<string, string>) => names.map((name) => row[name] ?? '').join(' ; ')
  const found = rows.map((cells) => Object.fromEntries(heads.map((head, column) => [head, cells[column] ?? ''])))
  expect(found.map(describe).sort()).toEqual(expected.map(describe).sort())
  // The other numbers of a row are empty here: minimum, median and maximum of distributions.
  expect(found.flatMap((row) => ['Minimum', 'Median', 'Maximum'].flatMap((name) => row[name] || []))).toEqual([])
  const lines = (await download('csv'))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  const separator = lines[0]!.includes(';') ? ';' : ','
  const cell = new RegExp(`(?:^|${separator})("(?:[^"]|"")*"|[^${separator}]*)`, 'g')
  const inFile = lines.map((line) =>
    [...line.matchAll(cell)].map(([, text = '']) => text.replace(/^"|"$/g, '').replaceAll('""', '"')),
  )
  expect(inFile).toEqual([heads, ...rows].map((cells) => heads.map((_, column) => cells[column] ?? '')))
})
