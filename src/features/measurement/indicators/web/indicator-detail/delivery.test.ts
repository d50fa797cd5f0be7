import { expect, it } from 'vitest'
import { makeFigure } from '../figure.fixture.ts'
import { nextDelivery } from './delivery.ts'

const yearly = { periodType: 'year', dataLagDays: 90, rhythm: null } as const

it('expects the period after the last figure, after the delivery time of the indicator', () => {
  expect(nextDelivery(yearly, [makeFigure(2023, '1'), makeFigure(2024, '2')])).toEqual({
    period: { startsOn: '2025-01-01', endsOn: '2026-01-01' },
    dueOn: '2026-04-01',
  })
})

it('still expects the rest of a partial period, but not a period that is reported as missing', () => {
  const partial = makeFigure(2025, '2', { partial: true })
  expect(nextDelivery(yearly, [partial])?.period.startsOn).toBe('2025-01-01')
  expect(nextDelivery(yearly, [makeFigure(2025, null, { missing: 'not_delivered' })])?.period.startsOn).toBe(
    '2026-01-01',
  )
})

it('returns no delivery date when the delivery time is unknown', () => {
  expect(nextDelivery({ ...yearly, dataLagDays: null }, [makeFigure(2024, '2')])).toBeUndefined()
  expect(nextDelivery(yearly, [])).toBeUndefined()
})

it('skips the years between surveys, but not a year that is updated each quarter', () => {
  const last = makeFigure(2024, null, { missing: 'not_measured' })
  expect(nextDelivery({ ...yearly, rhythm: 'P3Y' }, [last])?.period.startsOn).toBe('2027-01-01')
  expect(nextDelivery({ ...yearly, rhythm: 'P3M' }, [last])?.period.startsOn).toBe('2025-01-01')
})
