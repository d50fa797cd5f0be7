import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized, writeText } from '#shared/localized-text.ts'
import { Confirm } from '#ui/confirm.tsx'
import { Outline } from '#ui/outline.tsx'
import { useToast } from '#ui/toast.tsx'
import { computePositions } from '../../bulk/model.ts'
import { planMessages } from '../../messages/index.ts'
import { computeSiblingPosition } from '../../outline/model.ts'
import { Conflict } from '../editing/conflict.tsx'
import { writeLines, writeNewLine } from '../editing/outline-cache.ts'
import { useElementEdit } from '../editing/use-element-edit.ts'
import { DepthChoice } from '../guidance/depth-choice.tsx'
import { useGuidance } from '../guidance/use-guidance.ts'
import { planPageMessages } from '../messages/index.ts'
import type { Presence } from '../presence/use-presence.ts'
import { AddElement } from './add-element.tsx'
import { ChangeDialog } from './bulk-edit-dialog.tsx'
import { copyToClipboard, useCopied } from './clipboard.ts'
import { RejectedElementsDialog } from './error-dialog.tsx'
import { KeysHelp } from './keys-help.tsx'
import { MarksBar } from './marks-bar.tsx'
import { outlineMessages } from './messages/index.ts'
import { OmittedContentDialog } from './omitted-dialog.tsx'
import { OutlineBar } from './outline-bar.tsx'
import { type RowState, useOutlineColumns } from './outline-columns.tsx'
import styles from './plan-outline.module.css'
import { includeDescendants, listTopRows, newLine, type Step, stepTarget, type TreeRow, treeRows } from './tree.ts'
import { UndoConflictDialog } from './undo-conflict.tsx'
import { useOutlineActs } from './use-outline-acts.ts'
import { useUndo } from './use-undo.ts'

export interface PlanOutlineProps {
  planId: Id
  /** Part or section that contains all rows. */
  root: { id: Id; kind: ElementKind }
  rows: Parameters<typeof treeRows>[0]
  nesting: Readonly<Record<string, readonly ElementKind[]>>
  editable: boolean
  selectedId: string
  onSelect: (id: string) => void
  presence: Presence
}

const fixed = (row: TreeRow) => row.kind === 'part' || row.kind === 'section'
const none: ReadonlySet<string> = new Set()

