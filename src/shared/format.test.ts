import { expect, it } from 'vitest'
import { adoptForms, locales } from './country-forms.ts'
import { formatDuration, legalToday } from './format.ts'

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
