import type { Element } from '#features/planning/plans/entities.ts'
import { elementFields, getDocumentKey, listFields } from '#features/planning/plans/fields/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { findPlanIds } from './queries/known-references.ts'
import { Resolver } from './resolve.ts'
import { toElement } from './resolve-references.ts'
import { type DocumentElement, type DocumentFile, type DocumentPlan, documentFormat } from './schema.ts'

const elementKeys = listFields((field) => elementFields[field].type === 'element').map(getDocumentKey)

/**
 * Returns the elements of a frozen document as elements of its plan, in the order of the document. References that no
 * longer exist, or that the actor may not read, are left out.
 * @param document the keys of the elements are their ids
 */
export async function restoreElements(
  context: TransactionContext,
  planId: Id,
  document: { plan: DocumentPlan; elements: readonly DocumentElement[] },
): Promise<Element[]> {
  const file: DocumentFile = { format: documentFormat, plans: [{ ...document, elements: [...document.elements] }] }
  const resolver = await Resolver.load(context, file)
  const targets = document.elements.flatMap((element) => element.links?.map(({ to }) => to) ?? [])
  const addressed = await findPlanIds(context.tx, [...new Set(targets.map(({ key }) => key))])
  // Another plan may have another code since then. Its elements keep their ids.
  for (const to of targets) {
    const linkedPlanId = addressed.get(to.key)
    if (linkedPlanId) resolver.addPlan(to.plan, linkedPlanId)
  }
  const named = document.elements.flatMap((element) =>
    elementKeys.flatMap((key) => (element as Readonly<Record<string, unknown>>)[key] as Id | undefined),
  )
  const ids = [...document.elements.map(({ key }) => key), ...named.filter((id) => id !== undefined)]
  const keys = new Map(ids.map((id) => [id, id]))
  return document.elements.map((element, index) =>
    toElement(element, {
      pointer: '',
      planId,
      place: {
        id: element.key,
        parentId: element.parent ?? null,
        position: String(index).padStart(8, '0'),
        place: element.place ?? null,
      },
      before: undefined,
      keys,
      hidden: new Set(),
      now: context.now,
      keysByPlan: new Map([[document.plan.code, keys]]),
      planIds: new Map(),
      addressed,
      resolver,
    }),
  )
}
