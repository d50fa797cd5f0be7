import { describe, expect, it } from 'vitest'
import { zonalPath } from '../../../../../packs/be/plan-kinds/path/zonal.ts'
import { pathBackwards, planBackwards } from './model.ts'

const emptyStep = { duration: null, plannedOn: null, doneOn: null, reason: null }

describe('Backward planning', () => {
  const step = (code: string, weeks: number) => ({
    code,
    names: {},
    duration: `P${weeks}W`,
    source: 'usual' as const,
    basis: {},
  })
  const steps = [step('looking', 4), step('drafting', 2), step('approval', 1)]

  it('counts from the start: each step is ready when the next begins [deck-3]', () => {
    const planned = planBackwards(steps, '2027-01-01', '2026-11-24')
    expect(planned.map(({ code, startsOn, readyOn }) => [code, startsOn, readyOn])).toEqual([
      ['looking', '2026-11-13', '2026-12-11'],
      ['drafting', '2026-12-11', '2026-12-25'],
      ['approval', '2026-12-25', '2027-01-01'],
    ])
  })

  it('shows late steps with the number of days, due steps, upcoming steps and completed steps', () => {
    const values = new Map([['approval', { ...emptyStep, duration: 'P2W', doneOn: '2026-12-01' }]])
    const planned = planBackwards(steps, '2027-01-01', '2026-12-10', values)
    expect(planned.map(({ state, lateDays }) => [state, lateDays])).toEqual([
      ['late', 6],
      ['due', null],
      ['done', null],
    ])
    const after = new Map([['drafting', { ...emptyStep, doneOn: '2027-01-04' }]])
    expect(planBackwards(steps, '2027-01-01', '2027-02-01', after)[1]).toMatchObject({ state: 'done', lateDays: 10 })
    expect(planned.at(-1)).toMatchObject({ duration: 'P2W', usualDuration: 'P1W', startsOn: '2026-12-18' })
  })

  it('includes the steps of the approval procedure before the start, with their completed state', () => {
    const removed = new Map([
      ['looking', { doneOn: '2031-01-10', applies: true }],
      ['council_agreement', { doneOn: null, applies: false }],
    ])
    const values = new Map([['drafting', { ...emptyStep, duration: 'P20W', reason: 'Two languages.' }]])
    const planned = pathBackwards(zonalPath.steps, '2032-01-01', '2031-03-01', values, removed)
    expect(planned.map(({ code }) => code)).toEqual([
      'start',
      'looking',
      'priorities',
      'drafting',
      'security_council',
      'local_approval',
      'transmission',
      'approval',
    ])
    expect(planned[1]).toMatchObject({ state: 'done', doneOn: '2031-01-10' })
    expect(planned[3]).toMatchObject({ duration: 'P20W', usualDuration: 'P13W', reason: 'Two languages.' })
  })
})
