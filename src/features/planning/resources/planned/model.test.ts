import { describe, expect, it } from 'vitest'
import { plan, planned } from '../resources.fixture.ts'
import { countPlannedResources, type PlanningElement } from './model.ts'

const count = (...elements: PlanningElement[]) => countPlannedResources(2026, [plan()], elements)
const names = (...elements: PlanningElement[]) =>
  count(...elements).map((countedResource) => countedResource.element.id)

describe('Planned resources of a year', () => {
  it('weigh each month by the days within the period of the element', () => {
    const [only] = count(planned('one', [{}], { periodFrom: '2026-04-16', periodTo: '2026-07-01' }))
    expect(only!.shares).toEqual([0, 0, 0, 0.5, 1, 1, 0, 0, 0, 0, 0, 0])
  })

  it('use the period of the nearest parent, otherwise of the plan', () => {
    const upper = planned('upper', [], { periodFrom: '2026-12-01', periodTo: '2027-01-01' })
    const [under] = count(upper, planned('under', [{}], { parentId: 'upper' }))
    expect(under!.shares.filter((share) => share > 0)).toHaveLength(1)
    const [alone] = count(planned('alone', [{}]))
    expect(alone!.shares).toEqual(Array(12).fill(1))
  })

  it('exclude amounts in other years', () => {
    expect(names(planned('later', [{}], { periodFrom: '2027-01-01' }))).toEqual([])
  })

  it('spread a budget over the days of the whole period', () => {
    const [only] = count(
      planned('one', [{ kind: 'budget', amount: 731 }], { periodFrom: '2026-01-01', periodTo: '2028-01-01' }),
    )
    expect(only!.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(365 / 730)
  })

  it('count an amount with a year in that year only, as a whole', () => {
    const [hours] = count(planned('one', [{ year: 2026 }, { year: 2027 }], { periodFrom: '2026-07-01' }))
    expect(hours).toMatchObject({ resource: { year: 2026 }, shares: Array(12).fill(1) })
    const [budget] = count(planned('one', [{ kind: 'budget', amount: 731, year: 2026 }]))
    expect(budget!.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(names(planned('one', [{ year: 2027 }]))).toEqual([])
  })

  it('exclude completed and stopped elements and their children', () => {
    expect(
      names(
        planned('stopped', [{}], { state: 'stopped' }),
        planned('under', [{}], { parentId: 'stopped' }),
        planned('paused', [{}], { state: 'paused' }),
      ),
    ).toEqual(['paused'])
  })

  it('do not count again an amount that details the same service of a parent', () => {
    expect(
      names(
        planned('objective', [{}]),
        planned('action', [{ kind: 'fte', amount: 1 }], { parentId: 'objective' }),
        planned('care', [{ service: 'care' }], { parentId: 'objective' }),
        planned('money', [{ kind: 'budget', amount: 10 }], { parentId: 'objective' }),
      ),
    ).toEqual(['objective', 'care', 'money'])
  })

  it('count an amount under an amount of a parent in another year', () => {
    expect(
      names(
        planned('objective', [{ year: 2027 }]),
        planned('action', [{}], { parentId: 'objective' }),
        planned('detail', [{ year: 2026 }], { parentId: 'action' }),
      ),
    ).toEqual(['action'])
  })

  it('count the children of an element marked "not available"', () => {
    expect(names(planned('objective', [{ amount: null }]), planned('action', [{}], { parentId: 'objective' }))).toEqual(
      ['objective', 'action'],
    )
  })

  it('treat a plan that elaborates an element as a detail of it', () => {
    const plans = [plan(), plan({ id: 'elaborating', elaboratesId: 'objective' })]
    const elements = [planned('objective', [{}]), planned('detail', [{}], { planId: 'elaborating' })]
    expect(
      countPlannedResources(2026, plans, elements).map((countPlannedResource) => countPlannedResource.element.id),
    ).toEqual(['objective'])
  })
})
