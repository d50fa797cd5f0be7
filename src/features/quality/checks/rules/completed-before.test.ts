import { describe, expect, it } from 'vitest'
import { makeFacts, makePathFacts, step } from '../facts.fixture.ts'
import type { CheckFacts, StepFact } from '../facts.ts'
import { completedBefore } from './completed-before.ts'

const justice = { en: 'Minister of Justice' }
const listRuleIssues = (...[facts, scope]: [CheckFacts, object?]) =>
  completedBefore
    .check(facts, {}, scope)
    .issues.map(({ messageCode, severity = 'as bound', data }) => [messageCode, severity, data?.who])

describe('completion of prerequisite steps', () => {
  const scope = { steps: ['opinion'], beforeStep: 'parliament' }
  const opinion = (given: Partial<StepFact>) => step('opinion', { act: 'opinion', ...given })

  it('a missing opinion is an error when the plan is transmitted or approved', () => {
    const sent = makePathFacts('in_decision', [opinion({}), step('parliament', { state: 'completed' })])
    expect(listRuleIssues(sent, scope)[0]?.[0]).toBe('step_skipped')
    expect(listRuleIssues(makePathFacts('approved', [opinion({}), step('parliament')]), scope)[0]?.[0]).toBe(
      'step_skipped',
    )
    expect(listRuleIssues(makePathFacts('approved', [opinion({ state: 'completed' })]), scope)).toEqual([])
  })

  it('a missing opinion must be recorded with a reason, and an absent part needs no opinion', () => {
    const unsaid = opinion({ state: 'completed', absentWithoutReason: [justice] })
    expect(listRuleIssues(makePathFacts('in_decision', [unsaid]), scope)).toEqual([
      ['no_reason', 'as bound', [justice]],
    ])
    const without = makePathFacts('approved', [opinion({ state: 'not_applicable' })])
    expect(listRuleIssues(without, scope)).toEqual([])
  })

  it('a pending opinion is a hint', () => {
    const waits = makePathFacts('in_decision', [opinion({ state: 'in_progress', missing: [justice] })])
    expect(listRuleIssues(waits, scope)).toEqual([['response_pending', 'hint', [justice]]])
  })

  it('an issue refers to the plan, and names the step, the later step and the participants', () => {
    const sent = makePathFacts('in_decision', [opinion({}), step('parliament', { state: 'completed' })])
    expect(completedBefore.check(sent, {}, scope).issues).toEqual([
      {
        element: null,
        messageCode: 'step_skipped',
        data: { step: { en: 'opinion' }, laterStep: { en: 'parliament' } },
      },
    ])
    const unsaid = opinion({ state: 'completed', absentWithoutReason: [justice] })
    expect(completedBefore.check(makePathFacts('in_decision', [unsaid]), {}, scope).issues).toEqual([
      { element: null, messageCode: 'no_reason', data: { step: { en: 'opinion' }, who: [justice] } },
    ])
  })

  it('a plan before the approval path is not checked', () => {
    expect(completedBefore.check(makeFacts({ path: null }), {}, scope).issues).toEqual([])
  })
})
