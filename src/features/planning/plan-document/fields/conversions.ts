import type { Element } from '#features/planning/plans/entities.ts'
import type { ElementField } from '#features/planning/plans/fields/entities.ts'
import { elementFields, getDocumentKey, storedFields } from '#features/planning/plans/fields/model.ts'
import { getFieldValue } from '#features/planning/plans/fields/values/model.ts'
import type { Codes } from '../form.ts'
import type { DocumentElement } from '../schema.ts'
import type { ConvertedType } from './schema.ts'
import { type Conversion, conversions, type FieldPlace, removeEmpty } from './type-conversions.ts'

type AnyConversion = Conversion<ConvertedType> | undefined
const findConversion = (field: ElementField): AnyConversion =>
  (conversions as Record<string, unknown>)[elementFields[field].type] as AnyConversion

/** Returns the fields of an element in document form. Empty fields and unreadable references are left out. */
export function fieldsToDocument(element: Element, codes: Codes): Omit<DocumentElement, 'key' | 'kind' | 'place'> {
  const write = (fields: readonly ElementField[]) => {
    const document: Record<string, unknown> = {}
    for (const field of fields) {
      const value = getFieldValue(element, field)
      if (value === null || value === undefined) continue
      const conversion = findConversion(field)
      document[getDocumentKey(field)] = conversion ? conversion.toDocument(value as never, codes) : value
    }
    return document
  }
  return removeEmpty({
    ...write(storedFields.columns),
    details: removeEmpty(write(storedFields.details)),
    ...write(storedFields.relations),
  })
}

/** Returns the fields of an element that a document describes. Absent fields are empty. */
export function fieldsFromDocument(input: DocumentElement, pointer: string, place: FieldPlace): Partial<Element> {
  const read = (fields: readonly ElementField[], document: Readonly<Record<string, unknown>>, at: string) => {
    const values: Record<string, unknown> = {}
    for (const field of fields) {
      const key = getDocumentKey(field)
      const value = getValue(field, document[key], `${at}/${key}`, place)
      if (value !== null && value !== undefined) values[field] = value
    }
    return values
  }
  return {
    ...read([...storedFields.columns, ...storedFields.relations], input, pointer),
    details: removeEmpty(read(storedFields.details, input.details ?? {}, `${pointer}/details`)),
  }
}

function getValue(field: ElementField, value: unknown, pointer: string, place: FieldPlace): unknown {
  const conversion = findConversion(field)
  const read = value !== undefined && conversion ? conversion.fromDocument(value as never, pointer, place) : value
  const former = place.before && getFieldValue(place.before, field)
  return (read ?? null) === null && typeof former === 'string' && place.hidden.has(former) ? former : read
}
