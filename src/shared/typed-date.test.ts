import { describe, expect, it } from 'vitest'
import { formatTypedDate, getDatePattern, parseTypedDate } from './typed-date.ts'

describe('a typed date', () => {
  it('is formatted in the order of the locale', () => {
    expect(formatTypedDate('2026-11-09', 'nl-BE')).toBe('09/11/2026')
    expect(formatTypedDate('2026-11-09', 'de-BE')).toBe('09.11.2026')
    expect(formatTypedDate('2026-11-09', 'da-DK')).toBe('09.11.2026')
    expect(formatTypedDate('2026-11-09', 'en-US')).toBe('11/09/2026')
  })

  it('has a pattern in the letters of the language', () => {
    expect(getDatePattern('nl-BE', { day: 'd', month: 'm', year: 'j' })).toBe('dd/mm/jjjj')
    expect(getDatePattern('de-BE', { day: 'T', month: 'M', year: 'J' })).toBe('TT.MM.JJJJ')
  })

  it.each([
    ['9/11/2026', 'nl-BE', '2026-11-09'],
    ['09.11.2026', 'fr-BE', '2026-11-09'],
    ['9 11 2026', 'de-BE', '2026-11-09'],
    ['11/9/2026', 'en-US', '2026-11-09'],
    ['2026-11-09', 'nl-BE', '2026-11-09'],
    ['29/2/2028', 'nl-BE', '2028-02-29'],
    ['09112026', 'nl-BE', '2026-11-09'],
    ['11092026', 'en-US', '2026-11-09'],
  ])('%s in %s is %s', (text, locale, date) => {
    expect(parseTypedDate(text, locale, false)).toBe(date)
  })

  it.each([
    '',
    '9',
    '9/11',
    '29/2/2027',
    '31/4/2026',
    '9/13/2026',
    '0/1/2026',
    '9/11/0026',
    '9/11/20',
    '1/2/3/2026',
    'x/1/2026',
    '0911202',
    '009/11/2026',
    '9/011/2026',
    '2026-11-0009',
    '31042026',
  ])('"%s" is not a date', (text) => {
    expect(parseTypedDate(text, 'nl-BE', false)).toBeUndefined()
  })

  it('has a year of two digits only after typing', () => {
    expect(parseTypedDate('9/11/26', 'nl-BE', true)).toBe('2026-11-09')
    expect(parseTypedDate('9/11/26', 'nl-BE', false)).toBeUndefined()
  })
})
