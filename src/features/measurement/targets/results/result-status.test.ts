import { describe, expect, it } from 'vitest'
import type { Expectation } from './entities.ts'
import { computeExpected, findExpectationIssues, requiresNoChange } from './model.ts'
import { computeResultStatus, type Judged, type MeasuredPeriod, type StatusCircumstances } from './result-status.ts'

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const target = (of: number, value: string) => ({ ...year(of), value, low: null, high: null })
/** From 120 incidents in 2025 to 84 in 2029. */
const fewer: Expectation = {
  baseline: { ...year(2025), value: '120' },
  shape: 'path',
  targets: [target(2029, '84')],
  tolerance: 5,
}
const makePeriod = (
  of: number,
  value: number | null,
  more: Partial<Omit<MeasuredPeriod, 'value'>> = {},
): MeasuredPeriod => ({
  ...year(of),
  value: value === null ? null : `${value}`,
  missing: null,
  provisional: false,
  partial: false,
  missingCount: 0,
  ...more,
})
const unit = { decimals: 0 }
const down = { polarity: 'down', dataLagDays: 60, unit } as const
const circumstances = { today: '2027-06-01', withheld: false, planFrom: '2026-01-01', ofBaseline: null }
const judged = (
  series: MeasuredPeriod[],
  expectation = fewer,
  definition: Judged = down,
  today = '2027-06-01',
  more: Partial<StatusCircumstances> = {},
) => computeResultStatus(expectation, definition, series, { ...circumstances, today, ...more })
const counted = { periodType: 'year', addsOverTime: 'sum', formula: null } as const

it('compares every digit of a figure with the target', () => {
  const exact: Expectation = {
    ...fewer,
    shape: 'steps',
    baseline: null,
    targets: [target(2026, '9007199254740992')],
    tolerance: 0,
  }
  const series = (value: string) => [{ ...makePeriod(2026, 0), value }]
  const last = (value: string) => computeResultStatus(exact, down, series(value), circumstances)
  expect(last('9007199254740992')).toMatchObject({ status: 'on_track', latest: { value: '9007199254740992' } })
  // As numbers of a program, the two would be equal.
  expect(last('9007199254740993')).toMatchObject({ status: 'off_track', reasonCode: 'TARGET_MISSED' })
})

it('is not computed when figures of areas are missing in the latest period, and states their number', () => {
  const incomplete = makePeriod(2027, 90, { partial: true, missingCount: 2 })
  const at = (series: MeasuredPeriod[]) => judged(series, fewer, down, '2028-02-01')
  expect(at([makePeriod(2026, 100), incomplete])).toMatchObject({
    ...{ status: 'not_computed', reasonCode: 'FIGURES_MISSING' },
    incomplete: { ...year(2027), missingCount: 2 },
    latest: { value: '100' },
  })
  // An earlier gap and a period before the plan do not matter.
  const gap = makePeriod(2026, 90, { partial: true, missingCount: 2 })
  expect(at([gap, makePeriod(2027, 90)])).toMatchObject({ status: 'on_track', incomplete: null })
  const before = makePeriod(2025, 90, { partial: true, missingCount: 2 })
  expect(judged([before])).toMatchObject({ reasonCode: 'UPDATE_OVERDUE', incomplete: null })
})

