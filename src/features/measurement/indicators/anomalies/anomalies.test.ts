import { describe, expect, it } from 'vitest'
import { definition } from '../figures.fixture.ts'
import { type CheckedFigure, findAnomalies, findOutlier, findSumMismatch, impossible } from './model.ts'

const count = definition()
const share = definition({ unit: { code: 'percent', names: { en: '%' }, decimals: 1 }, addsOverArea: 'weighted_mean' })
const money = definition({ unit: { code: 'kg', names: { en: 'kg' }, decimals: 1 } })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

describe('Impossible value', () => {
  it.each([
    ['-1', count, ['BELOW_ZERO']],
    ['2.5', count, ['NOT_WHOLE']],
    ['2.5', money, []],
    ['100', share, []],
    ['100.1', share, ['OVER_THE_WHOLE']],
    ['-0.1', share, ['BELOW_ZERO']],
    ['-3', definition({ addsOverArea: 'none' }), []],
  ])('is checked against the definition for %s: %#', (value, what, wanted) => {
    expect(codes(impossible(value, what))).toEqual(wanted)
  })
})

describe('Value far from other years', () => {
  const years = ['100', '104', '97', '101', '99', '108', '95']
  it('is flagged with the usual range, even with a single outlier among the other years', () => {
    expect(findOutlier('1010', years, count)).toMatchObject({ usualRange: { middle: '100', years: 7 } })
    expect(findOutlier('1010', [...years.slice(1), '1000'], count)?.code).toBe('FAR_FROM_OWN')
    expect(findOutlier('110', years, count)).toBeUndefined()
    expect(findOutlier('0', years, count)?.code).toBe('FAR_FROM_OWN')
  })

  it('is not flagged when chance explains the difference or when too few years are known', () => {
    expect(findOutlier('4', ['1', '1', '1', '1', '1'], count)).toBeUndefined()
    expect(findOutlier('20', ['1', '1', '1', '1', '1'], count)?.usualRange).toMatchObject({
      middle: '1',
      low: '0',
      high: '8',
    })
    expect(findOutlier('20', ['1', '1', '1'], count)).toBeUndefined()
  })

  it('is measured as a ratio for values other than counts, and as a difference for values that may be negative', () => {
    expect(findOutlier('12', ['10', '10.5', '9.8', '10.1'], money)).toBeUndefined()
    expect(findOutlier('100.5', ['10', '10.5', '9.8', '10.1'], money)?.usualRange).toMatchObject({ middle: '10' })
    const mean = definition({ addsOverArea: 'none', unit: { code: 'c', names: { en: '°C' }, decimals: 1 } })
    expect(findOutlier('-2', ['-1', '1', '0', '2'], mean)).toBeUndefined()
    expect(findOutlier('40', ['-1', '1', '0', '2'], mean)?.code).toBe('FAR_FROM_OWN')
  })
})

const sex = { code: 'sex', names: { en: 'Sex' }, values: ['f', 'm'].map((code) => ({ code, names: { en: code } })) }
describe('Parts of a breakdown', () => {
  const adding = definition({ dimensions: [{ ...sex, isAdditive: true }] })
  const parts = (f?: string, m?: string) => (of: Record<string, string>) => (of.sex === 'f' ? f : m)
  it('are flagged when they differ from the total or already exceed it', () => {
    expect(findSumMismatch('10', parts('4', '6'), adding)).toEqual([])
    expect(findSumMismatch('10', parts('4', '5'), adding)).toMatchObject([{ comparisonValue: '9', dimension: 'sex' }])
    expect(findSumMismatch('10', parts('4'), adding)).toEqual([])
    expect(findSumMismatch('10', parts('11'), adding)).toMatchObject([{ comparisonValue: '11' }])
    expect(findSumMismatch('10', parts('4', '5'), definition({ dimensions: [{ ...sex, isAdditive: false }] }))).toEqual(
      [],
    )
  })
})

describe('Compared figures', () => {
  const makeFigure = (year: number, value: string, more: Partial<CheckedFigure> = {}): CheckedFigure => ({
    areaId: 'a',
    parts: {},
    startsOn: `${year}-01-01`,
    endsOn: `${year + 1}-01-01`,
    value,
    partial: false,
    isChecked: false,
    ...more,
  })
  const history = [2018, 2019, 2020, 2021, 2022].map((year) => makeFigure(year, '100'))
  const find = (some: CheckedFigure[], breaks: string[] = [], below = new Map<string, string>()) =>
    codes(findAnomalies(some, 'x', count, breaks, below))

  it('cover the same days of other years, full periods and the same counting method', () => {
    const figure = makeFigure(2023, '900', { isChecked: true })
    expect(find([...history, figure])).toEqual(['FAR_FROM_OWN'])
    expect(find([...history, { ...figure, partial: true }])).toEqual([])
    expect(find([...history, figure], ['2023-01-01'])).toEqual([])
    const months = history.map((checkedFigure) => ({
      ...checkedFigure,
      endsOn: `${checkedFigure.startsOn.slice(0, 4)}-02-01`,
    }))
    expect(find([...months, figure])).toEqual([])
  })

  it('are flagged when they differ from the sum of the areas below', () => {
    const children = new Map([['a 2023-01-01 2024-01-01', '95']])
    expect(find([makeFigure(2023, '100', { isChecked: true })], [], children)).toEqual(['NOT_THE_SUM_BELOW'])
    expect(find([makeFigure(2023, '95.0', { isChecked: true })], [], children)).toEqual([])
  })
})
