import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generateCode, grouped, readCode } from './model.ts'

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const code = fc.array(fc.nat(30), { minLength: 7, maxLength: 7 }).map((chosen) => {
  const left = [...chosen]
  return generateCode(() => left.shift()!)
})

it('a code is read as it was printed, in small letters, and with its stroke or without', () => {
  fc.assert(
    fc.property(code, (one) => {
      for (const typed of [one, grouped(one), ` ${grouped(one).toLowerCase()} `]) expect(readCode(typed)).toBe(one)
    }),
  )
})

it('a code with a wrong character, or with two that changed places, is none', () => {
  fc.assert(
    fc.property(code, fc.nat(7), fc.constantFrom(...alphabet), (one, place, wrong) => {
      const mistyped = one.slice(0, place) + wrong + one.slice(place + 1)
      if (mistyped !== one) expect(readCode(mistyped)).toBeUndefined()
      const turned =
        one.slice(0, place) +
        one
          .slice(place, place + 2)
          .split('')
          .toReversed()
          .join('') +
        one.slice(place + 2)
      if (turned !== one) expect(readCode(turned)).toBeUndefined()
    }),
  )
})
