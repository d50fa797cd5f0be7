import { z } from 'zod'
import { ElementContent, ElementDetails } from '../../entities.ts'
import type { DetailField, ElementField } from '../entities.ts'
import { getDescriptor, isDetail, storedFields } from '../model.ts'

/** Returns the stored value of a field. Undefined or null: the field is empty. */
export const getFieldValue = (content: Partial<ElementContent>, field: ElementField): unknown =>
  isDetail(field) ? content.details?.[field] : content[field]

/** Checks whether a value is not empty. */
export const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** Returns the maximum length of a plain text. Undefined: the value is no plain text. */
export function getMaxLength(field: ElementField): number | undefined {
  const schema: z.ZodType = isDetail(field) ? ElementDetails.shape[field] : ElementContent.shape[field]
  const filled = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return filled instanceof z.ZodString ? (filled.maxLength ?? undefined) : undefined
}

/** Returns the change that stores a value. Null or undefined empties the field. */
export function toFieldPatch(
  content: Pick<ElementContent, 'details'>,
  field: ElementField,
  value: unknown,
): Partial<ElementContent> {
  if (!isDetail(field)) return { [field]: isFilled(value) ? value : getEmptyValue(field) }
  const { [field]: _, ...others } = content.details
  return { details: isFilled(value) ? { ...others, [field]: value } : others }
}

const getEmptyValue = (field: Exclude<ElementField, DetailField>): [] | null =>
  ElementContent.shape[field] instanceof z.ZodArray ? [] : null

type FieldContent = Omit<ElementContent, 'kind' | 'place'>
/** Returns the fields of an element without content. */
export const emptyFields = (): FieldContent =>
  Object.assign(
    { details: {} },
    ...[...storedFields.columns, ...storedFields.relations].map((field) => ({ [field]: getEmptyValue(field) })),
  )

/** Checks whether elements of a kind use a field. Parts, sections and texts have only the fields of every element. */
export function isFieldOfKind(field: ElementField, kind: ElementContent['kind']): boolean {
  const { kinds } = getDescriptor(field)
  return kinds ? kinds.includes(kind) : kind !== 'part' && kind !== 'section' && kind !== 'text'
}
