import { useReading, useWords } from '#platform/web/language.tsx'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type Prose, plainText } from '#shared/prose.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Diff } from '#ui/diff.tsx'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { fieldWords } from '../words-of-value.ts'
import type { EditConflict } from './use-element-edit.ts'

/** Two people wrote in one field: both are shown, and nothing is overwritten before one has chosen. */
export function Conflict({
  conflict,
  onResolve,
}: {
  conflict: EditConflict | undefined
  onResolve: (keep: 'mine' | 'theirs') => void
}) {
  const words = useWords(planPageMessages)
  const { language } = useReading()
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
            <strong>{fieldWords(words.fields, field)}</strong>
            <Diff
              before={valueText(theirs, language)}
              after={valueText(yours, language)}
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

function valueText(value: unknown, language: keyof LocalizedText['text']): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'object' && 'source' in value && 'text' in value) {
    const { source, text } = value as {
      source: keyof LocalizedText['text']
      text: Record<string, string | Prose | undefined>
    }
    const here = text[language] ?? text[source]
    return here === undefined ? '' : typeof here === 'string' ? here : plainText(here)
  }
  return JSON.stringify(value)
}
