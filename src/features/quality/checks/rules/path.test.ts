import { describe, expect, it } from 'vitest'
import { makeFacts } from '../facts.fixture.ts'
import type { PathFact, StepFact } from '../facts.ts'
import { decided, priorStepsCompleted, reasonGiven } from './path.ts'

const justice = { en: 'Minister of Justice' }
const step = (code: string, given: Partial<StepFact> = {}): StepFact => ({
  code,
  number: code,
  names: { en: code },
  act: 'decision',
  state: 'open',
  hasNoParticipants: false,
  empty: [],
  missing: [],
  absentWithoutReason: [],
  hasReason: false,
  skippedOrReordered: false,
  ...given,
})
type State = 'drafting' | 'in_decision' | 'approved' | 'in_force'
const facts = (state: State, steps: StepFact[], given: Partial<PathFact> = {}) => ({
  ...makeFacts({ path: { isApprovedExternally: false, isAmending: false, steps, ...given } }),
  plan: { ...makeFacts().plan, state },
})
const listRuleIssues = (rule: typeof decided, ...[of, scope]: [ReturnType<typeof facts>, object?]) =>
  rule
    .check(of, {}, scope)
    .findings.map(({ messageCode, severity = 'as bound', data }) => [messageCode, severity, data?.who])

describe('decision of each decider of the step (R01, R07, R09)', () => {
  const scope = { steps: ['approval'] }
  const open = step('approval', { state: 'in_progress', missing: [justice] })

  it('an empty seat is found during the approval procedure: with the bound severity for a voting seat, as a warning for an advisory seat', () => {
    const [mayor, heard] = [{ en: 'Mayor' }, { en: 'Director-coordinator' }]
    const empty = [
      { names: mayor, votes: true },
      { names: heard, votes: false },
    ]
    const findPathIssues = (state: State, given: Partial<StepFact>, own: Partial<PathFact> = {}) =>
      listRuleIssues(decided, facts(state, [step('approval', { empty, ...given })], own), scope)
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
    expect(listRuleIssues(decided, facts('approved', [open]), scope)).toEqual([['not_decided', 'as bound', [justice]]])
    expect(listRuleIssues(decided, facts('in_decision', [open]), scope)).toEqual([['waits', 'hint', [justice]]])
    expect(listRuleIssues(decided, facts('in_force', [step('approval', { state: 'completed' })]), scope)).toEqual([])
  })

  it('a step without a known decider is an error, and a refusal is a warning', () => {
    const alone = step('approval', { hasNoParticipants: true })
    expect(listRuleIssues(decided, facts('in_decision', [alone]), scope)[0]?.slice(0, 2)).toEqual([
      'nobody',
      'as bound',
    ])
    const refused = step('approval', { state: 'refused', missing: [justice] })
    expect(listRuleIssues(decided, facts('in_decision', [refused]), scope)[0]?.slice(0, 2)).toEqual([
      'refused',
      'warning',
    ])
  })

  it('a plan approved externally, a plan under amendment, other steps and a plan before the procedure are not checked', () => {
    expect(listRuleIssues(decided, facts('in_force', [open], { isApprovedExternally: true }), { steps: [] })).toEqual(
      [],
    )
    const amending = facts('in_force', [step('approval', { state: 'waiting' })], { isAmending: true })
    expect(listRuleIssues(decided, amending, scope)).toEqual([])
    expect(listRuleIssues(decided, facts('approved', [open]), { steps: ['other'] })).toEqual([])
    expect(decided.check(makeFacts({ path: null }), {}, scope).findings).toEqual([])
  })
})

describe('completion of prerequisite steps (R02, R03, R08)', () => {
  const scope = { steps: ['opinion'], beforeStep: 'parliament' }
  const opinion = (given: Partial<StepFact>) => step('opinion', { act: 'opinion', ...given })

  it('a missing opinion is an error when the plan is transmitted or approved', () => {
    const sent = facts('in_decision', [opinion({}), step('parliament', { state: 'completed' })])
    expect(listRuleIssues(priorStepsCompleted, sent, scope)[0]?.[0]).toBe('passed_over')
    expect(
      listRuleIssues(priorStepsCompleted, facts('approved', [opinion({}), step('parliament')]), scope)[0]?.[0],
    ).toBe('passed_over')
    expect(listRuleIssues(priorStepsCompleted, facts('approved', [opinion({ state: 'completed' })]), scope)).toEqual([])
  })

  it('a missing opinion must be recorded with a reason, and an absent part needs no opinion', () => {
    const unsaid = opinion({ state: 'completed', absentWithoutReason: [justice] })
    expect(listRuleIssues(priorStepsCompleted, facts('in_decision', [unsaid]), scope)).toEqual([
      ['no_reason', 'as bound', [justice]],
    ])
    const without = facts('approved', [opinion({ state: 'not_applicable' })])
    expect(listRuleIssues(priorStepsCompleted, without, scope)).toEqual([])
  })

  it('a pending opinion is a hint', () => {
    const waits = facts('in_decision', [opinion({ state: 'in_progress', missing: [justice] })])
    expect(listRuleIssues(priorStepsCompleted, waits, scope)).toEqual([['waits', 'hint', [justice]]])
  })
})

describe('reason for a skipped or reordered step (R31)', () => {
  it('is required: the rule fails without a reason and passes with a reason', () => {
    const silent = step('conference', { state: 'skipped', skippedOrReordered: true })
    expect(reasonGiven.check(facts('in_decision', [silent]), {}).findings).toEqual([
      { element: null, messageCode: 'no_reason', data: { step: { en: 'conference' } } },
    ])
    expect(
      reasonGiven.check(facts('in_decision', [{ ...silent, hasReason: true }, step('other')]), {}).findings,
    ).toEqual([])
  })
})
