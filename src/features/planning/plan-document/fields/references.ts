import type { z } from 'zod'
import type { ElementField, RelationField } from '#features/planning/plans/fields/entities.ts'
import { type ItemType, listItemFields } from '#features/planning/plans/fields/items/model.ts'
import { elementFields, getDocumentKey, storedFields } from '#features/planning/plans/fields/model.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentElement } from '../schema.ts'
import type { ConvertedType, schemasByType } from './schema.ts'

/** Codes that a document names, by subject. */
export interface NamedCodes {
  organisations: (string | undefined)[]
  areas: (string | undefined)[]
  phenomena: (string | undefined)[]
  plans: (string | undefined)[]
  persons: Id[]
}

/** How the code in a field of an item is collected. */
const itemCollectors: { [Type in ItemType]?: (value: never, named: NamedCodes) => void } = {
  organisation: (code: string | undefined, { organisations }) => void organisations.push(code),
  area: (code: string | undefined, { areas }) => void areas.push(code),
  function: (named: { organisation: string } | undefined, { organisations }) =>
    void organisations.push(named?.organisation),
  element: ({ plan }: { plan: string }, { plans }) => void plans.push(plan),
}

/** How the codes in a value of each type are collected. Elements of the same plan need no query. */
const collectors: {
  [Type in ConvertedType]: (value: z.infer<(typeof schemasByType)[Type]>, named: NamedCodes) => void
} = {
  phenomenon: (code, { phenomena }) => void phenomena.push(code),
  element: () => {},
  function: ({ organisation }, { organisations }) => void organisations.push(organisation),
  organisation: (code, { organisations }) => void organisations.push(code),
  organisations: (codes, { organisations }) => void organisations.push(...codes),
  area: (code, { areas }) => void areas.push(code),
  areas: (codes, { areas }) => void areas.push(...codes),
  persons: (ids, { persons }) => void persons.push(...ids),
  partners: collectItems('partners'),
  resources: collectItems('resources'),
  needs: collectItems('needs'),
  links: collectItems('links'),
  signatures: collectItems('signatures'),
  territories: collectItems('territories'),
}

/** Returns the collector of the codes in the items of a relation. */
function collectItems(relation: RelationField) {
  const referring = listItemFields(relation).filter(({ type }) => type in itemCollectors)
  return (items: readonly object[], named: NamedCodes): void => {
    for (const { documentKey, type } of referring)
      for (const item of items as readonly Readonly<Record<string, unknown>>[])
        itemCollectors[type]?.(item[documentKey] as never, named)
  }
}

const isConverted = (type: string): type is ConvertedType => type in collectors

/** Adds the codes that the fields of an element name. */
export function collectNamedCodes(element: DocumentElement, named: NamedCodes): void {
  const collect = (fields: readonly ElementField[], document: Readonly<Record<string, unknown>>) => {
    for (const field of fields) {
      const { type } = elementFields[field]
      const value = document[getDocumentKey(field)]
      if (value !== undefined && isConverted(type)) collectors[type](value as never, named)
    }
  }
  collect([...storedFields.columns, ...storedFields.relations], element)
  collect(storedFields.details, element.details ?? {})
}
