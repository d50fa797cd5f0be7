import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undecidedStyle } from './entities.ts'
import { findMarks, parseNumber } from './numbers.ts'
import { loadMonth, parsePeriod } from './periods.ts'
import { addAmounts, fromScaledInteger, Sums } from './sums.ts'

const belgian = { decimal: ',', thousands: '.' } as const
const plain = { decimal: '.', thousands: null } as const

describe('Number in a cell', () => {
  it('is parsed by the number format of the file, digit by digit', () => {
    expect(parseNumber('40.801', belgian)).toEqual({ amount: '40801' })
    expect(parseNumber('1.234.567,50', belgian)).toEqual({ amount: '1234567.5' })
    expect(parseNumber('−3,25', belgian)).toEqual({ amount: '-3.25' })
    expect(parseNumber('12\u00a0345', { decimal: ',', thousands: ' ' })).toEqual({ amount: '12345' })
    expect(parseNumber('0.10000000000000001', plain)).toEqual({ amount: '0.1' })
    expect(parseNumber('3e+05', plain)).toEqual({ amount: '300000' })
    expect(parseNumber(0.1 + 0.2, plain)).toEqual({ amount: '0.3' })
    expect(parseNumber('-0', plain)).toEqual({ amount: '0' })
  })

  it('is not recognised in any other notation', () => {
    for (const text of ['1,5', 'NaN', 'Infinity', '1 234', '1.2.3', '12a', '', '--1', '0x10'])
      expect(parseNumber(text, plain), text).toBeUndefined()
    expect(parseNumber('1.5', belgian)).toBeUndefined()
    expect(parseNumber(Number.NaN, plain)).toBeUndefined()
  })

  it('is rejected above the largest allowed value', () => {
    for (const text of ['1e400', '9'.repeat(19), '1e18', '9'.repeat(500)])
      expect(parseNumber(text, plain), text).toBe('large')
    expect(parseNumber('1e-400', plain)).toEqual({ amount: '0' })
  })

  it('has the same value in every notation', () => {
    const amounts = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.integer({ min: 0, max: 999_999 }))
    fc.assert(
      fc.property(amounts, ([whole, part]) => {
        const groups = whole.toString().replace(/\B(?=(\d{3})+$)/g, '.')
        const digits = String(part).padStart(6, '0')
        const written = parseNumber(`${groups},${digits}`, belgian)
        expect(written).toEqual(parseNumber(`${whole}.${digits}`, plain))
        expect(addAmounts((written as { amount: string }).amount, `-${whole}.${digits}`)).toBe('0')
      }),
    )
  })
})

describe('Sum of amounts under a key', () => {
  it('loses no precision for integers, fractions, negative values or values beyond the safe integer range', () => {
    const sums = new Sums()
    const maxCount = '999999999999999999'
    for (const amount of ['3', '0.000000000001', '-5', maxCount, '99999999999999', '12']) sums.add('a', amount)
    sums.add('b', '7')
    expect(fromScaledInteger(sums.getSum('a')!)).toBe('1000100000000000008.000000000001')
    expect(fromScaledInteger(sums.getSum('b')!)).toBe('7')
    expect(sums.getSum('c')).toBeUndefined()
  })
})

describe('Detection of the number format of a file', () => {
  it('relies on numbers that fit only a single format, and reports the certainty', () => {
    expect(findMarks(['40.801', '12.858', '6.763', '2.542', '1.888', '316', '64'])).toMatchObject({
      marks: belgian,
      reasonCode: 'only_groups_of_three',
    })
    expect(findMarks(['1.234.567', '12'])).toMatchObject({ marks: belgian, reasonCode: 'groups', confidence: 0.99 })
    expect(findMarks(['20.9', '13', '0.125'])).toMatchObject({ marks: plain, reasonCode: 'decimals' })
    expect(findMarks(['1.234', '20123', '4500', '99999'])).toMatchObject({ marks: plain })
    expect(findMarks(['1 234,5', '12,25'])).toMatchObject({ marks: { decimal: ',', thousands: ' ' } })
    expect(findMarks(['1,234.5'])).toMatchObject({ marks: { decimal: '.', thousands: ',' } })
    // The notation is ambiguous, so the user is asked.
    expect(findMarks(['1.234', '12']).confidence).toBeLessThan(0.6)
  })
})

describe('Period as text', () => {
  const style = { ...undecidedStyle, pairs: 'month', yearStart: 9 } as const

  it.each([
    ['2019 (*)', '2019-01-01', '2020-01-01', '(*)'],
    ['2018*', '2018-01-01', '2019-01-01', '*'],
    ['2008 ', '2008-01-01', '2009-01-01', null],
    ['4de kwartaal 2018', '2018-10-01', '2019-01-01', null],
    ['1er trimestre 2019', '2019-01-01', '2019-04-01', null],
    ['2. Quartal 2020', '2020-04-01', '2020-07-01', null],
    ['3. kvartal 2020', '2020-07-01', '2020-10-01', null],
    ['2020Q3', '2020-07-01', '2020-10-01', null],
    ['2023-05', '2023-05-01', '2023-06-01', null],
    ['mei 2021', '2021-05-01', '2021-06-01', null],
    ['août 2020', '2020-08-01', '2020-09-01', null],
    ['März 2020', '2020-03-01', '2020-04-01', null],
    ['maj 2020', '2020-05-01', '2020-06-01', null],
    ['December 2020', '2020-12-01', '2021-01-01', null],
    ['Schooljaar 2018-2019', '2018-09-01', '2019-09-01', null],
    ['2018/2019', '2018-09-01', '2019-09-01', null],
    ['2008 1)', '2008-01-01', '2009-01-01', '1)'],
    ['year ending March 2020', '2019-04-01', '2020-04-01', null],
    ['Apr 2019 - Mar 2020', '2019-04-01', '2020-04-01', null],
    ['Jan-Mar 2020', '2020-01-01', '2020-04-01', null],
    ['jan-98', '1998-01-01', '1998-02-01', null],
    ['FY 2018/19', '2018-09-01', '2019-09-01', null],
    ['31/12/2020', '2020-12-31', '2021-01-01', null],
  ])('is recognised for %s', (text, startsOn, endsOn, mark) => {
    expect(parsePeriod(text, style)).toMatchObject({ startsOn, endsOn, mark })
  })

  it('is not recognised for ambiguous or impossible dates', () => {
    for (const text of [
      '9999',
      '9999-01-01',
      '2020-02-30',
      '40.801',
      'Nationaal',
      '13/2020',
      '5de kwartaal 2018',
      '2018-2021',
      '1998/992',
      '2012/13',
      '03/04/2020',
      '',
    ])
      expect(parsePeriod(text, style), text).toBeUndefined()
  })

  it('reads a month by number or name, with 0 as the whole year', () => {
    expect(['0', '7', '12', 'juli', 'M03', '13', 'x'].map(loadMonth)).toEqual([0, 7, 12, 7, 3, undefined, undefined])
  })
})
