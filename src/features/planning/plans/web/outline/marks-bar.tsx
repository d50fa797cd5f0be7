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
  const { marks: words } = useMessages(outlineMessages)
  return (
    <section className={styles.marksBar} aria-label={words.label} data-print="hide">
      <strong role="status">{words.count(count)}</strong>
      <Button size="small" variant="primary" onClick={onChange}>
        {words.change}
      </Button>
      <Button size="small" onClick={onCopy}>
        {words.copy}
      </Button>
      <Button size="small" onClick={onRemove}>
        {words.remove}
      </Button>
      <Button size="small" variant="quiet" onClick={onIncludeDescendants}>
        {words.includeDescendants}
      </Button>
      <IconButton size="small" icon="close" label={words.none} onClick={onNone} />
    </section>
  )
}
