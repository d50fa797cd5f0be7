import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { resources } from './resources.ts'

const line = (amount: number | null, available: number | null = null) => ({
  kind: 'hours',
  service: 'police',
  amount,
  available,
})
const check = (...elements: Parameters<typeof element>[]) =>
  resources.check(makeFacts({ elements: elements.map((entry) => element(...entry)) }), {})

describe('resources', () => {
  it('passes when amounts are filled in within the available amount, or "not available" is stated', () => {
    const { issues, nextCheckOn } = check(
      ['1', { kind: 'strategic_objective', resources: [line(100, 100)] }],
      ['2', { kind: 'programme', resources: [line(null)] }],
      ['3', { kind: 'project', resources: [line(40)] }],
    )
    expect(issues).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it.each(['strategic_objective', 'programme', 'project'] as const)('fails for a %s without any resources', (kind) => {
    expect(check(['1', { kind }]).issues).toEqual([{ element: '1', messageCode: 'empty' }])
  })

  it('ignores actions, and elements that were stopped or are done', () => {
    expect(
      check(
        ['1', { kind: 'action' }],
        ['2', { kind: 'project', state: 'done' }],
        ['3', { kind: 'programme', state: 'stopped' }],
      ).issues,
    ).toEqual([])
  })

  it('warns once per element when more is planned than is available, with both amounts', () => {
    expect(check(['1', { kind: 'project', resources: [line(120, 80), line(9, 1)] }]).issues).toEqual([
      {
        element: '1',
        messageCode: 'over',
        severity: 'warning',
        data: { kind: 'hours', service: 'police', amount: 120, available: 80 },
      },
    ])
  })

  it('warns once per plan when it needs more than the organisation has left in a year, in hours and in euros', () => {
    const capacities = [
      { service: 'police', year: 2026, promised: 900, remaining: 1000 },
      { service: 'police', year: 2027, promised: 1100.4, remaining: 1000 },
    ]
    const checkWith = (service: string, entry: object) =>
      resources.check(
        makeFacts({ elements: [], capacities: [...capacities.slice(0, 1), { ...capacities[1]!, service, ...entry }] }),
        {},
      ).issues
    const data = { service: 'police', year: '2027', amount: 1100, available: 1000 }
    expect(checkWith('police', {})).toEqual([
      { element: null, messageCode: 'over_inventory', severity: 'warning', data },
    ])
    expect(checkWith('budget', {})).toMatchObject([
      { messageCode: 'over_inventory_budget', data: { ...data, service: 'budget' } },
    ])
    expect(checkWith('police', { promised: 1000 })).toEqual([])
  })

  it('uses the available resources of the organisation instead of the amount in the line, for services with stored resources', () => {
    const capacities = [{ service: 'police', year: 2026, promised: 120, remaining: 1000 }]
    const project = (service: string) => element('1', { kind: 'project', resources: [{ ...line(120, 80), service }] })
    const listIssues = (service: string) =>
      resources.check(makeFacts({ elements: [project(service)], capacities }), {}).issues
    expect(listIssues('police')).toEqual([])
    expect(listIssues('care')).toMatchObject([{ element: '1', messageCode: 'over' }])
  })

  it('compares a budget line with the stored budget of the organisation, and never with the hours of a service', () => {
    const budget = { ...line(120, 80), kind: 'budget' }
    const listCodes = (service: string) =>
      resources
        .check(
          makeFacts({
            elements: [element('1', { kind: 'project', resources: [budget] })],
            capacities: [{ service, year: 2026, promised: 120, remaining: 1000 }],
          }),
          {},
        )
        .issues.map(({ messageCode }) => messageCode)
    expect(listCodes('budget')).toEqual([])
    expect(listCodes('police')).toEqual(['over'])
  })
})
