import { useQueryClient } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { useToast } from '#ui/toast.tsx'
import { computePositions } from '../../bulk/model.ts'
import { planMessages } from '../../messages/index.ts'
import { computeSiblingPosition } from '../../outline/model.ts'
import { addCachedLine, writeLines } from '../editing/outline-cache.ts'
import { planPageMessages } from '../messages/index.ts'
import { copyToClipboard, useCopied } from './clipboard.ts'
import { outlineMessages } from './messages/index.ts'
import { isFixedRow, newLine, type Step, stepTarget, type TreeRow } from './tree.ts'
import type { useOutlineActs } from './use-outline-acts.ts'

interface RowActsContext {
  planId: Id
  root: { id: Id; kind: ElementKind }
  nesting: Readonly<Record<string, readonly ElementKind[]>>
  tree: readonly TreeRow[]
  acts: ReturnType<typeof useOutlineActs>
  /** Returns the rows for an act on a row: all marked rows if the row is marked, or else the row. */
  listMeantRows: (row: TreeRow) => readonly TreeRow[]
  /** Starts or ends the edit of a title. */
  onEdit: (row: { id: Id; revision: number } | undefined) => void
  onSaveTitle: (title: LocalizedText) => void
}

/** Returns the acts of a user on the rows of an outline. Changes are visible before the server has saved them. */
export function useRowActs(context: RowActsContext) {
  const { planId, root, nesting, tree, acts, listMeantRows, onEdit, onSaveTitle } = context
  const messages = useMessages(planPageMessages)
  const own = useMessages(outlineMessages)
  const { kinds } = useMessages(planMessages)
  const { language, text } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const copied = useCopied()

  /** Shows the moved rows at the target and sends the request. */
  const move = (moving: readonly TreeRow[], target: { parentId: Id; afterId?: Id | null }) => {
    const ids = moving.map((treeRow) => treeRow.id)
    const siblings = tree.filter((treeRow) => treeRow.parentId === target.parentId && !ids.includes(treeRow.id))
    const positions = computePositions(siblings, target.afterId, ids.length)
    const places = ids.map((id, at) => [id, { parentId: target.parentId, position: positions[at]! }] as const)
    writeLines(queries, planId, new Map(places))
    acts.move(ids, target)
  }
  /** Adds a row that can be edited before the server has saved it. */
  const add = (kind: ElementKind, parentId: Id, afterId?: Id) => {
    const siblings = tree.filter((treeRow) => treeRow.parentId === parentId)
    const title = localized(language, messages.untitled)
    const line = newLine({ id: newId(), parentId, position: computeSiblingPosition(siblings, afterId), kind, title })
    addCachedLine(queries, planId, line)
    onEdit({ id: line.id, revision: 1 })
    acts.add({ planId, id: line.id, parentId, ...(afterId && { afterId }), content: { kind, title } })
  }
  const step = (row: TreeRow, which: Step) => {
    const moving = listMeantRows(row)
    if (moving.length === 0) return
    if (moving.some((treeRow) => treeRow.parentId !== moving[0]!.parentId))
      return toast({ message: own.marks.sideBySide })
    const target = stepTarget(tree, moving, which, root, nesting)
    if (!('reasonCode' in target)) return move(moving, target)
    const misplaced = moving[0]!.kind
    toast({
      message:
        target.reasonCode === 'kind'
          ? own.steps.kind(kinds[misplaced], kinds[target.parentKind])
          : own.steps[target.reasonCode],
    })
  }
  const saveTitle = (row: TreeRow, value: string, andThen: 'stop' | 'add') => {
    onEdit(undefined)
    const title = row.title ? writeText(row.title, language, value) : localized(language, value)
    if (value.trim() !== '' && value !== text(row.title)) {
      writeLines(queries, planId, new Map([[row.id, { title }]]))
      onSaveTitle(title)
    }
    if (andThen === 'add') add(row.kind, row.parentId ?? root.id, row.id)
  }
  const copy = (copying: readonly TreeRow[]) => {
    if (copying.length === 0) return
    copyToClipboard(copying.map((treeRow) => treeRow.id))
    toast({ message: own.copy.copied(copying.length) })
  }
  /** Pastes after the row, or inside it if it is a section. */
  const paste = (row: TreeRow | undefined) => {
    if (copied.length === 0) return
    if (row && !isFixedRow(row)) acts.paste(copied, { parentId: row.parentId ?? root.id, afterId: row.id })
    else acts.paste(copied, { parentId: (row ?? tree.find((treeRow) => treeRow.kind === 'section'))?.id ?? root.id })
  }
  const drop = (row: TreeRow, target: TreeRow, place: 'before' | 'under' | 'after') => {
    const moving = listMeantRows(row)
    if (moving.length === 0) return
    const siblings = tree.filter((treeRow) => treeRow.parentId === target.parentId)
    const before = siblings[siblings.indexOf(target) - 1]?.id ?? null
    const targetEntry = { parentId: target.parentId ?? root.id, afterId: place === 'after' ? target.id : before }
    move(moving, place === 'under' ? { parentId: target.id } : targetEntry)
  }
  return { copiedCount: copied.length, add, step, saveTitle, copy, paste, drop }
}
