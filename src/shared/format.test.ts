import { expect, it } from 'vitest'
import { formatDuration } from './format.ts'

it('says a duration in words of the reader', () => {
  expect(formatDuration('P6Y', 'nl')).toBe('6 jaar')
  expect(formatDuration('P1Y', 'en')).toBe('1 year')
  expect(formatDuration('P4Y6M', 'fr')).toMatch(/^4\sans.*6\smois$/)
  expect(formatDuration('PT3H', 'de')).toBe('PT3H')
})
