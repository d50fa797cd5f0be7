import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generateCode, grouped, parseCode } from './model.ts'

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const code = fc.array(fc.nat(30), { minLength: 7, maxLength: 7 }).map((chosen) => {
  const left = [...chosen]
  return generateCode(() => left.shift()!)
})

it('reads a code as printed, in lower case, and with or without the hyphen', () => {
  fc.assert(
    fc.property(code, (value) => {
      for (const typed of [value, grouped(value), ` ${grouped(value).toLowerCase()} `])
        expect(parseCode(typed)).toBe(value)
    }),
  )
})

it('rejects a code with a wrong character or with two swapped characters', () => {
  fc.assert(
    fc.property(code, fc.nat(7), fc.constantFrom(...alphabet), (value, place, wrong) => {
      const mistyped = value.slice(0, place) + wrong + value.slice(place + 1)
      if (mistyped !== value) expect(parseCode(mistyped)).toBeUndefined()
      const turned =
        value.slice(0, place) +
        value
          .slice(place, place + 2)
          .split('')
          .toReversed()
          .join('') +
        value.slice(place + 2)
      if (turned !== value) expect(parseCode(turned)).toBeUndefined()
    }),
  )
})
