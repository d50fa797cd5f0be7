import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { computeValidUntil, countDays, countWholeMonths, monthsLater } from './dates.ts'

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

it('a plan is in force until its period or extension ends, or another plan or a decision ends it before [law-130]', () => {
  const until = (days: Omit<Parameters<typeof computeValidUntil>[0], 'periodTo'>) =>
    computeValidUntil({ periodTo: '2027-01-01', ...days })
  expect(until({})).toBe('2027-01-01')
  expect(until({ extendedTo: '2027-07-01', supersededOn: null, endedOn: null })).toBe('2027-07-01')
  expect(until({ extendedTo: '2027-07-01', supersededOn: '2027-03-01' })).toBe('2027-03-01')
  expect(until({ extendedTo: '2027-07-01', supersededOn: '2027-03-01', endedOn: '2026-11-24' })).toBe('2026-11-24')
  // While it was still followed past its end, it was not in force.
  expect(until({ supersededOn: '2028-01-01', endedOn: '2027-06-01' })).toBe('2027-01-01')
})
