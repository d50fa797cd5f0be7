import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { adHoc } from './ad-hoc.ts'

const initiative = { kind: 'ad_hoc_initiative', periodTo: '2027-06-01' } as const
const check = (...elements: Parameters<typeof element>[]) =>
  adHoc.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {})

describe('ad_hoc', () => {
  it('passes under a priority at any depth, with a link to a priority, or with a reason, and with an end date in the future', () => {
    const { issues } = check(
      ['priority', { kind: 'priority' }],
      ['text', { kind: 'operational_objective', parent: 'priority' }],
      ['1', { ...initiative, parent: 'text' }],
      ['2', { ...initiative, links: ['elsewhere'] }],
      ['3', { ...initiative, hasReason: true }],
    )
    expect(issues).toEqual([])
  })

  it('fails without priority and reason, without an end date, and when the end date has passed', () => {
    const { issues } = check(
      ['1', initiative],
      ['2', { ...initiative, hasReason: true, periodTo: null }],
      ['3', { ...initiative, hasReason: true, periodTo: '2026-11-24' }],
    )
    expect(issues).toEqual([
      { element: '1', messageCode: 'no_priority' },
      { element: '2', messageCode: 'no_end' },
      { element: '3', messageCode: 'past_its_end', data: { date: '2026-11-23' } },
    ])
  })

  it('ignores an initiative that was stopped or is done', () => {
    expect(check(['1', { ...initiative, state: 'done' }], ['2', { ...initiative, state: 'stopped' }]).issues).toEqual(
      [],
    )
  })

  it('is due again on the first end date in the future', () => {
    const reason = { ...initiative, hasReason: true }
    const { nextCheckOn } = check(
      ['1', { ...reason, periodTo: '2026-01-01' }],
      ['2', { ...reason, periodTo: '2028-01-01' }],
      ['3', { ...reason, periodTo: '2027-03-01' }],
    )
    expect(nextCheckOn).toBe('2027-03-01')
    expect(check(['1', { ...reason, periodTo: '2026-01-01' }]).nextCheckOn).toBeNull()
  })

  it.each(['priority', 'phenomenon', 'transversal_theme', 'strategic_objective'] as const)(
    'passes directly under a %s',
    (kind) => {
      expect(check(['above', { kind }], ['1', { ...initiative, parent: 'above' }]).issues).toEqual([])
    },
  )

  it('fails under a section, and under an element that is absent', () => {
    const { issues } = check(
      ['section', { kind: 'section' }],
      ['1', { ...initiative, parent: 'section' }],
      ['2', { ...initiative, parent: 'absent' }],
    )
    expect(issues).toEqual([
      { element: '1', messageCode: 'no_priority' },
      { element: '2', messageCode: 'no_priority' },
    ])
  })
})
