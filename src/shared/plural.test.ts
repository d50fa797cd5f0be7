import { expect, it } from 'vitest'
import { plural } from './plural.ts'

it.each([
  ['en', 0, 'tasks'],
  ['en', 1, 'task'],
  ['nl', 2, 'tasks'],
  ['fr', 0, 'task'],
  ['fr', 1.5, 'task'],
  ['fr', 2, 'tasks'],
  ['de', 0, 'tasks'],
  ['da', 1, 'task'],
] as const)('chooses in %s for %d the form “%s”', (language, count, form) => {
  expect(plural(language, count, 'task', 'tasks')).toBe(form)
})
