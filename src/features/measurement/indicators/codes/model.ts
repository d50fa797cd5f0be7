/**
 * The characters of a code: none that is taken for another in print or by hand (no 0 and O, no 1, I and L). They are 31, a prime, so
 * that one that checks the others finds every single wrong character and every two that changed places.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const own = 7

const numberOf = (character: string): number => alphabet.indexOf(character)

const checkOf = (characters: string): string =>
  alphabet[[...characters].reduce((sum, one, place) => sum + (place + 1) * numberOf(one), 0) % alphabet.length]!

/** A new code. @param chance an even number by chance, 0 to under `below` */
export function codeBy(chance: (below: number) => number): string {
  const characters = Array.from({ length: own }, () => alphabet[chance(alphabet.length)]!).join('')
  return characters + checkOf(characters)
}

/** A code as somebody types it: in small letters, with or without its stroke. Undefined: it is none, or mistyped. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-–]/g, '')
  const isCode = code.length === own + 1 && [...code].every((one) => numberOf(one) >= 0)
  return isCode && checkOf(code.slice(0, own)) === code[own] ? code : undefined
}

/** As it is printed: `K7M4-QXP8`. */
export const grouped = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** Where a code is opened. @param address of the instance; without one it is found within it */
export const addressOfCode = (code: string, address = ''): string => `${address}/figures/${grouped(code)}`
