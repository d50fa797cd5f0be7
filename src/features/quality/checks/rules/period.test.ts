import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { period } from './period.ts'

/** The plan runs from 1 January 2026 up to and including 31 December 2031. */
const check = (...elements: Parameters<typeof element>[]) =>
  period.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {}).issues

describe('period', () => {
  it('passes within the period, including the first and last day, and without dates', () => {
    const issues = check(
      ['1', { periodFrom: '2026-01-01', periodTo: '2032-01-01' }],
      ['2', { kind: 'milestone', dueOn: '2031-12-31' }],
      ['3', {}],
      ['4', { kind: 'milestone', dueOn: '2026-01-01' }],
    )
    expect(issues).toEqual([])
  })

  it('fails for an element that begins before, ends after or is due outside the period, with the date and the limit of the plan', () => {
    const issues = check(
      ['1', { periodFrom: '2025-12-31', periodTo: '2032-01-02' }],
      ['2', { kind: 'milestone', dueOn: '2032-01-01' }],
      ['3', { periodTo: '2026-01-01' }],
    )
    expect(issues).toEqual([
      { element: '1', messageCode: 'begins_outside', data: { date: '2025-12-31', bound: '2026-01-01' } },
      { element: '1', messageCode: 'ends_outside', data: { date: '2032-01-01', bound: '2032-01-01' } },
      { element: '2', messageCode: 'due_outside', data: { date: '2032-01-01', bound: '2032-01-01' } },
      { element: '3', messageCode: 'ends_outside', data: { date: '2025-12-31', bound: '2032-01-01' } },
    ])
  })

  it('passes until the extended end of the plan, when a decision extends the plan past the period', () => {
    const facts = makeFacts({ elements: [element('1', { periodTo: '2033-01-01' })] })
    expect(period.check(facts, {}).issues).toHaveLength(1)
    const extended = { ...facts, plan: { ...facts.plan, extendedTo: '2034-01-01' } }
    expect(period.check(extended, {}).issues).toEqual([])
  })

  it('ignores stopped elements', () => {
    expect(check(['1', { periodTo: '2040-01-01', state: 'stopped' }])).toEqual([])
  })

  it('fails for an element that begins on the day on which the plan ends, and for a milestone before the plan', () => {
    const issues = check(['1', { periodFrom: '2032-01-01' }], ['2', { kind: 'milestone', dueOn: '2025-12-31' }])
    expect(issues).toEqual([
      { element: '1', messageCode: 'begins_outside', data: { date: '2032-01-01', bound: '2026-01-01' } },
      { element: '2', messageCode: 'due_outside', data: { date: '2025-12-31', bound: '2032-01-01' } },
    ])
  })
})
