import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { countDays, countWholeMonths, monthsLater } from './dates.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((entry) => entry.toISOString().slice(0, 10))

it('computes days and months in the same way as the calendar', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -30, max: 400 }), (from, months) => {
      const later = Temporal.PlainDate.from(from).add({ months }).toString()
      expect(monthsLater(from, months)).toBe(later)
      expect(countDays(from, later)).toBe(Temporal.PlainDate.from(from).until(later).days)
      // At the end of a month the day may differ. Then it is not a whole number of months.
      expect(countWholeMonths(from, later)).toBe(later.slice(8) === from.slice(8) ? months : undefined)
    }),
  )
})
