import { describe, expect, it } from 'vitest'
import type { Resource } from '../entities.ts'
import { countPlannedResources, type PlanningElement } from '../planned/model.ts'
import { budget, mission, plan, planned, reserved, team } from '../resources.fixture.ts'
import { computeBalance, computeFigures, computeState } from './model.ts'

const weighed = (lines: Resource[], ...elements: PlanningElement[]) =>
  computeBalance(lines, countPlannedResources(2026, [plan()], elements))
const getRow = ({ time }: ReturnType<typeof computeBalance>, id: string) => time.find((row) => row.id === id)!

describe('Available and planned resources of an organisation', () => {
  it('convert people to hours: productive hours after absence, month by month', () => {
    const months = [...Array<null>(11).fill(null), 5]
    const { time } = weighed([team('Intervention', { months })])
    expect(time.map((row) => row.id)).toEqual(['service:police', 'team:intervention'])
    expect(time[0]!.available).toEqual([...Array<number>(11).fill(1000), 500])
  })

  it('subtract reserved capacity and missions, per team or for the organisation as a whole', () => {
    const found = weighed([
      team('Intervention'),
      reserved(1200),
      mission({ team: 'intervention', unit: 'fte', amount: 1 }),
    ])
    expect(computeFigures(getRow(found, 'team:intervention'), 0)).toMatchObject({
      available: 1000,
      reserved: 100,
      free: 900,
    })
    expect(computeFigures(getRow(found, 'service:police'))).toMatchObject({
      available: 12_000,
      reserved: 2400,
      free: 9600,
    })
  })

  it('count planned hours per team, ignoring accents, and separately without a team', () => {
    const found = weighed(
      [team('Équipe A')],
      planned('one', [{ amount: 6000, team: 'equipe a' }]),
      planned('two', [{ kind: 'fte', amount: 2 }]),
    )
    expect(computeFigures(getRow(found, 'team:equipe a')).promised).toBe(6000)
    expect(computeFigures(getRow(found, 'unnamed:police')).promised).toBeCloseTo(2400)
    expect(found.promised.map((entry) => [entry.elementId, entry.rowId])).toEqual([
      ['one', 'team:equipe a'],
      ['two', 'unnamed:police'],
    ])
  })

  it('are over, tight or free, by the hours that remain after reserved capacity', () => {
    const state = (amount: number) =>
      computeState(getRow(weighed([team('A'), reserved(2000)], planned('one', [{ amount }])), 'service:police'), 3)
    expect([state(10_001), state(9100), state(8900), state(0)]).toEqual(['over', 'tight', 'free', 'free'])
  })

  it('never treat unavailable figures as zero', () => {
    const found = weighed(
      [team('A'), team('B', { absence: null }), reserved(null)],
      planned('one', [{ amount: null }]),
      planned('two', [{ kind: 'fte', amount: 20, team: 'B' }]),
      planned('three', [{ amount: 20_000, team: 'A' }]),
    )
    const police = getRow(found, 'service:police')
    expect(police.unknown).toEqual({ available: 1, reserved: 1, promised: 2 })
    expect(getRow(found, 'team:b').available).toEqual(Array(12).fill(null))
    expect(computeState(getRow(found, 'team:b'))).toBe('unknown')
    expect(computeState(getRow(found, 'team:a'))).toBe('over')
    // The available hours are only partly known, so it is unknown whether they are exceeded.
    expect(computeState(police)).toBe('unknown')
    expect(found.promised.filter((entry) => entry.months === null).map((entry) => entry.elementId)).toEqual([
      'one',
      'two',
    ])
  })

  it('include a team that only the plans mention', () => {
    const row = getRow(weighed([], planned('one', [{ team: 'Drones' }])), 'team:drones')
    expect(row).toMatchObject({ name: 'Drones', team: null, available: Array(12).fill(null) })
  })

  it('list budget by source, with requested amounts separate from certain amounts', () => {
    const found = weighed(
      [budget('Dotation', 100_000), budget('Subsidy', 20_000, { certainty: 'requested' }), budget('Own', null)],
      planned('one', [{ kind: 'budget', amount: 600_000, source: 'dotation', service: 'other' }]),
      planned('two', [{ kind: 'budget', amount: null, source: null }]),
    )
    expect(
      found.budget.map((row) => [row.name, row.certain, row.requested, Math.round(row.promised), row.unknown]),
    ).toEqual([
      ['Dotation', 100_000, null, 99_954, 0],
      ['Subsidy', null, 20_000, 0, 0],
      ['Own', null, null, 0, 1],
      [null, null, null, 0, 1],
    ])
  })
})
