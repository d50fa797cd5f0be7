import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { type findKind, historyFields } from '#features/planning/plans/index.ts'
import { changedFields } from '#features/planning/plans/model.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import type { Id } from '#shared/ids.ts'
import { type buildLayout, topDown } from './layout.ts'
import type { PreparedPlan } from './prepare.ts'
import { toElement } from './resolve-references.ts'
import type { DocumentEntry } from './schema.ts'

/** A plan of a file whose kind is known, with the places of its elements. */
export interface StartedPlan {
  entry: DocumentEntry
  pointer: string
  kind: NonNullable<ReturnType<typeof findKind>>
  before: Plan | null
  id: Id
  base: readonly Element[]
  hidden: ReadonlySet<Id>
  layout: ReturnType<typeof buildLayout>
}

type ElementContext = Parameters<typeof toElement>[1]
type ElementChanges = Pick<PreparedPlan, 'added' | 'changed' | 'removed' | 'unchanged' | 'elements'>

/** Computes the added, changed and removed elements of a plan. It pauses so that other requests are served in the meantime. */
export async function computeElementChanges(
  { entry, pointer, before, id, base, hidden, layout }: StartedPlan,
  context: Pick<ElementContext, 'keysByPlan' | 'planIds' | 'addressed' | 'resolver' | 'now'>,
  unchangedKeys: ReadonlySet<string> = new Set(),
): Promise<ElementChanges> {
  const byId = new Map(base.map((element) => [element.id, element]))
  const written: Element[] = []
  for (const [index, element] of entry.elements.entries()) {
    if (index % batchSize === 0) await pause()
    const as = layout.places[index]!
    written.push(
      unchangedKeys.has(element.key)
        ? { ...byId.get(as.id)!, ...as }
        : toElement(element, {
            pointer: `${pointer}/elements/${index}`,
            planId: id,
            place: as,
            before: byId.get(as.id),
            keys: layout.keys,
            hidden,
            ...context,
          }),
    )
  }
  const untouched = new Set(
    entry.elements.filter(({ key }) => unchangedKeys.has(key)).map(({ key }) => layout.keys.get(key)!),
  )
  const named = new Set(written.map((element) => element.id))
  const isNew = (element: Element) => before === null || !byId.has(element.id)
  const left = base.filter((element) => !named.has(element.id))
  const existingElements = written.filter((element) => !isNew(element))
  const changed: PreparedPlan['changed'] = []
  for (const [index, after] of existingElements.entries()) {
    if (index % batchSize === 0) await pause()
    const before = byId.get(after.id)!
    if (untouched.has(after.id) && !hasMoved(before, after)) continue
    const fields = changedFields(historyFields(before), historyFields(after))
    if (Object.keys(fields).length > 0) changed.push({ before, after, fields })
  }
  const removed = before ? left.filter((element) => element.place === null) : []
  return {
    elements: [...written, ...left.filter((element) => !removed.includes(element))],
    added: topDown([...written.filter(isNew), ...(before ? [] : left)]),
    changed,
    removed,
    unchanged: existingElements.length - changed.length,
  }
}

const hasMoved = (before: Element, after: Element): boolean =>
  before.parentId !== after.parentId || before.position !== after.position
