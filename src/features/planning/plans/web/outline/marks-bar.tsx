import { useMessages } from '#platform/web/language.tsx'
import { Button, IconButton } from '#ui/button.tsx'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'

export interface MarksBarProps {
  count: number
  onChange: () => void
  onCopy: () => void
  onRemove: () => void
  onIncludeDescendants: () => void
  onNone: () => void
}

/**
 * A toolbar at the bottom of the window for several selected elements. A command applies to all of them in a single
 * act.
 */
export function MarksBar({ count, onChange, onCopy, onRemove, onIncludeDescendants, onNone }: MarksBarProps) {
  const { marks: messages } = useMessages(outlineMessages)
  return (
    <section className={styles.marksBar} aria-label={messages.label} data-print="hide">
      <strong role="status">{messages.count(count)}</strong>
      <Button size="small" variant="primary" onClick={onChange}>
        {messages.change}
      </Button>
      <Button size="small" onClick={onCopy}>
        {messages.copy}
      </Button>
      <Button size="small" onClick={onRemove}>
        {messages.remove}
      </Button>
      <Button size="small" variant="quiet" onClick={onIncludeDescendants}>
        {messages.includeDescendants}
      </Button>
      <IconButton size="small" icon="close" label={messages.none} onClick={onNone} />
    </section>
  )
}
