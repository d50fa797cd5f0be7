import { expect, it } from 'vitest'
import { computeDirection, isOpposite } from './model.ts'

const yearly = (...values: (string | null)[]) =>
  values.map((value, index) => ({ startsOn: `${2019 + index}-01-01`, value, partial: false }))

it('computes the direction from comparable full figures, and treats a change of up to 5% as level', () => {
  expect(computeDirection(yearly('10', '10', '12'), [])).toBe('up')
  expect(computeDirection(yearly('100', '96'), [])).toBe('level')
  expect(computeDirection([...yearly('10', '10'), { startsOn: '2021-01-01', value: '2', partial: true }], [])).toBe(
    'level',
  )
  expect(computeDirection(yearly('10', '20'), ['2020-01-01'])).toBeUndefined()
  // The figure of the day of the break is the first of the new meaning.
  expect(computeDirection(yearly('10', '20', '20'), ['2020-01-01'])).toBe('level')
  expect(computeDirection(yearly(null, '20'), [])).toBeUndefined()
})

it('reports opposite directions only when the first rises and the second falls, or the reverse', () => {
  expect(isOpposite('up', 'down')).toBe(true)
  expect(isOpposite('down', 'down')).toBe(false)
  expect(isOpposite('up', 'level')).toBe(false)
  expect(isOpposite(undefined, 'down')).toBe(false)
})
