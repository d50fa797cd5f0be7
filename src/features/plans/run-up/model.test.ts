import { describe, expect, it } from 'vitest'
import { planBackwards } from './model.ts'

describe('planning backwards', () => {
  const step = (code: string, weeks: number) => ({
    code,
    names: {},
    lasts: `P${weeks}W`,
    source: 'usual' as const,
    basis: {},
  })
  const steps = [step('looking', 4), step('drafting', 2), step('approval', 1)]

  it('counts from the start: each step is ready when the next begins', () => {
    const planned = planBackwards(steps, '2027-01-01', '2026-11-24')
    expect(planned.map(({ code, beginsOn, readyOn }) => [code, beginsOn, readyOn])).toEqual([
      ['looking', '2026-11-13', '2026-12-11'],
      ['drafting', '2026-12-11', '2026-12-25'],
      ['approval', '2026-12-25', '2027-01-01'],
    ])
  })

  it('says what is late and by how many days, what is due, what is ahead and what is done', () => {
    const said = new Map([['approval', { lasts: 'P2W', doneOn: '2026-12-01' }]])
    const planned = planBackwards(steps, '2027-01-01', '2026-12-10', said)
    expect(planned.map(({ state, lateDays }) => [state, lateDays])).toEqual([
      ['late', 6],
      ['due', null],
      ['done', null],
    ])
    const after = new Map([['drafting', { lasts: null, doneOn: '2027-01-04' }]])
    expect(planBackwards(steps, '2027-01-01', '2027-02-01', after)[1]).toMatchObject({ state: 'done', lateDays: 10 })
    expect(planned.at(-1)).toMatchObject({ lasts: 'P2W', usually: 'P1W', beginsOn: '2026-12-18' })
  })
})
