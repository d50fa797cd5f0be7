import { expect, it } from 'vitest'
import { adoptForms, locales } from './country-forms.ts'
import { formatAmount, formatDuration, formatExact, legalToday } from './format.ts'

it('formats a duration in the language of the reader', () => {
  expect(formatDuration('P6Y', 'nl')).toBe('6 jaar')
  expect(formatDuration('P1Y', 'en')).toBe('1 year')
  expect(formatDuration('P4Y6M', 'fr')).toMatch(/^4\sans.*6\smois$/)
  expect(formatDuration('PT3H', 'de')).toBe('PT3H')
})

it('returns the day in the country, independent of the day elsewhere', () => {
  const lateEvening = new Date('2026-06-30T22:30:00Z')
  adoptForms({ timeZone: 'Europe/Brussels', locales })
  expect(legalToday(lateEvening)).toBe('2026-07-01')
  adoptForms({ timeZone: 'America/Lima', locales })
  expect(legalToday(lateEvening)).toBe('2026-06-30')
})

it('shows every digit of a figure, at least the decimals of the unit', () => {
  const show = (value: string | number, decimals = 0) => formatAmount(value, 'nl', { decimals })
  expect(show('12.345678', 1)).toBe('12,345678')
  expect(show('0.004', 2)).toBe('0,004')
  expect(show('1234567890123.45')).toBe('1.234.567.890.123,45')
  expect(show('123456789012345678.25', 2)).toBe('123.456.789.012.345.678,25')
  expect(show('5', 1)).toBe('5,0')
  expect(show('-0.5')).toBe('-0,5')
  expect(show('2.500000000')).toBe('2,5')
  expect(show(0.1, 1)).toBe('0,1')
})

it('marks a rounded figure, and never rounds it to nothing', () => {
  const rate = (value: string, decimals: number) => formatAmount(value, 'nl', { decimals, isComputed: true })
  expect(rate('14.285714286', 1)).toBe('≈ 14,3')
  expect(rate('14.25', 1)).toBe('≈ 14,3')
  expect(rate('14.2', 1)).toBe('14,2')
  expect(rate('0.000123457', 1)).toBe('≈ 0,00012')
  expect(formatAmount('66.666666667', 'en', { decimals: 1 })).toBe('≈ 66.7')
  expect(formatAmount(200 / 3, 'en', { decimals: 1 })).toBe('≈ 66.7')
  expect(formatAmount(1e-9, 'en', { decimals: 0 })).toBe('≈ 0.000000001')
  expect(formatExact('66.666666667', 'nl')).toBe('66,666666667')
})
