import { describe, expect, it } from 'vitest'
import type { PackRuleBinding } from '#shared/pack.ts'
import { runChecks } from './engine.ts'
import { element, makeFacts } from './facts.fixture.ts'
import { type Rule, type RuleIssue, verdict } from './rule.ts'
import { rules } from './rules/index.ts'
import { computeScores } from './scores.ts'

const ruleThatFinds = (issues: RuleIssue[], given: Partial<Rule> = {}): Rule => ({
  id: 'invented',
  sections: ['elements'],
  fix: {},
  check: () => verdict(issues),
  ...given,
})
const bound = (severity: PackRuleBinding['severity'], given: Partial<PackRuleBinding> = {}): PackRuleBinding => ({
  number: 'R99',
  rule: 'invented',
  severity,
  basis: { en: 'law' },
  names: {},
  ...given,
})
const facts = makeFacts({ elements: [element('1')] })

describe('check engine', () => {
  it('takes the severity from the binding of the country, and lets a single issue be milder', () => {
    const rule = ruleThatFinds([
      { element: '1', messageCode: 'bad' },
      { element: null, messageCode: 'less_bad', severity: 'warning' },
    ])
    const severities = (severity: PackRuleBinding['severity']) =>
      runChecks(facts, [rule], [bound(severity)]).results.map((result) => result.severity)
    expect(severities('error')).toEqual(['error', 'warning'])
    expect(severities('warning')).toEqual(['warning', 'warning'])
  })

  it('keeps a hint as a hint for any severity of the issue', () => {
    const rule = ruleThatFinds([{ element: '1', messageCode: 'bad', severity: 'warning' }])
    expect(runChecks(facts, [rule], [bound('hint')]).results[0]?.severity).toBe('hint')
  })

  it('omits a rule that the country does not bind, or does not bind for this plan kind', () => {
    const rule = ruleThatFinds([{ element: '1', messageCode: 'bad' }])
    expect(runChecks(facts, [rule], [])).toEqual({ results: [], computed: [], nextCheckOn: null })
    expect(runChecks(facts, [rule], [bound('error', { planKinds: ['national_security_plan'] })]).results).toEqual([])
    expect(runChecks(facts, [rule], [bound('error', { planKinds: ['zonal_security_plan'] })]).results).toHaveLength(1)
  })

  it('returns not computed, never passed, where a section is absent', () => {
    const rule = ruleThatFinds([], { sections: ['elements', 'items', 'units'] })
    const report = runChecks(facts, [rule], [bound('error')])
    expect(report.computed).toEqual([])
    expect(report.results).toEqual([
      {
        rule: 'R99',
        outcome: 'not_computed',
        severity: 'error',
        element: null,
        messageCode: 'missing_sections',
        data: { sections: ['items', 'units'] },
        item: null,
        otherElement: null,
      },
    ])
  })

  it.each(rules.filter((rule) => !rule.isComputedOnRead).map((rule) => [rule.id, rule] as const))(
    'does not compute %s without any section',
    (_, rule) => {
      const report = runChecks(makeFacts(), [rule], [bound('error', { rule: rule.id })])
      expect(report).toMatchObject({
        computed: [],
        results: [{ outcome: 'not_computed', data: { sections: rule.sections } }],
      })
    },
  )

  it('runs a rule once for each number under which the country binds it for this plan kind', () => {
    const steps: unknown[] = []
    const rule = ruleThatFinds([], {
      id: 'decided',
      check: (_, __, scope) => {
        steps.push(scope?.steps)
        return verdict([{ element: null, messageCode: 'not_decided' }])
      },
    })
    const looking = (number: string, kind: string, step: string) =>
      bound('error', { number, rule: 'decided', planKinds: [kind], scopeByKind: { [kind]: { steps: [step] } } })
    const zonal = 'zonal_security_plan'
    const bindings = [looking('R91', zonal, 'mayors'), looking('R92', zonal, 'ministers'), looking('R93', 'other', 'x')]
    const report = runChecks(facts, [rule], bindings)
    expect(report.computed).toEqual(['R91', 'R92'])
    expect(report.results.map((result) => result.rule)).toEqual(['R91', 'R92'])
    expect(steps).toEqual([['mayors'], ['ministers']])
  })

  it('lists the computed rules, and returns the earliest day on which time alone may change a result', () => {
    const makeRule = (id: string, day: string | null) => ruleThatFinds([], { id, check: () => verdict([], day) })
    const report = runChecks(
      facts,
      [makeRule('first', '2027-05-01'), makeRule('second', '2027-02-01'), makeRule('third', null)],
      ['first', 'second', 'third'].map((rule, index) => bound('error', { number: `R9${index + 1}`, rule })),
    )
    expect(report).toEqual({ results: [], computed: ['R91', 'R92', 'R93'], nextCheckOn: '2027-02-01' })
  })

  it('reports the part of a rule that was not computed, together with the issues of the other parts', () => {
    const rule = ruleThatFinds([], {
      check: () => ({ ...verdict([{ element: '1', messageCode: 'bad' }]), missing: ['ranking'] }),
    })
    const { results, computed } = runChecks(facts, [rule], [bound('error')])
    expect(computed).toEqual(['R99'])
    expect(results).toMatchObject([
      { outcome: 'failed', messageCode: 'bad' },
      { outcome: 'not_computed', messageCode: 'missing_sections', data: { sections: ['ranking'] } },
    ])
  })

  it('passes the parameters of the country to the rule, and prefers the parameters of the plan kind', () => {
    const rule = ruleThatFinds([], {
      check: (_, { maxCount = 0 }) => verdict([{ element: null, messageCode: 'many', data: { maxCount } }]),
    })
    const { results } = runChecks(facts, [rule], [bound('warning', { parameters: { maxCount: 7 } })])
    expect(results[0]?.data).toEqual({ maxCount: 7 })
    const ofZones = bound('warning', {
      parameters: { maxCount: 7 },
      parametersByKind: { zonal_security_plan: { maxCount: 5 } },
    })
    expect(runChecks(facts, [rule], [ofZones]).results[0]?.data).toEqual({ maxCount: 5 })
  })
})

describe('scores', () => {
  it('measure accountability and measurability, and report what the other elements lack', () => {
    expect(computeScores({ required: 4, metCount: 3 }, undefined)).toEqual({
      accountability: { share: 0.75, required: 4, metCount: 3 },
      measurability: { missing: 'indicators' },
      evaluation: { missing: 'evaluations' },
      adaptation: { missing: 'adaptations' },
    })
  })

  it('are not computed when no element can be read or no element needs an accountable function', () => {
    expect(computeScores(undefined, undefined).accountability).toEqual({ missing: 'elements' })
    expect(computeScores({ required: 0, metCount: 0 }, undefined).accountability).toEqual({
      missing: 'nothing_to_answer_for',
    })
    // Without a readable plan, no scores are computed.
    expect(computeScores(undefined, undefined).measurability).toEqual({ missing: 'elements' })
    expect(computeScores(undefined, { required: 5, metCount: 4 }).measurability).toEqual({
      share: 0.8,
      required: 5,
      metCount: 4,
    })
    expect(computeScores(undefined, { required: 0, metCount: 0 }).measurability).toEqual({
      missing: 'nothing_to_measure',
    })
  })
})
