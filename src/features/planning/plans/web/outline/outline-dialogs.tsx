import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import { Confirm } from '#ui/confirm.tsx'
import { planPageMessages } from '../messages/index.ts'
import { ChangeDialog } from './bulk-edit-dialog.tsx'
import { RejectedElementsDialog } from './error-dialog.tsx'
import { KeysHelp } from './keys-help.tsx'
import { outlineMessages } from './messages/index.ts'
import { OmittedContentDialog } from './omitted-dialog.tsx'
import { UndoConflictDialog } from './undo-conflict.tsx'
import type { OutlineEditor } from './use-outline-editor.ts'

interface OutlineDialogsProps {
  editor: OutlineEditor
  editable: boolean
  /** Kinds that a place of any of the marked elements allows. */
  kinds: readonly ElementKind[]
  asking: 'change' | 'keys' | undefined
  onClose: () => void
}

/** Shows the dialogs of an outline: bulk edit, shortcuts, rejected acts, omitted content, conflicts and deletion. */
export function OutlineDialogs({ editor, editable, kinds, asking, onClose }: OutlineDialogsProps) {
  const messages = useMessages(planPageMessages)
  const own = useMessages(outlineMessages)
  const { renderInSentence } = useLocalizedText()
  const { acts, undo, removing, marked } = editor
  return (
    <>
      {asking === 'change' && (
        <ChangeDialog
          count={marked.size}
          kinds={kinds}
          onClose={onClose}
          onChange={(patch, reason) => {
            onClose()
            acts.change(
              editor.tree.filter((row) => marked.has(row.id)),
              patch,
              reason,
            )
          }}
        />
      )}
      <KeysHelp open={asking === 'keys'} editable={editable} onClose={onClose} />
      <RejectedElementsDialog rejectedElements={acts.rejectedElements} onClose={acts.dismiss} />
      <OmittedContentDialog omittedReferences={acts.omittedReferences} onClose={acts.dismiss} />
      <UndoConflictDialog conflict={undo.conflict} onClose={undo.close} onSkip={undo.skip} />
      <Confirm
        open={removing.length > 0}
        title={removing.length > 1 ? own.marks.removeTitle(removing.length) : messages.remove.title}
        confirmLabel={messages.remove.confirm}
        cancelLabel={messages.cancel}
        danger
        onCancel={editor.cancelRemoval}
        onConfirm={editor.confirmRemoval}
      >
        {removing.length > 1 ? own.marks.removeText : renderInSentence(messages.remove.text, removing[0]?.title)}
      </Confirm>
    </>
  )
}
