import { describe, expect, it } from 'vitest'
import type { ElementField, RelationField } from '#features/planning/plans/fields/entities.ts'
import { fillElement } from '#features/planning/plans/fields/filled-element.fixture.ts'
import { type Item, listItemFields } from '#features/planning/plans/fields/items/model.ts'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { getDescriptor, listFields, storedFields } from '#features/planning/plans/fields/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Called } from '#shared/named.ts'
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
  functions: new Map([
    [id(22), { names: { en: 'Chief' }, organisationId: id(23) }],
    [id(29), { names: { en: 'Coordinator' }, organisationId: id(23) }],
  ]),
  instrumentKinds: [{ code: 'treaty', names: { en: 'Treaty' } }],
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
  fieldLines({ ...fillElement(), ...given }, { names, language: 'en', designation: null }, isFullEdition).map(
    ({ label, text }) => ({
      label,
      text: typeof text === 'string' ? text : text.map((run) => run.text).join(''),
    }),
  )
const findText = (field: ElementField, isFullEdition = true) =>
  print(isFullEdition).find(({ label }) => label === getLabel(field))?.text

/** Items whose values differ from those of the filled element. */
const otherItems: { [Relation in RelationField]: Required<Item<Relation>> } = {
  partners: { organisationId: id(23), status: 'declined', commitment: localized('en', 'A car') },
  resources: {
    kind: 'fte',
    service: 'care',
    year: 2028,
    amount: 5,
    available: 6,
    team: 'Traffic team',
    source: 'Budget 2028',
    funded: 'yes',
    notAvailable: true,
  },
  needs: {
    kind: 'agreement',
    organisationId: id(24),
    text: localized('en', 'A vote'),
    status: 'refused',
    onDate: '2026-12-01',
  },
  links: { relation: 'refers_to', toId: id(20), main: false },
  signatures: { organisationId: id(23), signatory: 'Minister of the Interior', ratifiedOn: '2026-11-01' },
  territories: { areaId: id(26), contactId: id(29), translateBy: '2027-07-31', translatedOn: '2027-06-01' },
}

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
      '400 hours a year, police, 2027, partly funded (team: Drugs team; available: 300 hours a year; source: Budget 2027)',
    )
    expect(findText('instrumentKind')).toBe('Treaty')
    expect(findText('signatures')).toBe('Customs; Minister of Justice; ratified on 1 Oct 2026')
    expect(findText('territories')).toBe('North; Chief, Zone; translate by 30 Jun 2027; translated on 1 May 2027')
    expect(findText('needs')).toBe('decision: A seat (agreed, Zone, 1 Nov 2026)')
  })

  it.each(storedFields.relations)('show every printed field of the items of %s', (relation) => {
    const [item] = fillElement()[relation]
    const printItem = (given: object) => {
      const lines = print(true, { [relation]: [{ ...item, ...given }] })
      return lines.find(({ label }) => label === getLabel(relation))!.text
    }
    const isUnchanged = (name: string) =>
      printItem({ [name]: (otherItems[relation] as Readonly<Record<string, unknown>>)[name] }) === printItem({})
    const printed = listItemFields(relation).filter((field) => field.print !== 'hidden')
    expect(printed.map(({ name }) => name).filter(isUnchanged)).toEqual([])
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
