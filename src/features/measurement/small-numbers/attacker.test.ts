import { expect, it } from 'vitest'
import { Attacker } from './attacker.fixture.ts'

it('derives the interval of a withheld count from sums, also where no combination of sums is equal to it', () => {
  const attacker = new Attacker()
  attacker.learn(['a', 'b'], 2)
  attacker.learn(['b', 'c'], 40)
  expect(attacker.derive(['a'])).toEqual({ least: 0, most: 2 })
  expect(attacker.derive(['c'])).toEqual({ least: 38, most: 40 })
  attacker.learn(['a', 'd'], 0)
  expect(attacker.derive(['a'])).toEqual({ least: 0, most: 0 })
  expect(attacker.derive(['b'])).toEqual({ least: 2, most: 2 })
})

it('uses that counts are whole', () => {
  const attacker = new Attacker()
  attacker.learn(['a', 'b'], 1)
  attacker.learn(['b', 'c'], 1)
  attacker.learn(['a', 'c'], 0)
  expect(attacker.derive(['b'])).toEqual({ least: 1, most: 1 })
  expect(() => attacker.learn(['a', 'b'], 3)).toThrow('Published as 1 and as 3')
})
