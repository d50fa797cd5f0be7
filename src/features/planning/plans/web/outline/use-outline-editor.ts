import { useMemo, useState } from 'react'
import type { Id } from '#shared/ids.ts'
import { useElementEdit } from '../editing/use-element-edit.ts'
import type { PlanOutlineProps } from './plan-outline.tsx'
import { includeDescendants, isFixedRow, listTopRows, type TreeRow, treeRows } from './tree.ts'
import { useOutlineActs } from './use-outline-acts.ts'
import { useRowActs } from './use-row-acts.ts'
import { useUndo } from './use-undo.ts'

const none: ReadonlySet<string> = new Set()

/** Returns the state of an outline that is edited (marked rows, edited title, rows to delete) and its acts. */
export function useOutlineEditor({ planId, root, rows, nesting, editable }: PlanOutlineProps) {
  const [marked, setMarked] = useState(none)
  /** The row whose title is being edited, with the revision at the start of the edit. */
  const [editing, setEditing] = useState<{ id: Id; revision: number }>()
  const [removing, setRemoving] = useState<readonly TreeRow[]>([])
  const edit = useElementEdit(editing, planId)
  const undo = useUndo(planId, editable)
  const acts = useOutlineActs(planId, () => setEditing(undefined))
  const tree = useMemo(() => treeRows(rows, root.id), [rows, root.id])
  const tops = useMemo(() => listTopRows(tree, marked).filter((row) => !isFixedRow(row)), [tree, marked])
  const listMeantRows = (row: TreeRow) => (marked.has(row.id) ? tops : [row].filter((treeRow) => !isFixedRow(treeRow)))
  const rowActs = useRowActs({
    planId,
    root,
    nesting,
    tree,
    acts,
    listMeantRows,
    onEdit: setEditing,
    onSaveTitle: (title) => edit.save({ title }),
  })
  return {
    tree,
    /** The uppermost marked rows that can be moved or deleted. */
    tops,
    marked,
    mark: setMarked,
    unmark: () => setMarked(none),
    markDescendants: () => setMarked(includeDescendants(tree, marked)),
    editing,
    startEdit: setEditing,
    cancelEdit: () => setEditing(undefined),
    conflict: edit.conflict,
    resolve: edit.resolve,
    undo,
    acts,
    rowActs,
    listMeantRows,
    removing,
    askRemoval: setRemoving,
    cancelRemoval: () => setRemoving([]),
    confirmRemoval: async () => {
      const ids = removing.map((row) => row.id)
      await acts.remove(ids, [...includeDescendants(tree, new Set(ids))])
      setMarked(none)
      setRemoving([])
    },
  }
}

export type OutlineEditor = ReturnType<typeof useOutlineEditor>
