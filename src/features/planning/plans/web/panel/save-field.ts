import type { ElementField } from '../../fields/entities.ts'
import { getFieldValue, toFieldPatch } from '../../fields/values/model.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'

export interface ControlProps extends ElementPart {
  field: ElementField
  label: string
}

/** Saves a value if it differs from the stored value. Null empties the field. */
export function saveValue({ element, save, field }: ControlProps, value: unknown): void {
  const before = getFieldValue(element, field) ?? null
  if (JSON.stringify(value) !== JSON.stringify(before)) save(toFieldPatch(element, field, value))
}
