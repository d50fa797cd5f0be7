import { describe, expect, it } from 'vitest'
import { computeDutyState, type DutyPlan, listDutyPeriods, listPeriodsToCreate } from './model.ts'

const quarterly = { every: 'P3M', dueAfter: 'P1M' }
const plan: DutyPlan = {
  periodFrom: '2026-01-01',
  validUntil: '2028-01-01',
  inForceOn: '2026-01-01',
  enteredOn: '2025-12-01',
}
const starts = (given: Partial<DutyPlan>, today: string, duty = quarterly) =>
  listPeriodsToCreate(duty, { ...plan, ...given }, today).map(({ startsOn }) => startsOn)

describe('periods of a recurring duty', () => {
  it('are created shortly before they end, each with a due date after the end', () => {
    expect(listPeriodsToCreate(quarterly, plan, '2026-03-24')).toEqual([])
    expect(listPeriodsToCreate(quarterly, plan, '2026-03-25')).toEqual([
      { startsOn: '2026-01-01', endsOn: '2026-04-01', dueOn: '2026-05-01' },
    ])
    expect(starts({}, '2026-07-01')).toEqual(['2026-01-01', '2026-04-01'])
  })

  it('create no backlog for an old plan: only what was not yet due when the plan was entered', () => {
    expect(starts({ enteredOn: '2027-04-20' }, '2027-04-20')).toEqual(['2027-01-01'])
    expect(starts({ enteredOn: '2027-05-02' }, '2027-05-02')).toEqual([])
    expect(starts({ enteredOn: '2027-05-02' }, '2027-07-01')).toEqual(['2027-04-01'])
  })

  it('begin with the entry into force and end with the plan', () => {
    expect(starts({ inForceOn: '2026-04-01' }, '2026-07-01')).toEqual(['2026-04-01'])
    const last = listDutyPeriods(quarterly, { ...plan, validUntil: '2026-05-15' }, '2030-01-01')
    expect(last.map(({ endsOn }) => endsOn)).toEqual(['2026-04-01', '2026-05-15'])
  })

  it('do not drift when a plan starts at the end of a month', () => {
    const monthly = { every: 'P1M', dueAfter: 'P10D' }
    const days = listDutyPeriods(monthly, { ...plan, periodFrom: '2026-01-31' }, '2026-05-01')
    expect(days.map(({ startsOn }) => startsOn)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
  })

  it('are overdue from the day after the due date', () => {
    const period = { startsOn: '2026-01-01', endsOn: '2026-04-01', dueOn: '2026-05-01', completedOn: null }
    const states = ['2026-03-31', '2026-04-01', '2026-05-01', '2026-05-02'].map((day) => computeDutyState(period, day))
    expect(states).toEqual(['upcoming', 'open', 'open', 'overdue'])
    expect(computeDutyState({ ...period, completedOn: '2026-06-01' }, '2026-06-01')).toBe('done')
  })
})
