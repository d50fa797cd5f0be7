import { expect, it } from 'vitest'
import { nationalPath } from '../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../packs/be/plan-kinds/path/zonal.ts'
import { countBack, stepsBefore } from './path-dates.ts'

it('counts the days of each step back from the planned start of the plan', () => {
  const dates = countBack(zonalPath.steps, '2032-01-01')
  expect(dates.get('in_force')).toEqual({ startsOn: '2032-01-01', readyOn: '2032-01-01' })
  expect(dates.get('approval')).toEqual({ startsOn: '2031-10-02', readyOn: '2032-01-01' })
  expect(dates.get('transmission')).toEqual({ startsOn: '2031-09-25', readyOn: '2031-10-02' })
  // Both must be completed before the plan is sent on. The longer step starts earlier, because approval usually waits
  // for agreement.
  expect(dates.get('local_approval')!.readyOn).toBe('2031-09-25')
  expect(dates.get('council_agreement')!.readyOn).toBe(dates.get('local_approval')!.startsOn)
})

it('dates a step that does not lead to the start after the steps that it needs', () => {
  const dates = countBack(zonalPath.steps, '2032-01-01')
  expect(dates.get('councils_informed')).toEqual({ startsOn: '2032-01-01', readyOn: '2032-01-29' })
})

it('dates evaluations by the period: after a year, and when the plan ends, never before or at the start of the plan', () => {
  const dates = countBack(zonalPath.steps, '2026-01-01', new Map(), '2032-01-01')
  expect(dates.get('yearly_evaluation')!.readyOn).toBe('2027-01-01')
  expect(dates.get('final_evaluation')).toEqual({ startsOn: '2031-10-02', readyOn: '2032-01-01' })
  expect(countBack(nationalPath.steps, '2026-01-01', new Map(), '2030-01-01').get('follow_up')!.readyOn).toBe(
    '2030-01-01',
  )
  const planned = new Map([['final_evaluation', { duration: null, plannedOn: '2032-03-01' }]])
  expect(countBack(zonalPath.steps, '2026-01-01', planned, '2032-01-01').get('final_evaluation')!.readyOn).toBe(
    '2032-03-01',
  )
})

it('moves all earlier steps when a step takes longer here', () => {
  const usual = countBack(nationalPath.steps, '2030-01-01')
  const longer = countBack(
    nationalPath.steps,
    '2030-01-01',
    new Map([['approval', { duration: 'P9W', plannedOn: null }]]),
  )
  expect(longer.get('approval')!.readyOn).toBe(usual.get('approval')!.readyOn)
  for (const code of ['looking', 'drafting', 'police_council_opinion', 'final_text'])
    expect(longer.get(code)!.readyOn < usual.get(code)!.readyOn, code).toBe(true)
  expect(longer.get('to_parliament')).toEqual(usual.get('to_parliament'))
})

it('sets a step on a day, and counts earlier steps back from that day', () => {
  const usual = countBack(zonalPath.steps, '2032-01-01')
  const set = new Map([['security_council', { duration: null, plannedOn: '2031-06-02' }]])
  const planned = countBack(zonalPath.steps, '2032-01-01', set)
  expect(planned.get('security_council')!.readyOn).toBe('2031-06-02')
  expect(planned.get('drafting')!.readyOn).toBe(planned.get('security_council')!.startsOn)
  expect(planned.get('local_approval')).toEqual(usual.get('local_approval'))
})

it('returns the steps that lead to the start of a plan', () => {
  const codes = stepsBefore(zonalPath.steps).map(({ code }) => code)
  expect(codes).toContain('transmission')
  for (const code of ['in_force', 'councils_informed', 'yearly_actions']) expect(codes).not.toContain(code)
})
