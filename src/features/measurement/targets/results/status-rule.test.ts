import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsAfter } from '#shared/period.ts'
import { computeCurrentStatus } from './current-status.ts'
import { computeResultStatus, type Judged, type MeasuredPeriod } from './result-status.ts'
import { type RuleCase, statusByRule } from './status-rule.fixture.ts'

const first = '2020-01-01'
const makePeriod = (length: number, index: number) => ({
  startsOn: monthsAfter(first, length * index),
  endsOn: monthsAfter(first, length * (index + 1)),
})
const value = fc.integer({ min: 0, max: 60 })

/** Cases with values close to each other, so that every term occurs often. */
const ruleCase: fc.Arbitrary<RuleCase> = fc
  .record({
    // A school year has the length of a year; 4 months are no usual length.
    length: fc.constantFrom(1, 3, 4, 12),
    otherLength: fc.constantFrom(1, 12),
    mixes: fc.integer({ min: 0, max: 9 }),
    polarity: fc.constantFrom('up' as const, 'down' as const, 'range' as const, 'ambiguous' as const),
    shape: fc.constantFrom('steps' as const, 'path' as const, 'range' as const),
    decimals: fc.constantFrom(0, 1),
    lagDays: fc.constantFrom(null, 0, 40, 4000),
    baselineAt: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 5 }),
    baselineValue: value,
    recorded: fc.option(value, { freq: 2 }),
    keepsRecorded: fc.boolean(),
    targetAts: fc.uniqueArray(fc.integer({ min: 4, max: 12 }), { minLength: 0, maxLength: 3 }),
    targetValues: fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 3 }),
    tolerance: fc.constantFrom(0, 5, 20),
    figures: fc.array(fc.tuple(fc.option(value, { freq: 6 }), fc.integer({ min: 0, max: 9 })), { maxLength: 14 }),
    from: fc.integer({ min: 0, max: 6 }),
    planAt: fc.integer({ min: 0, max: 8 }),
    todayMonths: fc.integer({ min: 0, max: 30 }),
    withheld: fc.integer({ min: 0, max: 9 }),
  })
  .map((given) => {
    const { length, shape, baselineAt } = given
    const path = shape === 'path' && baselineAt === null ? 2 : baselineAt
    const period = (index: number) => makePeriod(length, index)
    // A period of another length that begins at about the same time.
    const ofOtherLength = (index: number) =>
      makePeriod(given.otherLength, Math.floor((index * length) / given.otherLength))
    const planFrom = monthsAfter(first, Math.floor((given.planAt * length) / 2))
    return {
      polarity: given.polarity,
      decimals: given.decimals,
      lagDays: given.lagDays,
      baseline:
        path === null
          ? null
          : { ...(given.mixes === 1 ? ofOtherLength(path) : period(path)), value: `${given.baselineValue}` },
      shape,
      targets: given.targetAts
        .toSorted((left, other) => left - other)
        .map((at, index) => {
          const [one, other] = given.targetValues[index]!
          const own = given.mixes === 0 && index === 0 ? ofOtherLength(at) : period(at)
          return shape === 'range'
            ? { ...own, value: null, low: `${Math.min(one, other)}`, high: `${Math.max(one, other)}` }
            : { ...own, value: `${one}`, low: null, high: null }
        })
        .filter((target, index, all) => index === 0 || all[index - 1]!.endsOn < target.endsOn),
      tolerance: given.tolerance,
      figures: given.figures.map(([amount, kind], index) => ({
        ...(kind === 1 ? ofOtherLength(given.from + index) : period(given.from + index)),
        value: amount,
        partial: kind === 0,
      })),
      planFrom,
      today: monthsAfter(planFrom, given.todayMonths - 4),
      withheld: given.withheld === 0,
      recorded: given.recorded === null || given.keepsRecorded ? null : `${given.recorded}`,
    }
  })

const toArguments = (given: RuleCase) => {
  const definition: Judged = {
    polarity: given.polarity,
    dataLagDays: given.lagDays,
    unit: { decimals: given.decimals },
  }
  const { baseline, shape, targets, tolerance, today, planFrom, withheld, recorded } = given
  const series = given.figures.map(
    (figure): MeasuredPeriod => ({
      ...figure,
      value: figure.value === null ? null : `${figure.value}`,
      missing: null,
      provisional: false,
      missingCount: 0,
    }),
  )
  const ofBaseline = baseline && recorded !== null ? { ...baseline, value: recorded } : null
  return [
    { baseline, shape, targets, tolerance },
    definition,
    series,
    { today, planFrom, withheld, ofBaseline },
  ] as const
}
const judge = (given: RuleCase) => computeResultStatus(...toArguments(given))

describe('The status of a result', () => {
  it('is the one of the rule, for any direction, target, figure, plan and day', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(ruleCase, (given) => {
        const status = statusByRule(given)
        seen.set(status, (seen.get(status) ?? 0) + 1)
        expect(judge(given).status).toBe(status)
      }),
      { numRuns: 8000, seed: 14 },
    )
    // Each term occurs often enough for the comparison to mean something.
    for (const status of ['on_track', 'attention', 'off_track', 'no_update', 'effort_only', 'not_computed'])
      expect([status, (seen.get(status) ?? 0) > 40]).toEqual([status, true])
  })

  it('never comes from an effort indicator, a figure before the plan or the baseline, or a day before the plan', () => {
    const coloured = ['on_track', 'attention', 'off_track']
    fc.assert(
      fc.property(ruleCase, (given) => {
        const { status, reasonCode } = judge(given)
        if (given.polarity === 'ambiguous') expect(coloured).not.toContain(status)
        if (given.today < given.planFrom) expect([status, reasonCode]).toEqual(['not_computed', 'PLAN_NOT_BEGUN'])
        const isOfPlan = ({ endsOn }: { endsOn: string }) =>
          endsOn > given.planFrom && !(given.baseline && endsOn <= given.baseline.endsOn)
        if (!given.figures.some(isOfPlan)) expect(coloured).not.toContain(status)
      }),
      { numRuns: 2000, seed: 15 },
    )
  })

  it('is set by a person neither for an effort indicator nor before the plan begins', () => {
    const statement = {
      status: 'on_track' as const,
      reason: { source: 'en' as const, text: { en: 'Well' }, outdated: [] },
      validUntil: '2100-01-01',
    }
    fc.assert(
      fc.property(ruleCase, (given) => {
        const [expectation, definition, series, { ofBaseline, withheld }] = toArguments(given)
        const { status } = computeCurrentStatus(
          { expectation, planFrom: given.planFrom, status: statement },
          definition,
          { series, withheld, ofBaseline },
          given.today,
        )
        const mayBeSet = given.polarity !== 'ambiguous' && given.today >= given.planFrom
        expect(status === 'on_track').toBe(mayBeSet)
      }),
      { numRuns: 500, seed: 16 },
    )
  })
})
