import { describe, expect, it } from 'vitest'
import { element, makeFacts } from '../facts.fixture.ts'
import { personalData } from './personal-data.ts'

const check = (text: string, cover = '') => {
  const facts = makeFacts({ elements: [element('1', { text })] })
  return personalData.check({ ...facts, plan: { ...facts.plan, text: cover } }, {}).issues
}

describe('personal_data', () => {
  it('passes for ordinary text, years, amounts and plan codes', () => {
    expect(check('In 2026-2031 gaan 1 200 uren naar 12-345 woningen; NVP-2026, art. 36 (2)')).toEqual([])
    expect(check('GEHEIM / SECRET')).toEqual([])
  })

  it.each([
    ['national_number', 'De verdachte 85.07.30-033.28 werd gehoord'],
    ['bank_account', 'Gestort op BE68 5390 0754 7034'],
    ['number_plate', 'Het voertuig 1-ABC-123 stond er'],
  ])('fails for a %s, names the location and does not repeat the value', (messageCode, text) => {
    expect(check(text)).toEqual([{ element: '1', messageCode }])
  })

  it('checks the cover too, and reports each kind once', () => {
    expect(check('1-ABC-123 en 2-DEF-456', 'BE68 5390 0754 7034')).toEqual([
      { element: null, messageCode: 'bank_account' },
      { element: '1', messageCode: 'number_plate' },
    ])
  })
})
