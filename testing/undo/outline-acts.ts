import { localized } from '#shared/localized-text.ts'
import type { OutlineAct } from './acts.ts'
import { type ModelPlan, type Node, NotDone } from './model-plan.ts'
import { fresh, pick, secret, type Writer, type WriterAction } from './writers.ts'

/** Limits the size of the plan, so that copies of copies do not grow without end. */
const maxCount = 70

/** An act in the outline, on a single element or several. */
export function toWriterAction(
  writer: Writer,
  planId: string,
  plan: ModelPlan,
  act: OutlineAct,
): WriterAction | undefined {
  const free = writer.free(plan)
  const section = plan.listInOrder().find((entry) => entry.place === 'strategic_objectives')!
  const open = free.filter((entry) => !entry.isHidden)
  const pickId = (index: number) => pick(free, index)?.id
  const listIds = (indices: readonly number[]) => [...new Set(indices.flatMap((index) => pickId(index) ?? []))]
  /** A third of the places are the section itself. */
  const place = (under: number, after: number) => {
    const parentId = under % 3 === 0 ? section.id : (pick(open, under)?.id ?? section.id)
    const siblings = plan.children(parentId).filter(writer.canRead)
    return { parentId, afterId: after % 4 === 0 ? null : (pick(siblings, after)?.id ?? null) }
  }
  const changeModel = (change: (next: ModelPlan) => void) => () => {
    const next = plan.copy()
    change(next)
    return next
  }
  const { outline, bulk, copy } = writer.api
  const node = (id: string) => plan.nodes.get(id)!
  const titled = (id: string, text: string) => (node(id).isHidden ? `${secret} ${text}` : text)
  switch (act.action) {
    case 'add': {
      const { parentId, afterId } = place(act.parent, act.after)
      const content = { kind: 'phenomenon' as const, title: localized('nl', act.text) }
      return {
        call: () => outline.addElement({ planId, parentId, afterId, content }),
        model: changeModel((next) => next.insert([fresh(act.text)], parentId, afterId)),
      }
    }
    case 'edit': {
      const id = pickId(act.elementIndex)
      if (!id) return undefined
      const title = titled(id, act.text)
      return {
        call: async () => {
          const { element } = await outline.getElement({ id })
          const patch = { title: localized('nl', title) }
          return outline.changeElement({ id, revision: element.revision, patch })
        },
        model: changeModel((next) => next.edit(id, { title })),
      }
    }
    case 'move': {
      const id = pickId(act.elementIndex)
      if (!id) return undefined
      const { parentId, afterId } = place(act.parent, act.after)
      return {
        call: () => outline.moveElement({ id, parentId, afterId }),
        model: changeModel((next) => next.move([id], parentId, afterId)),
      }
    }
    case 'remove': {
      const id = pickId(act.elementIndex)
      return (id && {
        call: () => outline.removeElement({ id }),
        model: changeModel((next) => next.remove([id], writer.canRead)),
      }) as WriterAction | undefined
    }
    case 'changeAll': {
      const ids = listIds(act.elementIndexes)
      if (ids.length === 0) return undefined
      return {
        call: async () => {
          const all = await Promise.all(ids.map((id) => outline.getElement({ id })))
          const elements = all.map(({ element: { id, revision } }) => ({ id, revision }))
          return bulk.changeElements({ planId, elements, patch: { state: act.state as 'done' } })
        },
        model: changeModel((next) => {
          // A pause requires a reason.
          if (act.state === 'paused') throw new NotDone()
          for (const id of ids) next.edit(id, { state: act.state })
        }),
      }
    }
    case 'moveAll': {
      const ids = listIds(act.elementIndexes)
      const { parentId, afterId } = place(act.parent, act.after)
      const tops = plan.listTopNodes(ids).map((top) => top.id)
      // An element that moves along is not a valid preceding sibling.
      const after = afterId !== null && ids.includes(afterId) ? undefined : afterId
      return ids.length === 0
        ? undefined
        : {
            call: () => bulk.moveElements({ planId, ids, parentId, afterId }),
            model: changeModel((next) => next.move(tops, parentId, after)),
          }
    }
    case 'removeAll': {
      const ids = listIds(act.elementIndexes)
      return ids.length === 0
        ? undefined
        : {
            call: () => bulk.removeElements({ planId, ids }),
            model: changeModel((next) => next.remove(ids, writer.canRead)),
          }
    }
    case 'paste': {
      const ids = listIds(act.elementIndexes).filter((id) => !plan.nodes.get(id)!.isHidden)
      if (ids.length === 0 || plan.nodes.size > maxCount) return undefined
      const { parentId, afterId } = place(act.parent, act.after)
      let copies = 0
      const copyNode = (next: ModelPlan, from: Node): Node => {
        copies += 1
        const made = { ...from, id: `copy-${copies}`, state: from.state && 'proposed' }
        for (const child of plan.children(from.id).filter(writer.canRead)) {
          const childCopy = copyNode(next, child)
          next.nodes.set(childCopy.id, { ...childCopy, parent: made.id })
          next.lists.set(made.id, [...(next.lists.get(made.id) ?? []), childCopy.id])
        }
        return made
      }
      return {
        call: () => copy.pasteElements({ planId, fromIds: ids, parentId, afterId }),
        model: changeModel((next) => {
          const tops = plan.listTopNodes(ids).map((top) => copyNode(next, top))
          next.insert(tops, parentId, afterId)
        }),
      }
    }
  }
}
