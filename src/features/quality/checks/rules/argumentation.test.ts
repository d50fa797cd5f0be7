import { describe, expect, it } from 'vitest'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import { argumentation } from './argumentation.ts'

const units = new Map([
  ['school', unit()],
  ['district', unit({ level: null })],
])
const check = (...elements: Parameters<typeof element>[]) =>
  argumentation.check(makeFacts({ units, ranking: null, elements: elements.map((entry) => element(...entry)) }), {})
const priority = { kind: 'priority' } as const
const objective = (parent: string) => ({ kind: 'strategic_objective', parent }) as const

describe('argumentation', () => {
  it('passes with an objective in the priority and a source of any form', () => {
    const { issues } = check(
      ['1', { ...priority, hasRationale: true }],
      ['2', { ...priority, links: ['above'] }],
      ['3', { ...priority, carriesAnswer: true }],
      ['4', { ...priority, units: ['school'] }],
      ['5', priority],
      ...['1', '2', '3', '4'].map((key): [string, object] => [`o${key}`, objective(key)]),
      ['o5', { ...objective('5'), hasRationale: true }],
    )
    expect(issues).toEqual([])
  })

  it('fails for a priority without an objective, and for a priority without a source', () => {
    const { issues } = check(
      ['1', { ...priority, hasRationale: true }],
      ['a', { kind: 'action', parent: '1' }],
      ['2', { ...priority, units: ['district'] }],
      ['o2', objective('2')],
      ['3', { ...priority, links: ['above'] }],
      ['o3', { ...objective('3'), state: 'stopped' }],
    )
    expect(issues).toEqual([
      { element: '1', messageCode: 'no_objective', severity: 'warning' },
      { element: '2', messageCode: 'no_source', severity: 'warning' },
      { element: '3', messageCode: 'no_objective', severity: 'warning' },
    ])
  })

  it('fails for an override of the ranking without a reason, and warns of a tie that was broken without a reason', () => {
    const deviating = (names: string, kind: 'override' | 'tie', hasReason: boolean) => ({
      phenomenon: names,
      names: { en: names },
      kind,
      hasReason,
    })
    const ranking = [
      deviating('Drugs', 'override', true),
      deviating('Burglary', 'override', false),
      deviating('Speed', 'tie', false),
    ]
    const { issues, missing } = argumentation.check(makeFacts({ units, ranking, elements: [] }), {})
    expect(issues).toEqual([
      { element: null, messageCode: 'override', data: { phenomenon: { en: 'Burglary' } } },
      { element: null, messageCode: 'tie', data: { phenomenon: { en: 'Speed' } }, severity: 'warning' },
    ])
    expect(missing).toBeUndefined()
  })

  it('does not compute whether the ranking was overridden, and reports this when there is a ranking to check', () => {
    expect(check(['1', { ...priority, hasRationale: true }]).missing).toEqual(['ranking'])
    expect(check(['1', { kind: 'action' }]).missing).toBeUndefined()
  })

  it.each(['strategic_objective', 'operational_objective', 'programme'] as const)(
    'accepts a %s as the objective of a priority, next to other content',
    (kind) => {
      const { issues } = check(
        ['1', { ...priority, hasRationale: true }],
        ['o', { kind, parent: '1' }],
        ['t', { kind: 'text', parent: '1' }],
      )
      expect(issues).toEqual([])
    },
  )

  it('accepts a source from any of several objectives or units, but not from other content', () => {
    const { issues } = check(
      ['1', priority],
      ['o1', { ...objective('1'), hasRationale: true }],
      ['p1', objective('1')],
      ['2', { ...priority, units: ['district', 'school'] }],
      ['o2', objective('2')],
      ['3', priority],
      ['o3', objective('3')],
      ['a3', { kind: 'action', parent: '3', hasRationale: true }],
    )
    expect(issues).toEqual([{ element: '3', messageCode: 'no_source', severity: 'warning' }])
  })

  it('ignores a stopped priority', () => {
    expect(check(['1', { ...priority, state: 'stopped' }]).issues).toEqual([])
  })

  it('reports the ranking together with the priorities, and a checked ranking is not missing', () => {
    const departed = { phenomenon: 'Speed', names: { en: 'Speed' }, kind: 'tie' as const, hasReason: false }
    const { issues, missing } = argumentation.check(
      makeFacts({ units, ranking: [departed], elements: [element('1', { ...priority, hasRationale: true })] }),
      {},
    )
    expect(issues.map(({ messageCode }) => messageCode)).toEqual(['tie', 'no_objective'])
    expect(missing).toBeUndefined()
  })
})
