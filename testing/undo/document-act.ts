import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { localized } from '#shared/localized-text.ts'
import type { DocumentImport } from './acts.ts'
import type { ModelPlan } from './model-plan.ts'
import { fresh, newTitle, pick, secret, type Writer, type WriterAction } from './writers.ts'

/** Imports the whole plan, as far as the writer may read it, as a new document. */
export async function documentImport(
  writer: Writer,
  planId: string,
  plan: ModelPlan,
  act: DocumentImport,
): Promise<WriterAction> {
  const exported = (await writer.api.document.exportDocument({ planId })) as {
    plans: { elements: DocumentElement[] }[]
  }
  const next = plan.copy()
  const free = writer.free(plan)
  const left = act.omitted.flatMap((index) => pick(free, index)?.id ?? [])
  const removed = free.filter((node) => left.some((id) => plan.isDescendant(node.id, id))).map((node) => node.id)
  const stay = free.filter((node) => !removed.includes(node.id))
  let elements = exported.plans[0]!.elements.filter((element) => !removed.includes(element.key))
  const edits = new Map(
    act.titles.flatMap((index) => {
      const node = pick(stay, index)
      return node ? [[node.id, node.isHidden ? `${secret} ${act.text}` : act.text] as const] : []
    }),
  )
  elements = elements.map((element) =>
    edits.has(element.key) ? { ...element, title: localized('nl', edits.get(element.key)!) } : element,
  )
  // Moves the last of some siblings to the first place.
  const rotated = pick(
    stay.filter((node) => !node.isHidden),
    act.rotates,
  )
  if (rotated) {
    const family = elements.filter((element) => element.parent === rotated.parent && element.place === undefined)
    const moves = family.at(-1)!
    elements = [...elements.filter((element) => element !== moves)]
    elements.splice(elements.indexOf(family[0]!), 0, moves)
    if (family.length === 1) elements = exportedOrder(elements, moves, exported.plans[0]!.elements)
  }
  const title = newTitle()
  const under =
    act.added === null
      ? undefined
      : pick(
          stay.filter((node) => !node.isHidden),
          act.added,
        )
  if (under)
    elements.push({
      key: title,
      parent: under.id,
      kind: 'phenomenon',
      title: localized('nl', title),
    } as DocumentElement)
  const document = { ...exported, plans: [{ ...exported.plans[0]!, elements }] }
  return {
    call: () => writer.api.document.importDocument({ document }),
    model: () => {
      next.remove(removed, writer.canRead)
      for (const [id, text] of edits) next.edit(id, { title: text })
      if (rotated) {
        const family = next.children(rotated.parent).filter((child) => child.place === null && writer.canRead(child))
        if (family.length > 1) next.move([family.at(-1)!.id], rotated.parent!, null)
      }
      if (under) next.insert([fresh(title)], under.id, undefined)
      return next
    },
  }
}

/** An only child stays where it was in the file. */
function exportedOrder(
  elements: readonly DocumentElement[],
  moved: DocumentElement,
  exported: readonly DocumentElement[],
): DocumentElement[] {
  const order = new Map(exported.map((entry, index) => [entry.key, index]))
  const rest = elements.filter((element) => element !== moved)
  const at = rest.findIndex((entry) => order.get(entry.key)! > order.get(moved.key)!)
  return at === -1 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)]
}
