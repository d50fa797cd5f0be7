import { expect, it } from 'vitest'
import { toContainsPattern } from './contains-pattern.ts'

it('matches both apostrophes, and each other character only itself', () => {
  expect(toContainsPattern("L'Escaut")).toBe('%L_Escaut%')
  expect(toContainsPattern('L’Escaut')).toBe('%L_Escaut%')
  expect(toContainsPattern('50%_\\')).toBe('%50\\%\\_\\\\%')
})
