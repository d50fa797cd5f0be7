import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { type Exception, expectNumbers, place } from './compare-places.ts'
import * as english from './english.ts'
import { type Figure, type Figures, findReported } from './figures.ts'
import { addMonths, type Period } from './periods.ts'
import { connect, type Indicator, nameOf } from './rows.ts'
import { folder, openNumbers, recomputeFor, restoreLanguage, signIn } from './session.ts'

/** The pages of figures: each number equals the recomputation from the reported rows. */

let client: Client
test.beforeAll(async () => {
  client = await connect(folder)
})
test.afterEach(({ page }) => restoreLanguage(page))
test.afterAll(() => client.end())

const definitionFacts: Exception[] = [
  {
    pattern: /^graphic \|/,
    reason: 'Round values and years on the axes of a chart. The points have texts of their own.',
  },
  { pattern: /^Definition \|/, reason: 'The definition: versions, days and periods, no figures.' },
  { pattern: /Available \d+ days after the period\.$/, reason: 'A property of the definition.' },
  { pattern: /^Next figure \|/, reason: 'The period and the day of the next figure.' },
  { pattern: /^Related phenomena \|.* [A-Z]+-\d{4}(-T?\d+)*$/, reason: 'Codes of phenomena.' },
]

/** Names with digits, such as "per 1,000 inhabitants". */
const listNames = ({ rows }: Figures): string[] =>
  [...rows.indicators.values()].flatMap(({ names, definition }) => [nameOf(names), nameOf(definition.unit.names)])

const isKnown = ({ value, distribution }: Figure) => value !== null || distribution !== null

/** All years or months from the first to the last period, also those without a figure. */
function listPeriods(figures: readonly Figure[], months: number): Period[] {
  const next = (day: string) => addMonths(day, months)
  const periods: Period[] = []
  for (let day = figures[0]!.startsOn; day <= figures.at(-1)!.startsOn; day = next(day))
    periods.push({ startsOn: day, endsOn: next(day) })
  return periods
}

/** The numbers of the card with the series of an area: the latest figure in words, the points of the chart, the table. */
function listSeriesNumbers(figures: Figures, code: string, areaId: string): string[] {
  const indicator = figures.rows.indicators.get(code)!
  const area = figures.rows.areas.get(areaId)!
  const series = figures.list(code, areaId)
  const isPartlyUnreadable = figures.isPartlyUnreadable(indicator, areaId)
  const section = `${nameOf(indicator.names)}: ${nameOf(area.names)}`
  const known = series.filter(isKnown)
  const complete = known.findLast(({ partial }) => !partial)!
  const previous = known.find(({ endsOn, partial }) => endsOn === complete.startsOn && !partial)
  const notesOf = (figure: Figure) => english.listNotes(figure, isPartlyUnreadable)
  const points = listPeriods(series, indicator.periodType === 'month' ? 1 : 12).map((period) => ({
    name: english.formatPeriod(period),
    figure: series.find(({ startsOn }) => startsOn === period.startsOn),
  }))
  const latest = known.at(-1)!
  const reported = findReported(complete)
  return [
    place(section, english.formatFigure(complete, indicator)),
    place(
      section,
      `${nameOf(indicator.definition.unit.names)} ${[
        `Latest: ${english.formatPeriod(complete)}`,
        ...notesOf(complete),
        ...english.listSurvey(complete, indicator),
        complete.derivation === 'summed' ? `from ${complete.known} ${complete.known === 1 ? 'figure' : 'figures'}` : '',
      ]
        .filter(Boolean)
        .join(' · ')}`,
    ),
    ...(previous
      ? [place(section, `${english.formatFigure(previous, indicator)} in ${english.formatPeriod(previous)}`)]
      : []),
    ...(latest === complete
      ? []
      : [
          place(
            section,
            `${english.formatPeriod(latest)}: ${[english.formatFigure(latest, indicator), ...notesOf(latest)].join(', ')}. An incomplete period is not compared with a complete one.`,
          ),
        ]),
    ...(complete.derivation === 'summed' && reported
      ? [
          place(
            section,
            `The sum of the areas within it is shown, because it is built from the source rows and counts in every total above. The figure reported for the area itself is ${english.formatAmount(reported, indicator)}. Both are saved.${complete.missingCount > 0 ? ' Figures are missing in the sum, so the reported figure may be more complete.' : ''}`,
          ),
        ]
      : []),
    ...points.flatMap(({ name, figure }) => {
      const described = figure ? english.describeFigure(figure, indicator, isPartlyUnreadable) : 'no figure reported'
      const notes = figure ? [...notesOf(figure), ...english.listSurvey(figure, indicator)].join(', ') : ''
      return [
        place(section, `${name}: ${described}`),
        place(section, name, '', 'Period'),
        place(
          section,
          figure ? english.formatFigure(figure, indicator) : 'no figure reported',
          name,
          nameOf(area.names),
        ),
        place(section, notes, name, nameOf(area.names)),
      ].filter((text) => /\d/.test(text.split(' | ')[3]!))
    }),
  ]
}

