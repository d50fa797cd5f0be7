import { describe, expect, it } from 'vitest'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import type { ElementFact, TerritoryFact } from '../facts.ts'
import { territories } from './territories.ts'

const territory = (given: Partial<TerritoryFact> = {}): TerritoryFact => ({
  unit: 'north',
  hasContact: true,
  translateBy: '2027-01-31',
  isTranslated: false,
  ...given,
})
const check = (listed: TerritoryFact[], given: Partial<ElementFact> = {}, today = '2026-11-24') =>
  territories.check(
    makeFacts({
      today,
      elements: [element('1', { kind: 'programme', hasTaskForce: true, territories: listed, ...given })],
      units: new Map([['north', unit({ names: { en: 'North' } })]]),
    }),
    {},
  )
const data = { unit: { en: 'North' } }

describe('territories', () => {
  it('passes for a programme with a task force, a contact and a deadline, and looks again after the deadline', () => {
    expect(check([territory()])).toEqual({ issues: [], nextCheckOn: '2027-02-01' })
    expect(check([], { hasTaskForce: false }).issues).toEqual([])
  })

  it('warns on the day after a deadline, until the programme is translated', () => {
    const passed = { element: '1', messageCode: 'deadline_passed', data: { ...data, date: '2027-01-31' } }
    expect(check([territory()], {}, '2027-01-31').issues).toEqual([])
    expect(check([territory()], {}, '2027-02-01')).toEqual({ issues: [passed], nextCheckOn: null })
    expect(check([territory({ isTranslated: true })], {}, '2027-02-01')).toEqual({ issues: [], nextCheckOn: null })
    expect(check([territory()], { state: 'stopped' }, '2027-02-01').issues).toEqual([])
  })

  it('hints at a territory without a deadline or contact, and at a programme without a task force', () => {
    const hint = (messageCode: string) => ({ element: '1', messageCode, severity: 'hint', data })
    expect(check([territory({ translateBy: null })]).issues).toEqual([hint('no_deadline')])
    expect(check([territory({ hasContact: false })]).issues).toEqual([hint('no_contact')])
    expect(check([territory({ translateBy: null, isTranslated: true })]).issues).toEqual([])
    expect(check([territory()], { hasTaskForce: false }).issues).toEqual([
      { element: '1', messageCode: 'no_task_force', severity: 'hint' },
    ])
  })
})