describe('Path', () => {
  it('expects each year the matching share of the change: half after two of four years', () => {
    const expected = computeExpected(fewer, year(2027))
    expect(expected && 'value' in expected && Number(expected.value)).toBeCloseTo(102, 1)
    expect(computeExpected(fewer, year(2033))).toEqual({ value: '84' })
    expect(computeExpected(fewer, year(2025))).toEqual({ value: '120' })
    expect(computeExpected(fewer, year(2024))).toBeNull()
  })

  it.each([
    ['as promised or better', 108, 'on_track', 'AS_EXPECTED', false],
    ['worse by less than the tolerance', 115, 'on_track', 'AS_EXPECTED', false],
    ['worse, and still better than the baseline', 118, 'attention', 'BEHIND', true],
    ['no better than the baseline', 120, 'off_track', 'NO_BETTER_THAN_BASELINE', true],
  ] as const)('%s', (_, value, status, reasonCode, exceedsTolerance) => {
    expect(judged([makePeriod(2026, value)])).toMatchObject({ status, reasonCode, exceedsTolerance })
  })

  it('is missed when the target date has passed, even when better than the baseline', () => {
    const met = judged([makePeriod(2029, 88)], fewer, down, '2030-06-01')
    expect(met).toMatchObject({ status: 'on_track', needed: null, projectedValue: null })
    expect(judged([makePeriod(2029, 89)], fewer, down, '2030-06-01')).toMatchObject({ reasonCode: 'TARGET_MISSED' })
  })

  it('requires no fraction of a counted unit: 2 on the way from 2 to 1 is as expected', () => {
    const few = { ...fewer, baseline: { ...year(2025), value: '2' }, targets: [target(2031, '1')] }
    expect(judged([makePeriod(2026, 2)], few)).toMatchObject({ status: 'on_track', expected: { value: '2' } })
    const share = { ...down, unit: { decimals: 1 } }
    expect(judged([makePeriod(2026, 2)], few, share)).toMatchObject({ status: 'off_track', expected: { value: '1.8' } })
  })

  it('shows the projected value and the change still needed', () => {
    const { projectedValue, needed } = judged([makePeriod(2026, 110)])
    expect(projectedValue).toBeCloseTo(80, 0)
    expect(needed).toEqual({ periods: 3, change: expect.closeTo(-8.667, 3) })
  })
})

describe('Steps', () => {
  const steps: Expectation = { ...fewer, shape: 'steps' }
  it('set no target for the years between: the projection is assessed', () => {
    expect(judged([makePeriod(2026, 110)], steps)).toMatchObject({
      status: 'on_track',
      reasonCode: 'TREND_REACHES_TARGET',
    })
    expect(judged([makePeriod(2026, 118)], steps)).toMatchObject({
      status: 'attention',
      reasonCode: 'TREND_MISSES_TARGET',
      exceedsTolerance: false,
    })
    expect(judged([makePeriod(2026, 130)], steps)).toMatchObject({ status: 'off_track' })
  })

  it('cannot be assessed with a single figure and no baseline', () => {
    expect(judged([makePeriod(2026, 110)], { ...steps, baseline: null })).toMatchObject({ reasonCode: 'TOO_FEW' })
  })
})

describe('Periods of different lengths', () => {
  const december = { startsOn: '2028-12-01', endsOn: '2029-01-01' }
  const mixed: Expectation = {
    baseline: null,
    shape: 'steps',
    targets: [target(2027, '120'), { ...december, value: '10', low: null, high: null }],
    tolerance: 0,
  }
  it('are never compared: a month not with the target of a year that ends on the same day, and the reverse', () => {
    expect(computeExpected(mixed, year(2027))).toEqual({ value: '120' })
    expect(computeExpected(mixed, { startsOn: '2027-12-01', endsOn: '2028-01-01' })).toBeNull()
    expect(computeExpected(mixed, december)).toEqual({ value: '10' })
    expect(computeExpected(mixed, year(2028))).toBeNull()
  })

  it('are refused for an indicator with regular periods, as are periods for which it has no figures', () => {
    const codes = (expectation: Expectation, definition: Partial<typeof counted> | object = {}) =>
      findExpectationIssues(expectation, { ...down, ...counted, ...definition }).map((issue) => [
        issue.code,
        issue.targetIndex,
      ])
    expect(codes(mixed, { periodType: 'month' })).toEqual([['PERIODS_DIFFER', 0]])
    expect(codes(mixed)).toEqual(
      [
        ['PERIOD_NOT_COUNTED', 1],
        ['PERIODS_DIFFER', 0],
      ].toReversed(),
    )
    expect(codes(mixed, { periodType: 'custom' })).toEqual([])
    const march = { startsOn: '2028-03-01', endsOn: '2029-03-01', value: '10', low: null, high: null }
    expect(codes({ ...mixed, targets: [march] })).toEqual([['PERIOD_NOT_COUNTED', 0]])
    expect(codes({ ...mixed, targets: [target(2028, '1')] }, { periodType: 'month', addsOverTime: 'none' })).toEqual([
      ['PERIOD_NOT_COUNTED', 0],
    ])
    const formula = { numerator: 'kept', denominator: 'made', per: 100 }
    const ratio = { periodType: 'month', addsOverTime: 'none', formula }
    expect(codes({ ...mixed, targets: [target(2028, '1')] }, ratio)).toEqual([])
    const monthly = { ...december, startsOn: '2026-12-01', endsOn: '2027-01-01', value: '9' }
    expect(codes({ ...mixed, baseline: monthly, targets: [target(2028, '1')] }, { periodType: 'month' })).toEqual([
      ['PERIODS_DIFFER', null],
    ])
  })
})

