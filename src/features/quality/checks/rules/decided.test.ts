import { describe, expect, it } from 'vitest'
import type { PlanState } from '#shared/element-kind.ts'
import { makeFacts, makePathFacts, step } from '../facts.fixture.ts'
import type { CheckFacts, PathFact, StepFact } from '../facts.ts'
import { decided } from './decided.ts'

const justice = { en: 'Minister of Justice' }
const listRuleIssues = (...[facts, scope]: [CheckFacts, object?]) =>
  decided
    .check(facts, {}, scope)
    .issues.map(({ messageCode, severity = 'as bound', data }) => [messageCode, severity, data?.who])

describe('decision of each decider of the step', () => {
  const scope = { steps: ['approval'] }
  const open = step('approval', { state: 'in_progress', missing: [justice] })

  it('an empty seat is found during the approval procedure: with the bound severity for a voting seat, as a warning for an advisory seat', () => {
    const [mayor, heard] = [{ en: 'Mayor' }, { en: 'Director-coordinator' }]
    const empty = [
      { names: mayor, votes: true },
      { names: heard, votes: false },
    ]
    const findPathIssues = (state: PlanState, given: Partial<StepFact>, own: Partial<PathFact> = {}) =>
      listRuleIssues(makePathFacts(state, [step('approval', { empty, ...given })], own), scope)
    const found = [
      ['seat_empty', 'as bound', mayor],
      ['seat_empty', 'warning', heard],
    ]
    expect(findPathIssues('in_decision', { state: 'open' })).toEqual(found)
    expect(findPathIssues('in_decision', { state: 'completed' })).toEqual(found)
    expect(findPathIssues('in_decision', { state: 'waiting' })).toEqual([])
    expect(findPathIssues('in_force', { state: 'completed' })).toEqual([])
    expect(findPathIssues('in_force', { state: 'open' }, { isAmending: true })).toEqual(found)
  })

  it('a plan recorded as approved without a decider is an error; before that, a pending decider is a hint', () => {
    expect(listRuleIssues(makePathFacts('approved', [open]), scope)).toEqual([['not_decided', 'as bound', [justice]]])
    expect(listRuleIssues(makePathFacts('in_decision', [open]), scope)).toEqual([
      ['response_pending', 'hint', [justice]],
    ])
    expect(listRuleIssues(makePathFacts('in_force', [step('approval', { state: 'completed' })]), scope)).toEqual([])
  })

  it('a step without a known decider is an error, and a refusal is a warning', () => {
    const alone = step('approval', { hasNoParticipants: true })
    expect(listRuleIssues(makePathFacts('in_decision', [alone]), scope)[0]?.slice(0, 2)).toEqual([
      'no_participant',
      'as bound',
    ])
    const refused = step('approval', { state: 'refused', missing: [justice] })
    expect(listRuleIssues(makePathFacts('in_decision', [refused]), scope)[0]?.slice(0, 2)).toEqual([
      'refused',
      'warning',
    ])
  })

  it('a plan approved externally, a plan under amendment, other steps and a plan before the procedure are not checked', () => {
    expect(listRuleIssues(makePathFacts('in_force', [open], { isApprovedExternally: true }), { steps: [] })).toEqual([])
    const amending = makePathFacts('in_force', [step('approval', { state: 'waiting' })], { isAmending: true })
    expect(listRuleIssues(amending, scope)).toEqual([])
    expect(listRuleIssues(makePathFacts('approved', [open]), { steps: ['other'] })).toEqual([])
    expect(decided.check(makeFacts({ path: null }), {}, scope).issues).toEqual([])
  })

  it('an issue refers to the plan, and names the step and the participants', () => {
    expect(decided.check(makePathFacts('approved', [open]), {}, scope).issues).toEqual([
      { element: null, messageCode: 'not_decided', data: { step: { en: 'approval' }, who: [justice] } },
    ])
    const vacant = step('approval', { empty: [{ names: justice, votes: true }] })
    expect(decided.check(makePathFacts('in_decision', [vacant]), {}, scope).issues).toEqual([
      { element: null, messageCode: 'seat_empty', data: { step: { en: 'approval' }, who: justice } },
    ])
  })

  it('an empty seat is found from the draft on and while a decision is in progress, but not after an external approval', () => {
    const vacant = (state: StepFact['state']) => step('approval', { state, empty: [{ names: justice, votes: true }] })
    const found = [['seat_empty', 'as bound', justice]]
    expect(listRuleIssues(makePathFacts('drafting', [vacant('open')]), scope)).toEqual(found)
    expect(listRuleIssues(makePathFacts('in_decision', [vacant('in_progress')]), scope)).toEqual(found)
    const external = { isApprovedExternally: true, isAmending: true }
    expect(listRuleIssues(makePathFacts('in_force', [vacant('open')], external), scope)).toEqual([])
    expect(listRuleIssues(makePathFacts('drafting', [vacant('open')], external), scope)).toEqual([])
  })
})
