import { describe, expect, it } from 'vitest'
import { computeBalance } from '../balance/model.ts'
import { countPlannedResources } from '../planned/model.ts'
import { plan, planned, reserved, team } from '../resources.fixture.ts'
import { buildObjectives, computeCapacity, countWithinCapacity, sortByRank } from './model.ts'

const ranked = (...hours: (number | null)[]) => hours.map((hour) => ({ hours: hour }))

describe('Capacity decision on objectives', () => {
  it('draws the line before the first objective that exceeds the capacity, and admits no smaller objective below it', () => {
    expect(countWithinCapacity(ranked(400, 500, 300, 50), 1000)).toBe(2)
    expect(countWithinCapacity(ranked(400, 600), 1000)).toBe(2)
    expect(countWithinCapacity(ranked(1100, 1), 1000)).toBe(0)
  })

  it('counts an objective without a figure as zero, and draws no line when the capacity is unknown', () => {
    expect(countWithinCapacity(ranked(null, 1000, null), 1000)).toBe(3)
    expect(countWithinCapacity(ranked(1), null)).toBeUndefined()
  })

  it('gives a plan the hours that are neither reserved nor planned by other plans of the organisation', () => {
    const plans = [plan(), plan({ id: 'other' })]
    const elements = [planned('mine', [{ amount: 500 }]), planned('theirs', [{ amount: 2000 }], { planId: 'other' })]
    const { time, promised } = computeBalance([team('A'), reserved(1000)], countPlannedResources(2026, plans, elements))
    const capacity = computeCapacity('plan', 'police', time, promised)
    expect(capacity).toEqual({ available: 12_000, reserved: 1000, plannedByOtherPlans: 2000, remaining: 9000 })
    expect(computeCapacity('plan', 'care', time, promised).remaining).toBeNull()
  })

  it('sums the elements under an objective, and lists objectives without figures', () => {
    const elements = [
      planned('drugs', []),
      planned('visits', [{ amount: 300 }, { amount: null, team: 'A' }], { parentId: 'drugs', kind: 'action' }),
      planned('silent', []),
      planned('stopped', [], { state: 'stopped' }),
      planned('project', [{ amount: 70 }], { kind: 'project' }),
    ]
    const { time, promised } = computeBalance([team('A')], countPlannedResources(2026, [plan()], elements))
    const rows = new Set(time.map((row) => row.id))
    const objectives = buildObjectives('plan', elements, promised, (id) => rows.has(id))
    expect(objectives.map((entry) => [entry.elementId, entry.hours && Math.round(entry.hours), entry.unknown])).toEqual(
      [
        ['drugs', 300, 1],
        ['silent', null, 0],
        ['project', 70, 0],
      ],
    )
    const decided = { ranking: [{ elementId: 'project', hours: 70, isAboveLimit: true }] }
    expect(sortByRank(objectives, decided).map((entry) => entry.elementId)).toEqual(['project', 'drugs', 'silent'])
  })
})