describe('No status colour', () => {
  it('applies to an effort indicator with any figures', () => {
    expect(judged([makePeriod(2026, 500)], fewer, { polarity: 'ambiguous', dataLagDays: null, unit }).status).toBe(
      'effort_only',
    )
  })

  it('applies to a result without targets and to figures that the reader may read only in part', () => {
    expect(judged([makePeriod(2026, 90)], { ...fewer, targets: [] }).reasonCode).toBe('NO_TARGET')
    const part = computeResultStatus(fewer, down, [makePeriod(2026, 90)], { ...circumstances, withheld: true })
    expect(part).toMatchObject({ status: 'not_computed', reasonCode: 'WITHHELD' })
  })

  it('applies to an unfinished year, which is not compared with full years', () => {
    expect(judged([makePeriod(2026, 108), makePeriod(2027, 20, { partial: true })]).latest?.startsOn).toBe('2026-01-01')
  })
})

describe('Update', () => {
  it('is overdue when the next period has ended and the figure is due', () => {
    expect(judged([], fewer, down, '2027-03-01').reasonCode).toBe('NO_FIGURE_YET')
    expect(judged([], fewer, down, '2027-03-03').status).toBe('no_update')
    expect(judged([makePeriod(2026, 108)], fewer, down, '2028-03-03').status).toBe('no_update')
  })
})

describe('Range', () => {
  const range: Expectation = {
    baseline: { ...year(2025), value: '9' },
    shape: 'range',
    targets: [{ ...year(2029), value: null, low: '4', high: '6' }],
    tolerance: 10,
  }
  it.each([
    [5, 'on_track', false],
    [6.5, 'attention', false],
    [7, 'off_track', true],
    [3, 'off_track', true],
  ] as const)('%s', (value, status, exceedsTolerance) => {
    const of = { polarity: 'range', dataLagDays: null, unit } as const
    expect(judged([makePeriod(2026, value)], range, of)).toMatchObject({ status, exceedsTolerance })
  })
})

describe('Input of an expected result', () => {
  it('requires periods in order, a value for each target, and a baseline for a path', () => {
    const odd = { ...fewer, baseline: null, targets: [target(2029, '84'), { ...target(2027, '90'), value: null }] }
    expect(findExpectationIssues(odd, { ...down, ...counted })).toEqual([
      { code: 'PATH_NEEDS_BASELINE', targetIndex: null },
      { code: 'TARGET_VALUE_MISSING', targetIndex: 1 },
      { code: 'TARGETS_IN_ORDER', targetIndex: 1 },
    ])
    expect(findExpectationIssues(fewer, { ...down, ...counted })).toEqual([])
    expect(findExpectationIssues(fewer, { polarity: 'range', ...counted })).toEqual([
      { code: 'RANGE_REQUIRED', targetIndex: null },
    ])
    expect(findExpectationIssues({ ...fewer, targets: [target(2024, '84')] }, { ...down, ...counted })).toMatchObject([
      { code: 'BASELINE_AFTER_TARGET' },
    ])
  })

  it('flags a target that is no better than the baseline', () => {
    expect(requiresNoChange(fewer, down)).toBe(false)
    expect(requiresNoChange({ ...fewer, targets: [target(2029, '120')] }, down)).toBe(true)
    expect(requiresNoChange(fewer, { polarity: 'up' })).toBe(true)
    expect(requiresNoChange(fewer, { polarity: 'ambiguous' })).toBe(false)
  })
})
