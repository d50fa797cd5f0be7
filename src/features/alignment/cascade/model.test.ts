import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'
import { computeStep, type MarkFacts, median } from './model.ts'

const zone: PackCascadeStep = {
  code: 'zone',
  names: {},
  timeLimit: 'P12M',
  source: 'usual',
  basis: {},
  planKinds: ['zonal_security_plan'],
  expected: 'receivers',
  fulfilledBy: 'answered',
  receivers: { kinds: ['police_zone'] },
}

const fact = (number: number, doneOn: string | null, hidden = false): MarkFacts => ({
  owedBy: { organisationId: id(number), names: {} },
  priority: null,
  plan: null,
  doneOn,
  missingResult: doneOn === null && !hidden ? 'answers' : null,
  items: null,
  hidden,
})

const makeStep = (today: string, facts: readonly MarkFacts[], timeLimit: string | null = null) =>
  computeStep(zone, {
    startsOn: '2026-01-01',
    today,
    deadlines: timeLimit === null ? [] : [{ timeLimit, reason: 'x', setAt: '2026-01-02T08:00:00Z', setBy: null }],
    facts,
    withoutItemsCount: 0,
  })

describe('cascade step', () => {
  it('counts from the start, and keeps the delay of a late delivery', () => {
    const step = makeStep('2027-03-01', [
      fact(1, '2026-11-30'),
      fact(2, '2027-01-11'),
      fact(3, null),
      fact(4, '2027-01-01'),
    ])
    expect(step.dueOn).toBe('2027-01-01')
    expect(step.marks.map(({ owedBy, state, lateDays }) => [owedBy.organisationId, state, lateDays])).toEqual([
      [id(3), 'late', 59],
      [id(2), 'done_late', 10],
      [id(1), 'on_time', null],
      [id(4), 'on_time', null],
    ])
    expect([step.existingCount, step.late, step.medianLateDays]).toEqual([3, 1, 34.5])
    const yearsAfter = makeStep('2029-03-01', [fact(2, '2027-01-11')])
    expect(yearsAfter.marks[0]).toMatchObject({ state: 'done_late', lateDays: 10 })
  })

  it('is late from the day after the deadline, and does not count a future date as done', () => {
    expect(makeStep('2027-01-01', [fact(1, null)]).marks[0]).toMatchObject({ state: 'ahead', lateDays: null })
    expect(makeStep('2027-01-02', [fact(1, null)]).marks[0]).toMatchObject({ state: 'late', lateDays: 1 })
    expect(makeStep('2026-06-01', [fact(1, '2026-07-01')]).marks[0]).toMatchObject({ state: 'ahead', doneOn: null })
  })

  it('counts an entry with a hidden date as delivered, and never as late', () => {
    const step = makeStep('2028-01-01', [fact(1, null, true)])
    expect(step.marks[0]).toMatchObject({ state: 'hidden', lateDays: null, doneOn: null })
    expect([step.existingCount, step.late, step.medianLateDays]).toEqual([1, 0, null])
  })

  it('uses the newest deadline, and the usual deadline again after a reset', () => {
    expect(makeStep('2026-02-01', [], 'P1M')).toMatchObject({
      dueOn: '2026-02-01',
      timeLimit: 'P1M',
      usualPeriod: 'P12M',
    })
    const again = computeStep(zone, {
      startsOn: '2026-01-31',
      today: '2026-02-01',
      deadlines: [
        { timeLimit: null, reason: 'x', setAt: '2026-01-03T08:00:00Z', setBy: null },
        { timeLimit: 'P1M', reason: 'x', setAt: '2026-01-02T08:00:00Z', setBy: null },
      ],
      facts: [],
      withoutItemsCount: null,
    })
    expect(again).toMatchObject({ dueOn: '2027-01-31', timeLimit: 'P12M' })
  })

  it('computes the median delay, for an even number as the mean of the two middle values', () => {
    expect([median([]), median([7]), median([9, 1, 4]), median([10, 1, 2, 40])]).toEqual([null, 7, 4, 6])
    expect([median([300, 120]), median([2, 1])]).toEqual([210, 1.5])
  })

  const day = fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
  const facts = fc
    .array(fc.option(day), { maxLength: 12 })
    .map((days) => days.map((doneOn, number) => fact(number + 1, doneOn)))

  it('changes only lateness and delay when a deadline moves', () => {
    fc.assert(
      fc.property(
        facts,
        day,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (all, today, value, other) => {
          const [before, after] = [makeStep(today, all, `P${value}M`), makeStep(today, all, `P${other}M`)]
          const days = (step: typeof before) =>
            new Map(step.marks.map((mark) => [mark.owedBy.organisationId, mark.doneOn]))
          expect(days(after)).toEqual(days(before))
          expect(after.existingCount).toBe(before.existingCount)
          if (other >= value) expect(after.late).toBeLessThanOrEqual(before.late)
          for (const { doneOn, lateDays } of after.marks) {
            const until = Date.parse(doneOn ?? today)
            const past = (until - Date.parse(after.dueOn)) / 86_400_000
            expect(lateDays).toBe(past > 0 ? past : null)
          }
        },
      ),
    )
  })

  it('keeps the delay of a delivered entry on any later day', () => {
    fc.assert(
      fc.property(facts, day, day, (all, value, other) => {
        const [early, late] = [value, other].toSorted() as [string, string]
        const lags = (today: string) =>
          new Map(makeStep(today, all).marks.map((mark) => [mark.owedBy.organisationId, mark]))
        const then = lags(late)
        for (const [body, mark] of lags(early)) {
          const later = then.get(body)!
          if (mark.doneOn !== null) expect(later).toEqual(mark)
          else expect(later.lateDays ?? 0).toBeGreaterThanOrEqual(mark.lateDays ?? 0)
        }
      }),
    )
  })
})
