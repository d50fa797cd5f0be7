import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import type { Bar } from '../compare.ts'

const noFiguresInTheseYears = 'No figures in these years'

export const en = {
  title: actions.compareFigures,
  intro:
    'Several indicators in several areas over the same time. Figures that cannot be compared are marked, and nothing is ranked.',
  fields: {
    indicators: headings.indicators,
    areas: labels.areas,
    searchHint: (count: number) => `Type to search; at most ${count}.`,
    full: 'The maximum is reached. Remove an item to add another.',
    within: 'All areas within',
    withinHelp: 'For example the zones of a district',
    kind: 'Kind of area',
    from: 'From',
    to: 'Up to and including',
    ever: 'first figure',
    now: 'now',
    eachPart: 'one line per part',
    chartPer: 'One chart per',
    bys: { indicator: kinds.indicator, area: changesTexts.fields.area },
    scale: 'Scale',
    scales: { common: 'same for each unit', own: 'separate for each chart' },
  },
  empty: {
    indicators: 'Choose indicators to compare',
    indicatorsText:
      'Choose one to six indicators, then areas. Each indicator gets a chart with a line for each area. You can also compare two lines in one chart. The address of the page contains your selection, so you can share it.',
    library: 'Open the list of indicators',
    within: 'This area contains no areas',
    areas: 'Choose areas',
    areasText: 'Choose one or more areas, or all areas within another one, for example the zones of a district.',
    addArea: (area: string) => `Add ${area}`,
  },
  leftOut: {
    indicators: (count: number) =>
      plural(
        'en',
        count,
        '1 chosen indicator does not exist or you do not have access to it.',
        `${count} chosen indicators do not exist or you do not have access to them.`,
      ),
    areas: (count: number) => plural('en', count, '1 chosen area is unknown.', `${count} chosen areas are unknown.`),
    within: (count: number) =>
      plural(
        'en',
        count,
        'At most 30 areas: 1 area, the last by name, is not shown. Choose a smaller area.',
        `At most 30 areas: ${count} areas, the last by name, are not shown. Choose a smaller area.`,
      ),
    charts: (count: number) =>
      plural(
        'en',
        count,
        'At most 36 charts: 1 is not shown. Choose fewer indicators or areas.',
        `At most 36 charts: ${count} are not shown. Choose fewer indicators or areas.`,
      ),
    expected: 'Plans contain more expected results than are shown here.',
  },
  charts: {
    without: noFiguresInTheseYears,
    label: 'Charts',
    scales: {
      common: 'All charts cover the same time. Charts with the same unit have the same scale.',
      own: 'All charts cover the same time, and each has its own scale. Compare the shape of the lines, not their height.',
    },
  },
  chart: {
    none: noFiguresInTheseYears,
    counted: (name: string, day: string) =>
      `${name ? `${name}: b` : 'B'}reak in series on ${day}; earlier figures are not comparable.`,
    ownPeriods: 'has periods of different lengths',
    whole: 'not broken down in this way; the total is shown',
    manyLines: 'many lines: point at a line or use the arrow keys to see its name, or choose one chart per area',
    withheld: 'There are figures, but they are not visible to you because of their marking.',
    noneText: 'Choose another area, other years, or the total instead of a part.',
    notPutTogether: 'Not aggregated to longer periods',
    notPutTogetherText: 'Figures of this indicator cannot be added up over time. Choose shorter periods.',
  },
  expected: {
    title: 'Expected results in plans',
    baseline: (value: string) => `baseline ${value}`,
    target: (value: string) => `target ${value}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    noTarget: 'no target',
    element: kinds.element,
    promised: (day: string) => `committed on ${day}`,
    notPromised: 'not committed yet',
    redefined: 'the definition of the indicator has changed since',
    otherPeriods: 'not drawn: set for periods of another length',
    tooMany: 'not drawn: too many for one chart',
  },
  compare: {
    title: 'Two lines in one chart',
    hint: 'Choose any two of the lines above. Different units never share a scale; as an index, both lines start at 100.',
    one: 'First line',
    two: 'Second line',
    as: headings.showAs,
    shownAs: { own: 'own unit', index: 'index' },
    unitsDiffer: 'The units differ, so each line has its own scale. As an index, both start at 100.',
    counts: 'These are counts, which are higher in larger areas. Compare rates, or choose the index.',
    base: (period: string) => `${period} = 100`,
    noIndex: 'No index: there is no period in which both have a complete figure above zero.',
    indexOf: (line: string) => `Index, ${line}`,
    difference: (two: string, value: string) => `${two} minus ${value}`,
    bars: {
      nothing: statuses.noFigure,
      missing: 'not available',
      small: statuses.smallNumbers,
      withheld: 'not compared: partly not visible to you',
      partial: 'not compared: incomplete period',
      spread: 'not compared: a distribution is not a figure',
      break: 'not compared: break in series',
      definition: 'not compared: other definition',
      no_base: 'no index',
    } satisfies Record<Bar, string>,
  },
}
