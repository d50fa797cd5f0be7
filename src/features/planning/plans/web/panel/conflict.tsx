import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Diff } from '#ui/diff.tsx'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldWords } from '../use-field-messages.ts'
import type { EditConflict } from './use-element-edit.ts'

/** Shows both texts if two people edited the same field. The text is not overwritten before the user chooses. */
export function Conflict({
  conflict,
  onResolve,
}: {
  conflict: EditConflict | undefined
  onResolve: (keep: 'mine' | 'theirs') => void
}) {
  const words = useWords(planPageMessages)
  const say = useFieldWords()
  if (!conflict) return null
  return (
    <div role="alert">
      <Card
        level={3}
        title={words.conflict.title}
        note={words.conflict.by(conflict.changedBy ?? words.conflict.somebody)}
      >
        {Object.entries(conflict.fields).map(([field, { yours, theirs }]) => (
          <div key={field}>
            <strong>{say.field(field)}</strong>
            <Diff
              before={say.value(field, theirs)}
              after={say.value(field, yours)}
              lang={say.langOf(yours ?? theirs)}
              labels={{ removed: words.conflict.theirs, added: words.conflict.yours }}
            />
          </div>
        ))}
        <div className={styles.actions}>
          <Button onClick={() => onResolve('theirs')}>{words.conflict.keepTheirs}</Button>
          <Button variant="primary" onClick={() => onResolve('mine')}>
            {words.conflict.keepMine}
          </Button>
        </div>
      </Card>
    </div>
  )
}
