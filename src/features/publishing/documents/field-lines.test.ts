import { describe, expect, it } from 'vitest'
import type { ElementField } from '#features/planning/plans/fields/entities.ts'
import { fillElement } from '#features/planning/plans/fields/filled-element.fixture.ts'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { getDescriptor, listFields } from '#features/planning/plans/fields/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Called } from '#features/planning/plans/text-merge/entities.ts'
import { id } from '#shared/id.fixture.ts'
import { fieldLines } from './field-lines.ts'
import { documentMessages } from './messages/index.ts'
import { noNames } from './names.fixture.ts'
import type { DocumentNames } from './queries.ts'

const names: DocumentNames = {
  ...noNames,
  organisations: new Map([
    [id(23), { en: 'Zone' }],
    [id(24), { en: 'Customs' }],
  ]),
  functions: new Map([[id(22), { names: { en: 'Chief' }, organisationId: id(23) }]]),
  subjects: new Map<string, Called>([
    [id(20), { en: 'Drugs' }],
    [id(21), { source: 'nl', text: { nl: 'Veilige haven' }, outdated: [] }],
    [id(25), { en: 'North' }],
    [id(26), { en: 'South' }],
  ]),
  competences: new Map([['prosecution', { en: 'Prosecution' }]]),
  dimensions: [
    {
      code: 'CHAIN',
      names: { en: 'Chain' },
      levels: [{ code: 'precursors', names: { en: 'Precursors' } }],
    },
  ],
}
const getLabel = (field: ElementField) =>
  field === 'periodFrom' ? documentMessages.en.period : capitaliseLabel(planMessages.en.fields[field])
const print = (isFullEdition: boolean, given: object = {}) =>
  fieldLines({ ...fillElement(), ...given }, { names, language: 'en' }, isFullEdition).map(({ label, text }) => ({
    label,
    text: typeof text === 'string' ? text : text.map((run) => run.text).join(''),
  }))
const findText = (field: ElementField, isFullEdition = true) =>
  print(isFullEdition).find(({ label }) => label === getLabel(field))?.text

describe('Properties of an element on paper', () => {
  it('contain every printed field in the full edition', () => {
    const labels = print(true).map(({ label }) => label)
    expect(listFields((field) => getDescriptor(field).print === 'line' && !labels.includes(getLabel(field)))).toEqual(
      [],
    )
  })

  it('show names and local formats instead of codes', () => {
    expect(findText('competenceTopic')).toBe('Prosecution')
    expect(findText('interestId')).toBe('Veilige haven')
    expect(findText('approach')).toBe('Chain: Precursors, production')
    expect(findText('dueOn')).toBe('1 Mar 2027')
    expect(findText('partners')).toBe('Customs (confirmed): Two officers')
    expect(findText('resources')).toBe(
      '400 hours a year, police, partly funded (team: Drugs team; available: 300 hours a year; source: Budget 2027)',
    )
    expect(findText('needs')).toBe('decision: A seat (agreed, Zone, 1 Nov 2026)')
  })

  it('leave out in other editions what only the readers of the plan may see', () => {
    for (const field of ['confidential', 'links'] as const) {
      expect(findText(field)).toBeTruthy()
      expect(findText(field, false)).toBeUndefined()
    }
    const hidden = listFields((field) => getDescriptor(field).print === 'hidden').map(getLabel)
    expect(print(true).filter(({ label }) => hidden.includes(label))).toEqual([])
  })

  it('leave out references that the edition does not name', () => {
    const printed = print(true, { interestId: id(99), links: [] })
    expect(printed.some(({ label }) => label === getLabel('interestId'))).toBe(false)
  })
})
