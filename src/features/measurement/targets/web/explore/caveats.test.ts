import { expect, it } from 'vitest'
import { makeFigure } from '#features/measurement/indicators/web/figure.fixture.ts'
import { placeNames } from '#ui/line-chart-model.ts'
import type { PlanExpectation } from '../../external/contract.ts'
import { findCaveats } from './caveats.ts'
import { isDrawable, toCommittedPoints } from './committed-results.ts'

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const periods = [2020, 2021, 2022, 2023, 2024].map(year)
const line = (label: string, figures: (ReturnType<typeof makeFigure> | undefined)[], isWithheld = false) => ({
  label,
  figures,
  isWithheld,
})

it('lists hidden figures first, with line and periods, and never treats them as missing', () => {
  const small = { missing: 'small_numbers' as const }
  const caveats = findCaveats(
    [
      line('Lanaken', [
        makeFigure(2020, '9'),
        makeFigure(2021, null, small),
        makeFigure(2022, null, small),
        makeFigure(2023, '8'),
      ]),
      line('Riemst', [
        undefined,
        makeFigure(2021, '4'),
        makeFigure(2022, '5'),
        makeFigure(2023, '2', { partial: true }),
      ]),
      line('Voeren', [], true),
      line('Bilzen', []),
    ],
    periods,
  )
  expect(caveats).toEqual([
    { reason: 'part_withheld', lines: [{ label: 'Voeren', runs: [] }] },
    { reason: 'small_numbers', lines: [{ label: 'Lanaken', runs: [{ from: year(2021), to: year(2022) }] }] },
    { reason: 'no_figures', lines: [{ label: 'Bilzen', runs: [] }] },
    { reason: 'nothing', lines: [{ label: 'Riemst', runs: [{ from: year(2020), to: year(2020) }] }] },
    { reason: 'partial', lines: [{ label: 'Riemst', runs: [{ from: year(2023), to: year(2023) }] }] },
  ])
})

const makeExpectation = (shape: 'path' | 'steps' | 'range', baseline: number | undefined): PlanExpectation => ({
  id: '1',
  plan: { id: '2', title: { source: 'en', text: { en: 'Plan' }, outdated: [] } },
  element: { id: '3', code: null, title: null },
  indicator: 'burglary',
  areaId: '4',
  parts: {},
  expectation: {
    baseline: baseline === undefined ? null : { ...year(baseline), value: '100' },
    shape,
    targets: [{ ...year(2023), value: shape === 'range' ? null : '40', low: '10', high: '50' }],
    tolerance: 5,
  },
  promisedOn: null,
  redefined: false,
})

it('draws the targets of each period, and none before the commitment', () => {
  expect(toCommittedPoints(makeExpectation('path', 2021), periods)).toEqual({
    points: [null, 100, 70, 40, 40].map((value) => value && expect.closeTo(value, 0)),
    from: { periodIndex: 1, value: 100 },
  })
  expect(toCommittedPoints(makeExpectation('steps', 2021), periods).points).toEqual([null, null, null, 40, 40])
  const range = { low: 10, high: 50 }
  expect(toCommittedPoints(makeExpectation('range', undefined), periods).points).toEqual([
    null,
    null,
    null,
    range,
    range,
  ])
  expect(isDrawable(makeExpectation('path', 2021), periods)).toBe(true)
  expect(isDrawable(makeExpectation('path', 2021), [{ startsOn: '2023-01-01', endsOn: '2023-02-01' }])).toBe(false)
})

it('places line names at the line ends, in order and without overlap', () => {
  expect(placeNames([50, 52, 10], 14, 0, 100)).toEqual([50, 64, 10])
  expect(placeNames([98, 99, 100], 14, 0, 100)).toEqual([72, 86, 100])
})

it('names the lines and periods in which figures of areas are missing', () => {
  const incomplete = { derivation: 'summed' as const, unknownCount: 1 }
  const figures = [makeFigure(2020, '9'), makeFigure(2021, '5', incomplete), makeFigure(2022, '5', incomplete)]
  expect(findCaveats([line('Region', figures)], periods)).toEqual([
    { reason: 'incomplete', lines: [{ label: 'Region', runs: [{ from: year(2021), to: year(2022) }] }] },
  ])
})
