import { expect, it } from 'vitest'
import { findGaps, toLineSegments } from '#ui/line-chart-model.ts'
import { makeFigure } from './figure.fixture.ts'
import { findBreakPositions, findLatest, groupNotes, toLinePoints } from './series.ts'

const periods = [2020, 2021, 2022, 2023, 2024, 2025].map((of) => ({
  startsOn: `${of}-01-01`,
  endsOn: `${of + 1}-01-01`,
}))
const formatter = { describeFigure: () => '', gap: (figure: unknown) => (figure ? 'not delivered' : 'nothing told') }
const messages = { provisional: 'provisional', partial: 'partial', missing: 'missing' }

it('draws no line to missing figures, across a break or to a partial period, and dashes provisional figures', () => {
  const figures = [
    makeFigure(2020, '5'),
    makeFigure(2021, '6'),
    makeFigure(2022, '7'),
    makeFigure(2023, '8', { provisional: true }),
    makeFigure(2024, '3', { partial: true, provisional: true }),
  ]
  const points = toLinePoints(periods, figures, findBreakPositions(periods, ['2021-01-01']), formatter)
  expect(toLineSegments(points)).toEqual([
    { from: 1, dashed: false },
    { from: 2, dashed: true },
  ])
  expect(groupNotes(points, messages)).toEqual([
    { from: 3, to: 3, label: 'provisional' },
    { from: 4, to: 4, label: 'partial' },
  ])
})

it('explains the missing figure in a gap, and states when no figure was reported', () => {
  const missing = { missing: 'not_delivered' as const }
  const figures = [
    makeFigure(2020, '5'),
    makeFigure(2021, null, missing),
    makeFigure(2022, null, missing),
    makeFigure(2025, '4'),
  ]
  expect(findGaps(toLinePoints(periods, figures, [], formatter))).toEqual([
    { from: 1, to: 2, label: 'not delivered' },
    { from: 3, to: 4, label: 'nothing told' },
  ])
})

it('compares the latest full figure with the previous period, but not across a break', () => {
  const figures = [makeFigure(2023, '8'), makeFigure(2024, '9'), makeFigure(2025, '2', { partial: true })]
  const { latest, latestComplete, previous, isBroken } = findLatest(figures, [])
  expect([latest?.value, latestComplete?.value, previous?.value, isBroken]).toEqual(['2', '9', '8', false])
  expect(findLatest(figures, ['2024-01-01']).isBroken).toBe(true)
  expect(findLatest([makeFigure(2021, '8'), makeFigure(2024, '9')], []).previous).toBeUndefined()
})

it('places a break before the first period with the new counting method, also within a period', () => {
  expect(findBreakPositions(periods, ['2022-01-01', '2023-07-01'])).toEqual([2, 4])
  expect(findBreakPositions(periods, ['1990-01-01', '2030-01-01'])).toEqual([])
})

it('draws a total with missing figures as an open point and notes it under the line', () => {
  const more = { derivation: 'summed' as const, unknownCount: 2 }
  const figures = [makeFigure(2020, '5'), makeFigure(2021, '6', more), makeFigure(2022, '7', more)]
  const points = toLinePoints(periods, figures, [], formatter)
  expect(points.slice(0, 3).map(({ open }) => open)).toEqual([false, true, true])
  expect(groupNotes(points, messages)).toEqual([{ from: 1, to: 2, label: 'missing' }])
})
