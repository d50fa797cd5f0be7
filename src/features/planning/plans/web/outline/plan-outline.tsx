import { useMemo, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { Outline } from '#ui/outline.tsx'
import { Conflict } from '../editing/conflict.tsx'
import { DepthChoice } from '../guidance/depth-choice.tsx'
import { useGuidance } from '../guidance/use-guidance.ts'
import { planPageMessages } from '../messages/index.ts'
import type { Presence } from '../presence/use-presence.ts'
import { AddElement } from './add-element.tsx'
import { MarksBar } from './marks-bar.tsx'
import { OutlineBar } from './outline-bar.tsx'
import { type RowState, useOutlineColumns } from './outline-columns.tsx'
import { OutlineDialogs } from './outline-dialogs.tsx'
import styles from './plan-outline.module.css'
import { isFixedRow, type TreeRow, type treeRows } from './tree.ts'
import { type OutlineEditor, useOutlineEditor } from './use-outline-editor.ts'

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

/** Shows a plan as a document and edits it as an outline, by keyboard or pointer. `?` shows the shortcuts. */
export function PlanOutline(props: PlanOutlineProps) {
  const { planId, root, nesting, editable, selectedId, onSelect, presence } = props
  const editor = useOutlineEditor(props)
  const { tree, tops, rowActs } = editor
  /** The last focused row. The paste button inserts after it. */
  const focused = useRef<Id>(undefined)
  const [asking, setAsking] = useState<'change' | 'keys'>()
  const guidance = useGuidance(planId, editable)
  return (
    <>
      <Conflict conflict={editor.conflict} onResolve={editor.resolve} />
      {editable && (
        <OutlineBar
          undo={editor.undo}
          copied={rowActs.copiedCount}
          pasting={editor.acts.pasting}
          onPaste={() => rowActs.paste(tree.find((row) => row.id === (focused.current ?? selectedId)))}
          onHelp={() => setAsking('keys')}
        >
          {guidance.ready && <DepthChoice depth={guidance.depth} />}
        </OutlineBar>
      )}
      <OutlineTree
        planId={planId}
        editor={editor}
        editable={editable}
        selectedId={selectedId}
        onSelect={onSelect}
        presence={presence}
        onFocusRow={(row) => {
          focused.current = row.id
          presence.goTo(row.id)
        }}
        onHelp={() => setAsking('keys')}
      />
      {editable && (
        <AddElement rootId={root.id} rows={tree} nesting={nesting} selectedId={selectedId} onAdd={rowActs.add} />
      )}
      {editor.marked.size > 0 && (
        <MarksBar
          count={editor.marked.size}
          onChange={() => setAsking('change')}
          onCopy={() => rowActs.copy(tops)}
          onRemove={() => editor.askRemoval(tops)}
          onIncludeDescendants={editor.markDescendants}
          onNone={editor.unmark}
        />
      )}
      <OutlineDialogs
        editor={editor}
        editable={editable}
        kinds={nesting.root ?? []}
        asking={asking}
        onClose={() => setAsking(undefined)}
      />
    </>
  )
}

interface OutlineTreeProps
  extends Pick<PlanOutlineProps, 'planId' | 'editable' | 'selectedId' | 'onSelect' | 'presence'> {
  editor: OutlineEditor
  onFocusRow: (row: TreeRow) => void
  onHelp: () => void
}

/** Shows the rows of a plan. Readers fold and open them, editors also change them. */
function OutlineTree(props: OutlineTreeProps) {
  const { planId, editor, editable, selectedId, onSelect, presence, onFocusRow, onHelp } = props
  const { rowActs, undo, listMeantRows } = editor
  const messages = useMessages(planPageMessages)
  const { text } = useLocalizedText()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const columns = useOutlineColumns(planId, editable, { saveTitle: rowActs.saveTitle, cancel: editor.cancelEdit })
  const rowState = (row: TreeRow): RowState | undefined =>
    editor.editing?.id === row.id ? 'editing' : presence.personsByElement.get(row.id)
  return (
    <Outline<TreeRow, RowState>
      label={messages.outline.label}
      rows={editor.tree}
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
      onFocusRow={onFocusRow}
      onHelp={onHelp}
      getText={(row) => text(row.title)}
      rowState={rowState}
      rowClassName={sectionClass}
      {...(editable
        ? {
            marks: { ids: editor.marked, onMark: editor.mark },
            onEnter: (row: TreeRow) => (isFixedRow(row) ? onSelect(row.id) : editor.startEdit(row)),
            onIndent: (row: TreeRow) => rowActs.step(row, 'indent'),
            onOutdent: (row: TreeRow) => rowActs.step(row, 'outdent'),
            onMove: (row: TreeRow, direction: 'up' | 'down') => rowActs.step(row, direction),
            onDelete: (row: TreeRow) => editor.askRemoval(listMeantRows(row)),
            onCopy: (row: TreeRow) => rowActs.copy(listMeantRows(row)),
            onPaste: rowActs.paste,
            onUndo: undo.undo,
            onRedo: undo.redo,
            onDrop: rowActs.drop,
          }
        : { onEnter: (row: TreeRow) => onSelect(row.id) })}
      columns={columns}
    />
  )
}

const sectionClass = (row: TreeRow) => (row.kind === 'section' ? styles.section : undefined)