const findArea = (figures: Figures, kind: string, name: string): string =>
  [...figures.rows.areas.values()].find((area) => area.kind === kind && nameOf(area.names).startsWith(name))!.id

const suppression = ({ definition }: Indicator & { definition: { suppressionThreshold?: number | null } }): string[] =>
  definition.suppressionThreshold == null
    ? []
    : [place('Definition', `below ${definition.suppressionThreshold}: not shown to others`)]

for (const { title, code, kind, name } of [
  { title: 'of the whole country', code: 'crime-burglary-dwelling', kind: 'country', name: 'Belgium' },
  { title: 'of a border region', code: 'seized-cocaine', kind: 'border_region', name: 'Border region' },
  { title: 'of a survey', code: 'survey-feels-unsafe', kind: 'police_zone', name: 'Maasgrens' },
  { title: 'of a rate', code: 'rate-burglary-dwelling', kind: 'province', name: 'Limburg' },
  { title: 'by month', code: 'nuisance-reports', kind: 'country', name: 'Belgium' },
])
  test(`the page of an indicator shows recomputed figures ${title}`, async ({ page }) => {
    const figures = await recomputeFor(client, await signIn(page, client, 'Federal Police', 'planner'))
    const areaId = findArea(figures, kind, name)
    const places = await openNumbers(page, `/indicators/${code}?area=${areaId}`, 'Show as table')
    const recomputed = listSeriesNumbers(figures, code, areaId)
    expect(recomputed.length).toBeGreaterThan(10)
    expectNumbers(
      places,
      [...recomputed, ...suppression(figures.rows.indicators.get(code)!)],
      definitionFacts,
      listNames(figures),
    )
  })

test('the library shows the latest complete figure of each indicator', async ({ page }) => {
  const figures = await recomputeFor(client, await signIn(page, client, 'Federal Police', 'planner'))
  const areaId = findArea(figures, 'country', 'Belgium')
  const readable = [...figures.rows.indicators.values()].filter(({ withdrawn }) => !withdrawn)
  const firstDay = `${Number(new Date().getFullYear()) - 10}-01-01`
  const lines = readable.flatMap((indicator) => {
    const series = figures.list(indicator.code, areaId).filter(({ startsOn }) => startsOn >= firstDay)
    const known = series.filter(isKnown)
    const latest = known.findLast(({ partial }) => !partial) ?? known.at(-1)
    const whole = series.filter(({ partial, value }) => !partial && value !== null)
    const [first, last] = [whole[0], whole.at(-1)]
    const section = kindNames[indicator.definition.kind]!
    const isPartlyUnreadable = figures.isPartlyUnreadable(indicator, areaId)
    const trend = (figure: Figure) => `${english.formatFigure(figure, indicator)} in ${english.formatPeriod(figure)}`
    return [
      ...(latest ? [place(section, english.formatFigure(latest, indicator))] : []),
      ...(latest
        ? [
            place(
              section,
              [
                nameOf(indicator.definition.unit.names),
                english.formatPeriod(latest),
                ...english.listNotes(latest, isPartlyUnreadable),
              ].join(' · '),
            ),
          ]
        : []),
      ...(first && last && whole.length > 1 ? [place(section, `From ${trend(first)} to ${trend(last)}`)] : []),
    ]
  })
  const groups = [...Map.groupBy(readable, ({ definition }) => definition.kind)].map(([kind, { length }]) =>
    place(kindNames[kind]!, `${length}`),
  )
  const count = place('Indicators', `${readable.length} indicators · Latest figures: Belgium`)
  expectNumbers(
    await openNumbers(page, '/indicators'),
    [count, ...groups, ...lines],
    [{ pattern: /\| Good between [\d.]+ and [\d.]+$/, reason: 'The range that the definition calls good.' }],
    listNames(figures),
  )
})

const kindNames: Record<string, string> = {
  input: 'Input',
  activity: 'Activity',
  output: 'Output',
  outcome: 'Outcome',
  impact: 'Impact',
  context: 'Context',
}
