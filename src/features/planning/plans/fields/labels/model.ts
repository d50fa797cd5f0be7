import { type ChangedFields, changedFields } from '../../model.ts'
import type { ElementField } from '../entities.ts'
import { getDocumentKey, listFields } from '../model.ts'

interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** Returns a change of the details as a change of each detail that differs. Other changes are returned unchanged. */
export function splitDetails<Change extends FieldChange>(change: Change): (Change | FieldChange)[] {
  if (change.field !== 'details') return [change]
  const changed = changedFields(change.before as object | null, change.after as object | null)
  return Object.entries(changed).map(([field, [before, after]]) => ({ field, before, after }))
}

/** Returns the changed fields, with each changed detail as a field of its own. */
export const listChangedFields = (changes: ChangedFields): FieldChange[] =>
  Object.entries(changes).flatMap(([field, [before, after]]) => splitDetails({ field, before, after }))

/** Returns the fields of a conflict as changes from the other user's value to the own value. */
export const listConflictingFields = (
  fields: Readonly<Record<string, { yours?: unknown; theirs?: unknown }>>,
): FieldChange[] =>
  Object.entries(fields).flatMap(([field, { yours, theirs }]) =>
    splitDetails({ field, before: theirs ?? null, after: yours ?? null }),
  )

/** Adds the labels of element fields under the properties of a plan document to the labels of the fields. */
export const listFieldLabels = (labels: Readonly<Record<ElementField, string>>): Readonly<Record<string, string>> => ({
  ...labels,
  ...Object.fromEntries(listFields(() => true).map((field) => [getDocumentKey(field), labels[field]])),
})

/** Returns a label with a capital letter, as a heading or a label of a form. */
export const capitaliseLabel = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1)
