import { useWords } from '#platform/web/language.tsx'
import { Button, IconButton } from '#ui/button.tsx'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'

export interface MarksBarProps {
  count: number
  onChange: () => void
  onCopy: () => void
  onRemove: () => void
  onUnder: () => void
  onNone: () => void
}

/** At the foot of the window while several elements are selected: what can be done with them as one act. */
export function MarksBar({ count, onChange, onCopy, onRemove, onUnder, onNone }: MarksBarProps) {
  const { marks: words } = useWords(outlineMessages)
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
      <Button size="small" variant="quiet" onClick={onUnder}>
        {words.under}
      </Button>
      <IconButton size="small" icon="close" label={words.none} onClick={onNone} />
    </section>
  )
}
