import { expect, it } from 'vitest'
import {
  commonPer,
  fillPeriods,
  findPeriodLength,
  formatPeriod,
  listPeriodsOfYear,
  longerThan,
  monthsAfter,
} from './periods.ts'

const quarter = (number: number, year: string) => `Q${number} ${year}`

it('counts months across the end of a year', () => {
  expect(monthsAfter('2024-11-01', 3)).toBe('2025-02-01')
  expect(monthsAfter('2024-01-01', -1)).toBe('2023-12-01')
  expect(listPeriodsOfYear('quarter', 2024).map(({ startsOn }) => startsOn)).toEqual([
    '2024-01-01',
    '2024-04-01',
    '2024-07-01',
    '2024-10-01',
  ])
})

it('recognises months, quarters and years by their days, and names any other period by the dates', () => {
  expect(findPeriodLength({ startsOn: '2024-04-01', endsOn: '2024-07-01' })).toBe('quarter')
  expect(findPeriodLength({ startsOn: '2024-02-01', endsOn: '2024-05-01' })).toBeUndefined()
  expect(formatPeriod({ startsOn: '2024-04-01', endsOn: '2024-07-01' }, 'en', quarter)).toBe('Q2 2024')
  expect(formatPeriod({ startsOn: '2024-03-01', endsOn: '2024-04-01' }, 'nl', quarter)).toMatch(/mrt\.? 2024/)
  expect(formatPeriod({ startsOn: '2023-09-01', endsOn: '2024-09-01' }, 'en', quarter)).toBe(
    '1 Sept 2023 – 31 Aug 2024',
  )
})

it('shows the years in between without figures', () => {
  const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
  expect(fillPeriods([year(2024), year(2021)])).toEqual([2021, 2022, 2023, 2024].map(year))
  const school = [{ startsOn: '2022-09-01', endsOn: '2023-09-01' }]
  expect(fillPeriods(school)).toEqual(school)
})

it('never offers periods shorter than the counted periods', () => {
  expect(longerThan('quarter')).toEqual(['quarter', 'year'])
  expect(longerThan('custom')).toEqual([])
})

it('shows two indicators in the longer of both periods', () => {
  expect(commonPer(['month', 'year'])).toBe('year')
  expect(commonPer(['month', 'quarter'])).toBe('quarter')
  expect(commonPer(['custom', 'year'])).toBeUndefined()
})