/** Shows a plan as a document and edits it as an outline, by keyboard or pointer. `?` shows the shortcuts. */
export function PlanOutline(props: PlanOutlineProps) {
  const { planId, root, rows, nesting, editable, selectedId, onSelect, presence } = props
  const messages = useMessages(planPageMessages)
  const own = useMessages(outlineMessages)
  const { kinds } = useMessages(planMessages)
  const { language, text, renderInSentence } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [marked, setMarked] = useState(none)
  /** The row whose title is being edited, with the revision at the start of the edit. */
  const [editing, setEditing] = useState<{ id: Id; revision: number }>()
  /** The last focused row. The paste button inserts after it. */
  const focused = useRef<Id>(undefined)
  const [asking, setAsking] = useState<'change' | 'keys'>()
  const [removing, setRemoving] = useState<readonly TreeRow[]>([])
  const edit = useElementEdit(editing, planId)
  const undo = useUndo(planId, editable)
  const acts = useOutlineActs(planId, () => setEditing(undefined))
  const copied = useCopied()
  const tree = useMemo(() => treeRows(rows, root.id), [rows, root.id])
  const tops = useMemo(() => listTopRows(tree, marked).filter((row) => !fixed(row)), [tree, marked])
  /** Returns the rows for an act: all marked rows if the row is marked, or else the row. */
  const meant = (row: TreeRow) => (marked.has(row.id) ? tops : [row].filter((treeRow) => !fixed(treeRow)))
  const guidance = useGuidance(planId, editable)

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
    writeNewLine(queries, planId, line)
    setEditing({ id: line.id, revision: 1 })
    acts.add({ planId, id: line.id, parentId, ...(afterId && { afterId }), content: { kind, title } })
  }
  const step = (row: TreeRow, which: Step) => {
    const moving = meant(row)
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
    setEditing(undefined)
    const title = row.title ? writeText(row.title, language, value) : localized(language, value)
    if (value.trim() !== '' && value !== text(row.title)) {
      writeLines(queries, planId, new Map([[row.id, { title }]]))
      edit.save({ title })
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
    if (row && !fixed(row)) acts.paste(copied, { parentId: row.parentId ?? root.id, afterId: row.id })
    else acts.paste(copied, { parentId: (row ?? tree.find((treeRow) => treeRow.kind === 'section'))?.id ?? root.id })
  }
  const drop = (row: TreeRow, target: TreeRow, place: 'before' | 'under' | 'after') => {
    const moving = meant(row)
    if (moving.length === 0) return
    const siblings = tree.filter((treeRow) => treeRow.parentId === target.parentId)
    const before = siblings[siblings.indexOf(target) - 1]?.id ?? null
    const targetEntry = { parentId: target.parentId ?? root.id, afterId: place === 'after' ? target.id : before }
    move(moving, place === 'under' ? { parentId: target.id } : targetEntry)
  }
  const rowState = (row: TreeRow): RowState | undefined =>
    editing?.id === row.id ? 'editing' : presence.personsByElement.get(row.id)
  const columns = useOutlineColumns(planId, editable, { saveTitle, cancel: () => setEditing(undefined) })
  const focusRow = (row: TreeRow) => {
    focused.current = row.id
    presence.goTo(row.id)
  }

  return (
    <>
      <Conflict conflict={edit.conflict} onResolve={edit.resolve} />
      {editable && (
        <OutlineBar
          undo={undo}
          copied={copied.length}
          pasting={acts.pasting}
          onPaste={() => paste(tree.find((row) => row.id === (focused.current ?? selectedId)))}
          onHelp={() => setAsking('keys')}
        >
          {guidance.ready && <DepthChoice depth={guidance.depth} />}
        </OutlineBar>
      )}
      <Outline<TreeRow, RowState>
        label={messages.outline.label}
        rows={tree}
        folded={folded}
        selectedId={selectedId || undefined}
        labels={useMemo(
          () => ({
            fold: messages.outline.fold,
            unfold: messages.outline.unfold,
            keys: editable ? messages.outline.keys : messages.outline.keysHint,
          }),
          [messages, editable],
        )}
        onFold={(row, fold) =>
          setFolded((all) => new Set(fold ? [...all, row.id] : [...all].filter((id) => id !== row.id)))
        }
        onSelect={(row) => onSelect(row.id)}
        onFocusRow={focusRow}
        onHelp={() => setAsking('keys')}
        getText={(row) => text(row.title)}
        rowState={rowState}
        rowClassName={sectionClass}
        {...(editable
          ? {
              marks: { ids: marked, onMark: setMarked },
              onEnter: (row: TreeRow) => (fixed(row) ? onSelect(row.id) : setEditing(row)),
              onIndent: (row: TreeRow) => step(row, 'indent'),
              onOutdent: (row: TreeRow) => step(row, 'outdent'),
              onMove: (row: TreeRow, direction: 'up' | 'down') => step(row, direction),
              onDelete: (row: TreeRow) => setRemoving(meant(row)),
              onCopy: (row: TreeRow) => copy(meant(row)),
              onPaste: paste,
              onUndo: undo.undo,
              onRedo: undo.redo,
              onDrop: drop,
            }
          : { onEnter: (row: TreeRow) => onSelect(row.id) })}
        columns={columns}
      />
      {editable && <AddElement rootId={root.id} rows={tree} nesting={nesting} selectedId={selectedId} onAdd={add} />}
      {marked.size > 0 && (
        <MarksBar
          count={marked.size}
          onChange={() => setAsking('change')}
          onCopy={() => copy(tops)}
          onRemove={() => setRemoving(tops)}
          onIncludeDescendants={() => setMarked(includeDescendants(tree, marked))}
          onNone={() => setMarked(none)}
        />
      )}
      {asking === 'change' && (
        <ChangeDialog
          count={marked.size}
          kinds={nesting.root ?? []}
          onClose={() => setAsking(undefined)}
          onChange={(patch, reason) => {
            setAsking(undefined)
            acts.change(
              tree.filter((row) => marked.has(row.id)),
              patch,
              reason,
            )
          }}
        />
      )}
      <KeysHelp open={asking === 'keys'} editable={editable} onClose={() => setAsking(undefined)} />
      <RejectedElementsDialog rejectedElements={acts.rejectedElements} onClose={acts.dismiss} />
      <OmittedContentDialog omittedReferences={acts.omittedReferences} onClose={acts.dismiss} />
      <UndoConflictDialog conflict={undo.conflict} onClose={undo.close} onLeave={undo.skip} />
      <Confirm
        open={removing.length > 0}
        title={removing.length > 1 ? own.marks.removeTitle(removing.length) : messages.remove.title}
        confirmLabel={messages.remove.confirm}
        cancelLabel={messages.cancel}
        danger
        onCancel={() => setRemoving([])}
        onConfirm={async () => {
          const ids = removing.map((treeRow) => treeRow.id)
          await acts.remove(ids, [...includeDescendants(tree, new Set(ids))])
          setMarked(none)
          setRemoving([])
        }}
      >
        {removing.length > 1 ? own.marks.removeText : renderInSentence(messages.remove.text, removing[0]?.title)}
      </Confirm>
    </>
  )
}

const sectionClass = (row: TreeRow) => (row.kind === 'section' ? styles.section : undefined)
