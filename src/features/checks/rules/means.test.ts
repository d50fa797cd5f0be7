import { describe, expect, it } from 'vitest'
import { element, factsWith } from '../facts.fixture.ts'
import { means } from './means.ts'

const line = (amount: number | null, available: number | null = null) => ({
  kind: 'hours',
  service: 'police',
  amount,
  available,
})
const check = (...elements: Parameters<typeof element>[]) =>
  means.check(factsWith({ elements: elements.map((one) => element(...one)) }), {})

describe('R17', () => {
  it('passes when amounts are filled in within what is available, or "not available" is stated', () => {
    const { findings, nextCheckOn } = check(
      ['1', { kind: 'strategic_objective', means: [line(100, 100)] }],
      ['2', { kind: 'programme', means: [line(null)] }],
      ['3', { kind: 'project', means: [line(40)] }],
    )
    expect(findings).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it.each(['strategic_objective', 'programme', 'project'] as const)('fails for a %s without any means', (kind) => {
    expect(check(['1', { kind }]).findings).toEqual([{ element: '1', says: 'empty' }])
  })

  it('asks nothing of actions, nor of what was stopped or is done', () => {
    expect(
      check(
        ['1', { kind: 'action' }],
        ['2', { kind: 'project', state: 'done' }],
        ['3', { kind: 'programme', state: 'stopped' }],
      ).findings,
    ).toEqual([])
  })

  it('warns once per element where more is promised than there is, with both amounts', () => {
    expect(check(['1', { kind: 'project', means: [line(120, 80), line(9, 1)] }]).findings).toEqual([
      {
        element: '1',
        says: 'over',
        severity: 'warning',
        data: { kind: 'hours', service: 'police', amount: 120, available: 80 },
      },
    ])
  })
})
