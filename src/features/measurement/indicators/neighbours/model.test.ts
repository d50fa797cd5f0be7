import { expect, it } from 'vitest'
import { directionOf, movesTheOtherWay } from './model.ts'

const yearly = (...values: (string | null)[]) =>
  values.map((value, index) => ({ startsOn: `${2019 + index}-01-01`, value, partial: false }))

it('is told by whole figures that may be compared, and not by a twentieth', () => {
  expect(directionOf(yearly('10', '10', '12'), [])).toBe('up')
  expect(directionOf(yearly('100', '96'), [])).toBe('level')
  expect(directionOf([...yearly('10', '10'), { startsOn: '2021-01-01', value: '2', partial: true }], [])).toBe('level')
  expect(directionOf(yearly('10', '20'), ['2020-01-01'])).toBeUndefined()
  expect(directionOf(yearly(null, '20'), [])).toBeUndefined()
})

it('is another way only where one goes up and the other down', () => {
  expect(movesTheOtherWay('up', 'down')).toBe(true)
  expect(movesTheOtherWay('down', 'down')).toBe(false)
  expect(movesTheOtherWay('up', 'level')).toBe(false)
  expect(movesTheOtherWay(undefined, 'down')).toBe(false)
})
