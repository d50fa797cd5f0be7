import { expect } from 'vitest'
import { formatChoice } from '#features/planning/plan-workbook/choices.ts'
import type { WorkbookImportAct } from './acts.ts'
import { type ModelPlan, NotDone } from './model-plan.ts'
import { fresh, newTitle, pick, secret, type Writer, type WriterAction } from './writers.ts'

/** Changes an earlier exported workbook and merges it into the current plan. */
export function toImportAction(writer: Writer, planId: string, plan: ModelPlan, act: WorkbookImportAct): WriterAction {
  const { edited, base } = writer.workbook!
  const sheet = 'Elementen'
  const rows = writer.free(base)
  const pickId = (index: number) => pick(rows, index)?.id
  const setRow = (id: string, values: Record<string, string | number>) =>
    edited.set(sheet, ['sleutel', id], values as Record<string, string>)
  const deleted = rows
    .filter((row) =>
      act.deleted.some((index) => pickId(index) !== undefined && base.isDescendant(row.id, pickId(index)!)),
    )
    .map((row) => row.id)
  const isRetained = (id: string | undefined): id is string => id !== undefined && !deleted.includes(id)
  const titles = new Map(
    act.titles.flatMap((index) => {
      const id = pickId(index)
      return isRetained(id) ? [[id, base.nodes.get(id)!.isHidden ? `${secret} ${act.text}` : act.text] as const] : []
    }),
  )
  for (const [id, title] of titles) setRow(id, { 'titel (nl)': title })
  const states = act.states.map(pickId).filter(isRetained)
  for (const id of states) setRow(id, { status: formatChoice('state', act.state, 'nl') })

  const ordered = act.ordered && pickId(act.ordered.elementIndex)
  const siblings = isRetained(ordered ?? undefined)
    ? base.children(base.nodes.get(ordered!)!.parent).filter((child) => child.place === null && writer.canRead(child))
    : []
  const after = act.ordered && act.ordered.after % 4 !== 0 ? pick(siblings, act.ordered.after) : undefined
  const number = after ? siblings.indexOf(after) + 1.5 : 0.5
  const isOrdered = siblings.length > 0
  if (isOrdered) setRow(ordered!, { volgorde: number })

  const moved = act.moved && pickId(act.moved.elementIndex)
  const under =
    act.moved &&
    pick(
      rows.filter((row) => !row.isHidden),
      act.moved.parent,
    )?.id
  const isMoved = isRetained(moved ?? undefined) && isRetained(under ?? undefined) && moved !== ordered
  if (isMoved) setRow(moved!, { 'bovenliggend element (sleutel)': under! })

  const title = newTitle()
  const addedUnder =
    act.added === null
      ? undefined
      : pick(
          rows.filter((row) => !row.isHidden),
          act.added,
        )?.id
  if (isRetained(addedUnder))
    edited.add(sheet, { 'bovenliggend element (sleutel)': addedUnder, soort: 'fenomeen', 'titel (nl)': title })
  for (const id of deleted) edited.remove(sheet, 'sleutel', id)
  // Knowing the id of an unreadable element must not give access to it.
  const unseen = [...plan.nodes.values()].filter((node) => !writer.canRead(node))
  for (const { id } of unseen) edited.add(sheet, { sleutel: id, soort: 'fenomeen', 'titel (nl)': 'Wat staat daar?' })

  const file = edited.save()
  const choices = { otherConflicts: act.side, allRemovals: act.allRemovals }
  const call = async () => {
    const workbookPreview = await writer.api.workbook.previewWorkbookImport({ planId, file, language: 'nl' })
    if (unseen.length > 0) expect(JSON.stringify(workbookPreview)).not.toContain(secret)
    const { state } = workbookPreview
    await writer.api.workbook.importWorkbook({ planId, file, state, choices, language: 'nl' })
    // A second import of the same workbook changes no data.
    if (act.side === 'plan') return
    const again = await writer.api.workbook.previewWorkbookImport({ planId, file, language: 'nl' })
    expect(again.lines.filter((line) => !['unknown', 'removed'].includes(line.outcome))).toEqual([])
  }
  const parentOf = isOrdered ? base.nodes.get(ordered!)!.parent! : null
  const inBaseOrder = siblings
    .filter((sibling) => plan.nodes.get(sibling.id)?.parent === parentOf)
    .map((sibling) => sibling.id)
  const now = parentOf === null ? [] : plan.children(parentOf).map((child) => child.id)
  const asMade = now.filter((id) => inBaseOrder.includes(id)).every((id, index) => id === inBaseOrder[index])
  const model = () => {
    const next = plan.copy()
    /** Three-way merge of a value. */
    const mergeValue = <Value>(was: Value, mine: Value, theirs: Value): Value =>
      theirs === was || theirs === mine ? mine : act.side === 'workbook' ? mine : theirs
    const findNextNode = (id: string) => next.nodes.get(id)
    for (const [id, mine] of titles) {
      const node = findNextNode(id)
      if (node) node.title = mergeValue(base.nodes.get(id)!.title, mine, node.title)
    }
    for (const id of states) {
      const node = findNextNode(id)
      const state = node && mergeValue(base.nodes.get(id)!.state, act.state, node.state)
      if (node && state === 'paused' && node.state !== 'paused') throw new NotDone()
      if (node) node.state = state!
    }
    const removed = act.allRemovals ? deleted.filter((id) => findNextNode(id)) : []
    for (const node of next.nodes.values())
      if (node.parent !== null && removed.includes(node.parent) && !removed.includes(node.id)) {
        const leaves =
          isMoved && moved === node.id && mergeValue(base.nodes.get(node.id)!.parent, under!, node.parent) === under
        if (!leaves) throw new NotDone()
      }
    if (isMoved && findNextNode(moved!)) {
      const parent = mergeValue(base.nodes.get(moved!)!.parent, under!, findNextNode(moved!)!.parent)
      if (parent !== findNextNode(moved!)!.parent) next.move([moved!], parent!, undefined)
    }
    next.remove(removed, writer.canRead)
    if (isOrdered && findNextNode(ordered!)) {
      const elsewhere = findNextNode(ordered!)!.parent !== parentOf
      if (!elsewhere || act.side === 'workbook') {
        if (!findNextNode(parentOf!)) throw new NotDone()
        const before = inBaseOrder.filter(
          (id) => id !== ordered && siblings.findIndex((sibling) => sibling.id === id) + 1 < number,
        )
        const marks = before.filter((id) => findNextNode(id)?.parent === parentOf)
        // If the order among the elements known to the workbook is unchanged, the workbook does not affect the other
        // elements.
        const isInOrder = !elsewhere && inBaseOrder.indexOf(ordered!) === before.length
        if (!isInOrder) next.move([ordered!], parentOf!, marks.at(-1) ?? null)
      }
    }
    if (isRetained(addedUnder)) next.insert([fresh(title)], addedUnder, undefined)
    return next
  }
  return { call, model, ...(isOrdered && !asMade && { undefinedOrder: { parent: parentOf!, moved: ordered! } }) }
}
