import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { carriedOut } from './carried-out.ts'

const check = (...elements: Parameters<typeof element>[]) =>
  carriedOut.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {}).issues
const strategic = { kind: 'strategic_objective' } as const
const operational = (parent: string) => ({ kind: 'operational_objective', parent }) as const

describe('carried_out', () => {
  it('passes with work under the objective at any depth, with linked work, and when a plan elaborates the objective', () => {
    const issues = check(
      ['1', strategic],
      ['1.1', operational('1')],
      ['1.1.1', { kind: 'action', parent: '1.1' }],
      ['2', strategic],
      ['elsewhere', { kind: 'project', links: ['2'] }],
      ['3', { ...strategic, isElaborated: true }],
    )
    expect(issues).toEqual([])
  })

  it('fails for an objective without work, once for a whole branch', () => {
    const issues = check(
      ['1', strategic],
      ['1.1', operational('1')],
      ['1.2', operational('1')],
      ['2', strategic],
      ['2.1', operational('2')],
      ['2.1.1', { kind: 'action', parent: '2.1' }],
      ['2.2', operational('2')],
      ['2.2.1', { kind: 'action', parent: '2.2', state: 'stopped' }],
    )
    expect(issues).toEqual([
      { element: '1', messageCode: 'not_carried_out' },
      { element: '2.2', messageCode: 'not_carried_out' },
    ])
  })

  it('ignores an objective that was stopped or is done', () => {
    expect(check(['1', { ...strategic, state: 'done' }], ['2', { ...strategic, state: 'stopped' }])).toEqual([])
  })

  it.each(['programme', 'project', 'ad_hoc_initiative', 'study', 'action'] as const)(
    'counts a %s as work, under the objective and linked to it',
    (kind) => {
      expect(check(['1', strategic], ['w', { kind, parent: '1' }])).toEqual([])
      expect(check(['1', strategic], ['w', { kind, links: ['1'] }])).toEqual([])
    },
  )

  it('counts an elaborated or linked objective below, but no link of a text or of stopped work', () => {
    expect(check(['1', strategic], ['1.1', { ...operational('1'), isElaborated: true }])).toEqual([])
    expect(
      check(
        ['1', strategic],
        ['t', { kind: 'text', links: ['1'] }],
        ['a', { kind: 'action', links: ['1'], state: 'stopped' }],
      ),
    ).toEqual([{ element: '1', messageCode: 'not_carried_out' }])
  })
})
