import { describe, expect, it } from 'vitest'
import { makeFigure } from '#features/measurement/indicators/web/figure.fixture.ts'
import { computeDifference, indexed, toBar } from './compare.ts'

const row = (...values: (string | null)[]) => values.map((value, place) => makeFigure(2020 + place, value))
const roundValues = (values: readonly (number | null)[]) => values.map((value) => value && Math.round(value))

describe('Two lines as an index', () => {
  it('start at 100 in the first period with full figures for both, for any units', () => {
    const made = indexed([row('40', '50', '60'), [undefined, ...row('x', '2000', '1000').slice(1)]], [])
    expect(made.base).toBe(1)
    expect(roundValues(made.lines[0]!.values)).toEqual([80, 100, 120])
    expect(roundValues(made.lines[1]!.values)).toEqual([null, 100, 50])
    expect(made.lines[1]!.bars).toEqual(['nothing', undefined, undefined])
  })

  it('never cross a break: the index covers the latest stretch of two or more periods, and the rest gives the reason', () => {
    const both = indexed([row('10', '20', '30', '60'), row('1', '2', '3', '3')], [2])
    expect(both.base).toBe(2)
    expect(both.lines.map(({ values }) => roundValues(values))).toEqual([
      [null, null, 100, 200],
      [null, null, 100, 100],
    ])
    expect(both.lines[0]!.bars).toEqual(['break', 'break', undefined, undefined])
    const late = indexed([row('10', '20', '30', '60'), row('1', '2', '3', '3')], [3])
    expect(late.base).toBe(0)
    expect(roundValues(late.lines[0]!.values)).toEqual([100, 200, 300, null])
  })

  it('do not start at zero, in a partly hidden period or in an unfinished year', () => {
    const first = [
      makeFigure(2020, '0'),
      makeFigure(2021, '5', { withheld: true }),
      makeFigure(2022, '5', { partial: true }),
      makeFigure(2023, '8'),
    ]
    const made = indexed([first, row('1', '2', '3', '4')], [])
    expect(made.base).toBe(3)
    expect(made.lines[0]!.bars).toEqual([undefined, 'withheld', 'partial', undefined])
    const none = indexed([first.slice(0, 3), row('1', '2', '3')], [])
    expect(none.base).toBeUndefined()
    expect(none.lines[1]!.bars).toEqual(['no_base', 'no_base', 'no_base'])
  })
})

describe('Difference', () => {
  it('is exact to the last digit', () => {
    expect(computeDifference(makeFigure(2024, '9007199254740993.5'), makeFigure(2024, '1.25'))).toEqual({
      value: '-9007199254740992.25',
    })
    expect(computeDifference(makeFigure(2024, '-3'), makeFigure(2024, '4'))).toEqual({ value: '7' })
  })

  it('is omitted with a reason when the figures are not comparable', () => {
    const whole = makeFigure(2024, '4')
    const bars = [
      undefined,
      makeFigure(2024, null, { missing: 'small_numbers' }),
      makeFigure(2024, '4', { withheld: true }),
      makeFigure(2024, null, { distribution: { minimum: '1', median: '2', maximum: '3' } }),
      makeFigure(2024, null, { missing: 'not_delivered' }),
      makeFigure(2024, '4', { partial: true }),
      makeFigure(2024, '4', { definitionVersion: 2 }),
    ].map((entry) => computeDifference(whole, entry))
    expect(bars).toEqual(
      ['nothing', 'small', 'withheld', 'spread', 'missing', 'partial', 'definition'].map((bar) => ({ bar })),
    )
    expect(toBar(whole)).toBeUndefined()
  })
})
