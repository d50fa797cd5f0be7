/**
 * The characters of a code. Similar characters are excluded (0 and O, 1, I and L). The number of characters, 31, is a
 * prime, so that the check character detects every single wrong character and every swap of two characters.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const codeLength = 7

const toDigit = (character: string): number => alphabet.indexOf(character)

const computeCheckCharacter = (characters: string): string =>
  alphabet[
    [...characters].reduce((sum, character, place) => sum + (place + 1) * toDigit(character), 0) % alphabet.length
  ]!

/**
 * Generates a new code.
 * @param chance returns a uniformly distributed random number from 0 to below `below`
 */
export function generateCode(chance: (below: number) => number): string {
  const characters = Array.from({ length: codeLength }, () => alphabet[chance(alphabet.length)]!).join('')
  return characters + computeCheckCharacter(characters)
}

/** Parses a code as typed, in lower case, with or without the hyphen. Returns undefined if it is invalid. */
export function parseCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-–]/g, '')
  const isCode = code.length === codeLength + 1 && [...code].every((value) => toDigit(value) >= 0)
  return isCode && computeCheckCharacter(code.slice(0, codeLength)) === code[codeLength] ? code : undefined
}

/** Formats a code for printing: `K7M4-QXP8`. */
export const grouped = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/**
 * Returns the address where a code is opened.
 * @param address base address of the instance; without it the address is relative
 */
export const toCodePath = (code: string, address = ''): string => `${address}/figures/${grouped(code)}`
