import { expect, it } from 'vitest'
import { belgium } from '../../../../../packs/be/index.ts'
import { runChecks } from '../engine.ts'
import { makeFacts } from '../facts.fixture.ts'
import { displacement } from './displacement.ts'

it('is bound as a hint, and never creates a stored result', () => {
  expect(belgium.rules.find(({ rule }) => rule === displacement.id)?.severity).toBe('hint')
  expect(runChecks(makeFacts({}), [displacement], belgium.rules)).toEqual({
    results: [],
    computed: [],
    nextCheckOn: null,
  })
  expect(displacement.check(makeFacts({}), {})).toEqual({ issues: [], nextCheckOn: null })
})
