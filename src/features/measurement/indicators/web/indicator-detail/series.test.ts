import { expect, it } from 'vitest'
import { gapsOf, segmentsOf } from '#ui/line-chart-model.ts'
import { figureOf } from '../figure.fixture.ts'
import { latestOf, notesOf, placeOfBreaks, pointsOf } from './series.ts'

const periods = [2020, 2021, 2022, 2023, 2024, 2025].map((of) => ({
  startsOn: `${of}-01-01`,
  endsOn: `${of + 1}-01-01`,
}))
const saying = { said: () => '', gap: (figure: unknown) => (figure ? 'not delivered' : 'nothing told') }
const words = { provisional: 'provisional', partial: 'partial' }

it('draws no line to what is missing, over a break, or to a part of a period; and dashes what is provisional', () => {
  const figures = [
    figureOf(2020, '5'),
    figureOf(2021, '6'),
    figureOf(2022, '7'),
    figureOf(2023, '8', { provisional: true }),
    figureOf(2024, '3', { partial: true, provisional: true }),
  ]
  const points = pointsOf(periods, figures, placeOfBreaks(periods, ['2021-01-01']), saying)
  expect(segmentsOf(points)).toEqual([
    { from: 1, dashed: false },
    { from: 2, dashed: true },
  ])
  expect(notesOf(points, words)).toEqual([
    { from: 3, to: 3, label: 'provisional' },
    { from: 4, to: 4, label: 'partial' },
  ])
})

it('says in a gap why there is no figure, and that nothing was told', () => {
  const missing = { missing: 'not_delivered' as const }
  const figures = [
    figureOf(2020, '5'),
    figureOf(2021, null, missing),
    figureOf(2022, null, missing),
    figureOf(2025, '4'),
  ]
  expect(gapsOf(pointsOf(periods, figures, [], saying))).toEqual([
    { from: 1, to: 2, label: 'not delivered' },
    { from: 3, to: 4, label: 'nothing told' },
  ])
})

it('compares the latest whole figure with the period just before, and with none over a break', () => {
  const figures = [figureOf(2023, '8'), figureOf(2024, '9'), figureOf(2025, '2', { partial: true })]
  const { latest, whole, before, isBroken } = latestOf(figures, [])
  expect([latest?.value, whole?.value, before?.value, isBroken]).toEqual(['2', '9', '8', false])
  expect(latestOf(figures, ['2024-01-01']).isBroken).toBe(true)
  expect(latestOf([figureOf(2021, '8'), figureOf(2024, '9')], []).before).toBeUndefined()
})

it('places a break before the first period that is counted otherwise, also in the middle of one', () => {
  expect(placeOfBreaks(periods, ['2022-01-01', '2023-07-01'])).toEqual([2, 4])
  expect(placeOfBreaks(periods, ['1990-01-01', '2030-01-01'])).toEqual([])
})
