import type { ReactNode } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button, IconButton } from '#ui/button.tsx'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'
import { useStepMessages } from './undo-messages.ts'
import type { useUndo } from './use-undo.ts'

export interface OutlineBarProps {
  undo: ReturnType<typeof useUndo>
  copied: number
  pasting: boolean
  onPaste: () => void
  onHelp: () => void
  /** Other settings of the outline. */
  children?: ReactNode
}

/** A toolbar above the outline: the next undo and redo steps in words, paste, and keyboard help. */
export function OutlineBar({ undo, copied, pasting, onPaste, onHelp, children }: OutlineBarProps) {
  const messages = useMessages(outlineMessages)
  const toText = useStepMessages()
  const { undo: last, redo: next } = undo.steps ?? {}
  return (
    <div className={styles.bar} data-print="hide">
      <Button size="small" icon="undo" disabled={!last} busy={undo.busy} className={styles.step} onClick={undo.undo}>
        <span className={styles.stepMessages}>
          {last ? messages.undo.undo(toText(last)) : messages.undo.nothingToUndo}
        </span>
      </Button>
      {next && (
        <Button size="small" icon="retry" className={styles.step} onClick={undo.redo}>
          <span className={styles.stepMessages}>{messages.undo.redo(toText(next))}</span>
        </Button>
      )}
      {copied > 0 && (
        <Button size="small" busy={pasting} onClick={onPaste}>
          {messages.copy.paste(copied)}
        </Button>
      )}
      {children}
      <IconButton
        size="small"
        icon="keyboard"
        label={messages.keys.open}
        onClick={onHelp}
        className={styles.keysButton}
      />
    </div>
  )
}
