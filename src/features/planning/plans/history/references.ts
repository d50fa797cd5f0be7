import type { ElementContent, Plan } from '../entities.ts'
import type { Reference } from '../queries/references.ts'
import { elementReferences, planReferences } from '../references.ts'
import type { Change } from './contract.ts'

/** Returns all references in the values before and after a change. */
export function listReferences({ elementId, fields }: Pick<Change, 'elementId' | 'fields'>): Reference[] {
  const side = (which: 0 | 1) =>
    Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, values[which] ?? undefined]))
  return [side(0), side(1)].flatMap((input) =>
    elementId === null
      ? [
          ...planReferences(input as Partial<Plan>),
          ...(typeof input.supersededBy === 'string'
            ? [{ field: 'supersededBy', table: 'plan' as const, id: input.supersededBy }]
            : []),
        ]
      : [
          ...elementReferences(input as Partial<ElementContent>),
          ...(typeof input.parentId === 'string'
            ? [{ field: 'parentId', table: 'element' as const, id: input.parentId }]
            : []),
        ],
  )
}
