import type { ElementContent, Plan } from '../entities.ts'
import type { Reference } from '../queries/references.ts'
import { elementReferences, planReferences } from '../references.ts'
import type { Change } from './contract.ts'

/** Returns all references in the values before and after a change. */
export function listReferences({ elementId, fields }: Pick<Change, 'elementId' | 'fields'>): Reference[] {
  const side = (which: 0 | 1) =>
    Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, values[which] ?? undefined]))
  return [side(0), side(1)].flatMap((said) =>
    elementId === null
      ? planReferences(said as Partial<Plan>)
      : [
          ...elementReferences(said as Partial<ElementContent>),
          ...(typeof said.parentId === 'string'
            ? [{ field: 'parentId', table: 'element' as const, id: said.parentId }]
            : []),
        ],
  )
}
