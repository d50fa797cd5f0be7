import { expect, it } from 'vitest'
import { toContainsPattern } from './contains-pattern.ts'

it('replaces apostrophes by a wildcard and escapes the wildcards of the text', () => {
  expect(toContainsPattern("L'Escaut")).toBe('%L_Escaut%')
  expect(toContainsPattern('L’Escaut')).toBe('%L_Escaut%')
  expect(toContainsPattern('50%_\\')).toBe('%50\\%\\_\\\\%')
})
