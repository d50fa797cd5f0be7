import { describe, expect, it } from 'vitest'
import { plan, promising } from '../resources.fixture.ts'
import { countPlannedResources, type PromisingElement } from './model.ts'

const count = (...elements: PromisingElement[]) => countPlannedResources(2026, [plan()], elements)
const names = (...elements: PromisingElement[]) =>
  count(...elements).map((countedResource) => countedResource.element.id)

describe('Planned resources of a year', () => {
  it('weigh each month by the days within the period of the element', () => {
    const [only] = count(promising('one', [{}], { periodFrom: '2026-04-16', periodTo: '2026-07-01' }))
    expect(only!.shares).toEqual([0, 0, 0, 0.5, 1, 1, 0, 0, 0, 0, 0, 0])
  })

  it('use the period of the nearest parent, otherwise of the plan', () => {
    const upper = promising('upper', [], { periodFrom: '2026-12-01', periodTo: '2027-01-01' })
    const [under] = count(upper, promising('under', [{}], { parentId: 'upper' }))
    expect(under!.shares.filter((share) => share > 0)).toHaveLength(1)
    const [alone] = count(promising('alone', [{}]))
    expect(alone!.shares).toEqual(Array(12).fill(1))
  })

  it('exclude amounts in other years', () => {
    expect(names(promising('later', [{}], { periodFrom: '2027-01-01' }))).toEqual([])
  })

  it('spread a budget over the days of the whole period', () => {
    const [only] = count(
      promising('one', [{ kind: 'budget', amount: 731 }], { periodFrom: '2026-01-01', periodTo: '2028-01-01' }),
    )
    expect(only!.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(365 / 730)
  })

  it('count an amount with a year in that year only, as a whole', () => {
    const [hours] = count(promising('one', [{ year: 2026 }, { year: 2027 }], { periodFrom: '2026-07-01' }))
    expect(hours).toMatchObject({ resource: { year: 2026 }, shares: Array(12).fill(1) })
    const [budget] = count(promising('one', [{ kind: 'budget', amount: 731, year: 2026 }]))
    expect(budget!.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(names(promising('one', [{ year: 2027 }]))).toEqual([])
  })

  it('exclude completed and stopped elements and their children', () => {
    expect(
      names(
        promising('stopped', [{}], { state: 'stopped' }),
        promising('under', [{}], { parentId: 'stopped' }),
        promising('paused', [{}], { state: 'paused' }),
      ),
    ).toEqual(['paused'])
  })

  it('do not count again an amount that details the same service of a parent', () => {
    expect(
      names(
        promising('objective', [{}]),
        promising('action', [{ kind: 'fte', amount: 1 }], { parentId: 'objective' }),
        promising('care', [{ service: 'care' }], { parentId: 'objective' }),
        promising('money', [{ kind: 'budget', amount: 10 }], { parentId: 'objective' }),
      ),
    ).toEqual(['objective', 'care', 'money'])
  })

  it('count an amount under an amount of a parent in another year', () => {
    expect(
      names(
        promising('objective', [{ year: 2027 }]),
        promising('action', [{}], { parentId: 'objective' }),
        promising('detail', [{ year: 2026 }], { parentId: 'action' }),
      ),
    ).toEqual(['action'])
  })

  it('count the children of an element marked "not available"', () => {
    expect(
      names(promising('objective', [{ amount: null }]), promising('action', [{}], { parentId: 'objective' })),
    ).toEqual(['objective', 'action'])
  })

  it('treat a plan that elaborates an element as a detail of it', () => {
    const plans = [plan(), plan({ id: 'elaborating', elaboratesId: 'objective' })]
    const elements = [promising('objective', [{}]), promising('detail', [{}], { planId: 'elaborating' })]
    expect(
      countPlannedResources(2026, plans, elements).map((countPlannedResource) => countPlannedResource.element.id),
    ).toEqual(['objective'])
  })
})
