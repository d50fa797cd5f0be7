import { describe, expect, it } from 'vitest'
import { changePeriodLength, nextTarget, parseAmount, pasteTargets, toExpectation, toResultDraft } from './draft.ts'
import { nextPeriod, parsePeriod, writePeriod } from './periods-as-text.ts'

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })

describe('Form for an expected result', () => {
  it('shows the stored values and returns them unchanged', () => {
    const path = {
      baseline: { ...year(2025), value: '120.5' },
      shape: 'path' as const,
      targets: [{ ...year(2029), value: '84', low: null, high: null }],
      tolerance: 5,
    }
    expect(toExpectation(toResultDraft(path, 2026))).toEqual(path)
    const range = {
      ...path,
      baseline: null,
      shape: 'range' as const,
      targets: [{ ...year(2029), value: null, low: '4', high: '6' }],
    }
    expect(toExpectation(toResultDraft(range, 2026))).toEqual(range)
  })

  it('starts with a path from last year, and is complete only with numbers', () => {
    const draft = toResultDraft(undefined, 2026)
    expect(draft).toMatchObject({ baselinePeriod: '2025', per: 'year', shape: 'path', targets: [{ period: '2029' }] })
    expect(toExpectation(draft)).toBeUndefined()
    const filled = { ...draft, baselineValue: '1 200,5', targets: [{ ...draft.targets[0]!, value: '900' }] }
    expect(toExpectation(filled)).toMatchObject({ baseline: { value: '1200.5' }, targets: [{ value: '900' }] })
    expect(toExpectation({ ...filled, tolerance: '120' })).toBeUndefined()
    expect(toExpectation({ ...filled, baselinePeriod: 'last' })).toBeUndefined()
  })

  it('keeps stored months and quarters, and is incomplete with a period of another length', () => {
    const quarter = { startsOn: '2029-10-01', endsOn: '2030-01-01', value: '84', low: null, high: null }
    const steps = { baseline: null, shape: 'steps' as const, targets: [quarter], tolerance: 5 }
    const draft = toResultDraft(steps, 2026)
    expect(draft).toMatchObject({ per: 'quarter', targets: [{ period: '2029-Q4' }] })
    expect(toExpectation(draft)).toEqual(steps)
    expect(nextTarget(draft, 2026)).toMatchObject({ period: '2030-Q1' })
    expect(toExpectation({ ...draft, targets: [{ ...draft.targets[0]!, period: '2029' }] })).toBeUndefined()
    // The month at the end of the period, and the year in which the period ends.
    expect(changePeriodLength(draft, 'month').targets[0]!.period).toBe('2029-12')
    expect(changePeriodLength(draft, 'year').targets[0]!.period).toBe('2029')
  })

  it('accepts rows copied from elsewhere, from the active field onwards', () => {
    const draft = { ...toResultDraft(undefined, 2026), per: 'month' as const, shape: 'steps' as const }
    const pasteText = (column: 'period' | 'value', text: string) => pasteTargets(draft, 0, column, text, 2026)
    expect(pasteText('period', '2027-01\t10\r\n2/2027\t9,5\r\n')).toMatchObject([
      { period: '2027-01', value: '10' },
      { period: '2/2027', value: '9,5' },
    ])
    const monthly = { ...draft, targets: [{ period: '2027-11', value: '', low: '', high: '' }] }
    expect(pasteTargets(monthly, 0, 'value', '10\n9\n8', 2026)).toMatchObject([
      { period: '2027-11', value: '10' },
      { period: '2027-12', value: '9' },
      { period: '2028-01', value: '8' },
    ])
    expect(pasteText('value', '10')).toBeUndefined()
  })

  it.each([
    ['2029', '2029-01-01', '2030-01-01'],
    ['T4 2029', '2029-10-01', '2030-01-01'],
    ['2029 k1', '2029-01-01', '2029-04-01'],
    ['12/2029', '2029-12-01', '2030-01-01'],
    ['2029-2', '2029-02-01', '2029-03-01'],
    ['2028-09-01/2029-08-31', '2028-09-01', '2029-09-01'],
  ])('reads %j as a period and keeps it in a round trip', (text, startsOn, endsOn) => {
    const period = parsePeriod(text)
    expect(period).toEqual({ startsOn, endsOn })
    expect(parsePeriod(writePeriod(period!))).toEqual(period)
  })

  it.each(['2029-13', 'Q5 2029', '1029', 'next year', '2029-08-31/2028-09-01', ''])(
    'rejects %j as a period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined()
      expect(nextPeriod(text)).toBe('')
    },
  )

  it.each([
    ['12', '12'],
    ['-3,25', '-3.25'],
    ['1.5e3', undefined],
    ['', undefined],
    ['twelve', undefined],
  ])('reads %j as %j', (text, amount) => expect(parseAmount(text)).toBe(amount))
})
