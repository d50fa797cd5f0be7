import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import { readAmount, readCell, readPasted, writeAmount } from './read-cell.ts'

const reasons = [
  ['not delivered', 'not_delivered'],
  ['not measured', 'not_measured'],
  ['niet geleverd', 'not_delivered'],
  ['niet gemeten', 'not_measured'],
] as const
const nl = { language: 'nl', reasons, needsAnswers: false } as const

describe('a number as the reader writes it', () => {
  it('has the marks of the language, and is exact', () => {
    expect(readAmount('1.234,50', 'nl')).toEqual({ value: '1234.5' })
    expect(readAmount('1,234.50', 'en')).toEqual({ value: '1234.5' })
    expect(readAmount('1 234,50', 'fr')).toEqual({ value: '1234.5' })
    expect(readAmount('1\u202f234\u00a0567', 'fr')).toEqual({ value: '1234567' })
    expect(readAmount('−12', 'da')).toEqual({ value: '-12' })
    expect(readAmount('007', 'de')).toEqual({ value: '7' })
    expect(readAmount('-0,0', 'nl')).toEqual({ value: '0' })
  })

  it('is refused where its marks stand in an odd place, and never guessed', () => {
    expect(readAmount('1.23', 'nl')).toEqual({ fault: 'grouped_oddly' })
    expect(readAmount('1,23', 'en')).toEqual({ fault: 'grouped_oddly' })
    expect(readAmount('1,2,3', 'nl')).toEqual({ fault: 'not_a_number' })
    expect(readAmount('12 facts', 'en')).toEqual({ fault: 'not_a_number' })
    expect(readAmount('1e400', 'en')).toEqual({ fault: 'not_a_number' })
    expect(readAmount('NaN', 'en')).toEqual({ fault: 'not_a_number' })
    expect(readAmount('1234567890123456789', 'en')).toEqual({ fault: 'too_long' })
    expect(readAmount('0.1234567890123', 'en')).toEqual({ fault: 'too_long' })
  })

  it('comes back as it was, in every language', () => {
    const amount = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, rest]) => `${whole}${rest ? `.${String(rest).padStart(3, '0').replace(/0+$/, '')}` : ''}`)
    fc.assert(
      fc.property(amount, fc.constantFrom(...languages), (value, language) => {
        expect(readAmount(writeAmount(value, language), language)).toEqual({ value })
      }),
    )
  })
})

describe('a cell', () => {
  it('may be empty, a figure, a provisional one, or say why there is none', () => {
    expect(readCell('  ', nl)).toEqual({ said: null })
    expect(readCell('12', nl).said).toMatchObject({ value: '12', provisional: false })
    expect(readCell('12 (*)', nl).said).toMatchObject({ value: '12', provisional: true })
    expect(readCell('Niet geleverd', nl).said).toMatchObject({ value: null, missing: 'not_delivered' })
    expect(readCell('niet gem', nl).said).toMatchObject({ missing: 'not_measured' })
    expect(readCell('not del', nl).said).toMatchObject({ missing: 'not_delivered' })
  })

  it('does not take a dash or half a word for a reason', () => {
    expect(readCell('-', nl)).toEqual({ fault: 'say_why' })
    expect(readCell('..', nl)).toEqual({ fault: 'say_why' })
    expect(readCell('niet', nl)).toEqual({ fault: 'not_a_number' })
  })

  it('says how many answered, where the figure weighs by that', () => {
    const survey = { ...nl, needsAnswers: true }
    expect(readCell('67,5 / 1.300', survey).said).toMatchObject({ value: '67.5', n: 1300 })
    expect(readCell('67,5', survey)).toEqual({ fault: 'needs_answers' })
    expect(readCell('67,5 / many', survey)).toEqual({ fault: 'not_a_number' })
  })
})

describe('what was copied from a spreadsheet', () => {
  it('is rows and columns, with an end of line at the end or not', () => {
    expect(readPasted('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ])
    expect(readPasted('7')).toEqual([['7']])
  })

  it('may have line ends and quotes within a cell', () => {
    expect(readPasted('"a\nb"\t"say ""no"""\n5')).toEqual([['a\nb', 'say "no"'], ['5']])
  })
})
