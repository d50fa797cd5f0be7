import { describe, expect, it } from 'vitest'
import {
  Element,
  ElementContent,
  ElementDetails,
  ElementResource,
  Link,
  Need,
  Partner,
  Signature,
  Territory,
} from '../entities.ts'
import { planMessages } from '../messages/index.ts'
import { buildPlanCodes, formatFields } from '../text-merge/model.ts'
import { fillElement } from './filled-element.fixture.ts'
import { listItemFields, listItemLabels } from './items/model.ts'
import { capitaliseLabel, listChangedFields, listFieldLabels } from './labels/model.ts'
import { listFields, storedFields } from './model.ts'
import { getFieldValue, getMaxLength, isFilled, toFieldPatch } from './values/model.ts'

/** Returns the members in the order in which the database returns JSON: by length, then by letters. */
const storeAsJson = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).toSorted(([key], [other]) => key.length - other.length || (key < other ? -1 : 1)),
  )

describe('Descriptors of the fields of an element', () => {
  it('cover every property of the content and of the details', () => {
    const { kind: _kind, place: _place, details: _details, ...content } = ElementContent.shape
    const properties = [...Object.keys(content), ...Object.keys(ElementDetails.shape)]
    expect(listFields(() => true).toSorted()).toEqual(properties.toSorted())
    const { columns, details, relations } = storedFields
    expect([...columns, ...details, ...relations].toSorted()).toEqual(properties.toSorted())
  })

  it('describe values that are valid in an element', () => {
    const element = fillElement()
    expect(Element.parse(element)).toEqual(element)
    expect(listFields((field) => !isFilled(getFieldValue(element, field)))).toEqual([])
  })

  it('cover every field of the items of the relations', () => {
    const shapes = {
      partners: Partner,
      resources: ElementResource,
      needs: Need,
      links: Link,
      signatures: Signature,
      territories: Territory,
    }
    const element = fillElement()
    for (const relation of storedFields.relations) {
      const names = listItemFields(relation).map(({ name }) => name)
      expect(names.toSorted()).toEqual(Object.keys(shapes[relation].shape).toSorted())
      expect(Object.keys(element[relation][0]!).toSorted()).toEqual(names.toSorted())
    }
  })

  it('have a label in every language, under the name of the field and of the document property', () => {
    for (const { fields } of Object.values(planMessages)) {
      expect(listFields((field) => !fields[field])).toEqual([])
      expect(listFieldLabels(fields).accountable).toBe(fields.accountableFunctionId)
    }
    expect(capitaliseLabel('échéance')).toBe('Échéance')
    expect(listItemLabels(planMessages.de.fields)).toMatchObject({ year: 'Jahr', main: 'Hauptverknüpfung' })
  })
})

describe('Change of a field', () => {
  it('keeps the other details, and removes a detail that becomes empty', () => {
    const content = { details: { placeType: 'port', axes: ['A12'] } }
    expect(toFieldPatch(content, 'placeType', 'station')).toEqual({ details: { placeType: 'station', axes: ['A12'] } })
    expect(toFieldPatch(content, 'axes', [])).toEqual({ details: { placeType: 'port' } })
    expect(toFieldPatch(content, 'competenceTopic', null)).toEqual({ competenceTopic: null })
    expect(toFieldPatch(content, 'partnerIds', null)).toEqual({ partnerIds: [] })
  })

  it('is listed for each detail that differs', () => {
    const changes = {
      code: [null, 'P-1'] as [unknown, unknown],
      details: [
        { placeType: 'port', axes: ['A12'] },
        { placeType: 'station', axes: ['A12'] },
      ] as [unknown, unknown],
    }
    expect(listChangedFields(changes)).toEqual([
      { field: 'code', before: null, after: 'P-1' },
      { field: 'placeType', before: 'port', after: 'station' },
    ])
  })

  it('shows an item with the labels of its amounts and of its year', () => {
    const { fields } = planMessages.nl
    const { value } = formatFields({
      language: 'nl',
      names: undefined,
      fields,
      codes: buildPlanCodes(planMessages.nl, 'nl'),
      inner: listItemLabels(fields),
      isRow: false,
      untitled: '',
      unreadable: '',
    })
    expect(value('resources', fillElement().resources.map(storeAsJson))).toBe(
      'uren per jaar; politie; jaar 2027; hoeveelheid 400; beschikbaar 300; Drugs team; Budget 2027; gedeeltelijk gefinancierd',
    )
    expect(
      value(
        'links',
        fillElement().links.map(({ relation, main }) => ({ relation, main })),
      ),
    ).toBe('draagt bij tot; hoofdverband')
  })

  it('is limited to the length that the schema allows', () => {
    expect(getMaxLength('publishedNumber')).toBe(20)
    expect(getMaxLength('competenceTopic')).toBe(80)
    expect(getMaxLength('title')).toBeUndefined()
  })
})
