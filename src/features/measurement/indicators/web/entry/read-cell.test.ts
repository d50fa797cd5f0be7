import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import { parseAmount, parseCell, parsePasted, writeAmount } from './read-cell.ts'

const reasons = [
  ['not delivered', 'not_delivered'],
  ['not measured', 'not_measured'],
  ['niet geleverd', 'not_delivered'],
  ['niet gemeten', 'not_measured'],
] as const
const nl = { language: 'nl', reasons, needsAnswers: false } as const

describe('Number in the format of the reader', () => {
  it('uses the separators of the language and is exact', () => {
    expect(parseAmount('1.234,50', 'nl')).toEqual({ value: '1234.5' })
    expect(parseAmount('1,234.50', 'en')).toEqual({ value: '1234.5' })
    expect(parseAmount('1 234,50', 'fr')).toEqual({ value: '1234.5' })
    expect(parseAmount('1\u202f234\u00a0567', 'fr')).toEqual({ value: '1234567' })
    expect(parseAmount('−12', 'da')).toEqual({ value: '-12' })
    expect(parseAmount('007', 'de')).toEqual({ value: '7' })
    expect(parseAmount('-0,0', 'nl')).toEqual({ value: '0' })
  })

  it('is rejected when separators are misplaced, and never guessed', () => {
    expect(parseAmount('1.23', 'nl')).toEqual({ issue: 'grouped_oddly' })
    expect(parseAmount('1,23', 'en')).toEqual({ issue: 'grouped_oddly' })
    expect(parseAmount('1,2,3', 'nl')).toEqual({ issue: 'not_a_number' })
    expect(parseAmount('12 facts', 'en')).toEqual({ issue: 'not_a_number' })
    expect(parseAmount('1e400', 'en')).toEqual({ issue: 'not_a_number' })
    expect(parseAmount('NaN', 'en')).toEqual({ issue: 'not_a_number' })
    expect(parseAmount('1234567890123456789', 'en')).toEqual({ issue: 'too_long' })
    expect(parseAmount('0.1234567890123', 'en')).toEqual({ issue: 'too_long' })
  })

  it('is unchanged after formatting and parsing, in every language', () => {
    const amount = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, rest]) => `${whole}${rest ? `.${String(rest).padStart(3, '0').replace(/0+$/, '')}` : ''}`)
    fc.assert(
      fc.property(amount, fc.constantFrom(...languages), (value, language) => {
        expect(parseAmount(writeAmount(value, language), language)).toEqual({ value })
      }),
    )
  })
})

describe('Cell', () => {
  it('accepts an empty value, a figure, a provisional figure or a reason for a missing figure', () => {
    expect(parseCell('  ', nl)).toEqual({ input: null })
    expect(parseCell('12', nl).input).toMatchObject({ value: '12', provisional: false })
    expect(parseCell('12 (*)', nl).input).toMatchObject({ value: '12', provisional: true })
    expect(parseCell('Niet geleverd', nl).input).toMatchObject({ value: null, missing: 'not_delivered' })
    expect(parseCell('niet gem', nl).input).toMatchObject({ missing: 'not_measured' })
    expect(parseCell('not del', nl).input).toMatchObject({ missing: 'not_delivered' })
  })

  it('does not accept a dash or an incomplete term as a reason', () => {
    expect(parseCell('-', nl)).toEqual({ issue: 'give_reason' })
    expect(parseCell('..', nl)).toEqual({ issue: 'give_reason' })
    expect(parseCell('niet', nl)).toEqual({ issue: 'not_a_number' })
  })

  it('contains the number of respondents when the figure is weighted by it', () => {
    const survey = { ...nl, needsAnswers: true }
    expect(parseCell('67,5 / 1.300', survey).input).toMatchObject({ value: '67.5', n: 1300 })
    expect(parseCell('67,5', survey)).toEqual({ issue: 'needs_answers' })
    expect(parseCell('67,5 / many', survey)).toEqual({ issue: 'not_a_number' })
  })
})

describe('Text copied from a spreadsheet', () => {
  it('is parsed into rows and columns, with or without a final line break', () => {
    expect(parsePasted('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ])
    expect(parsePasted('7')).toEqual([['7']])
  })

  it('may contain line breaks and quotation marks within a cell', () => {
    expect(parsePasted('"a\nb"\t"say ""no"""\n5')).toEqual([['a\nb', 'say "no"'], ['5']])
  })
})
