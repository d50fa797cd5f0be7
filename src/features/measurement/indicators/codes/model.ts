/**
 * The characters of a code. Similar characters are excluded (0 and O, 1, I and L). The number of characters, 31, is a
 * prime, so that the check character detects every single wrong character and every swap of two characters.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const own = 7

const numberOf = (character: string): number => alphabet.indexOf(character)

const checkOf = (characters: string): string =>
  alphabet[[...characters].reduce((sum, one, place) => sum + (place + 1) * numberOf(one), 0) % alphabet.length]!

/**
 * Generates a new code.
 * @param chance returns a uniformly distributed random number from 0 to below `below`
 */
export function codeBy(chance: (below: number) => number): string {
  const characters = Array.from({ length: own }, () => alphabet[chance(alphabet.length)]!).join('')
  return characters + checkOf(characters)
}

/** Parses a code as typed, in lower case, with or without the hyphen. Returns undefined if it is invalid. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-–]/g, '')
  const isCode = code.length === own + 1 && [...code].every((one) => numberOf(one) >= 0)
  return isCode && checkOf(code.slice(0, own)) === code[own] ? code : undefined
}

/** Formats a code for printing: `K7M4-QXP8`. */
export const grouped = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/**
 * Returns the address where a code is opened.
 * @param address base address of the instance; without it the address is relative
 */
export const addressOfCode = (code: string, address = ''): string => `${address}/figures/${grouped(code)}`
