import { describe, expect, it } from 'vitest'
import { makePathFacts, step } from '../facts.fixture.ts'
import { reasonGiven } from './reason-given.ts'

describe('reason for a skipped or reordered step', () => {
  it('is required: the rule fails without a reason and passes with a reason', () => {
    const silent = step('conference', { state: 'skipped', skippedOrReordered: true })
    expect(reasonGiven.check(makePathFacts('in_decision', [silent]), {}).issues).toEqual([
      { element: null, messageCode: 'no_reason', data: { step: { en: 'conference' } } },
    ])
    expect(
      reasonGiven.check(makePathFacts('in_decision', [{ ...silent, hasReason: true }, step('other')]), {}).issues,
    ).toEqual([])
  })
})
