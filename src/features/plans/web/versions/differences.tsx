import { useReading, useWords } from '#platform/web/language.tsx'
import { Diff } from '#ui/diff.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Difference } from '../../versions/contract.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldWords } from '../use-field-words.ts'
import { asText } from '../words-of-value.ts'

const tones = { added: 'good', removed: 'bad', changed: 'info', moved: 'neutral' } as const

/** What differs between two moments: per element, word by word. */
export function Differences({ rows }: { rows: readonly Difference[] | undefined }) {
  const words = useWords(planPageMessages)
  const { spoken } = useReading()
  const say = useFieldWords()
  if (!rows) return <Skeleton label={words.loading} />
  if (rows.length === 0) return <EmptyState kind="none_yet" title={words.versions.same} />
  return (
    <ul className={styles.lines}>
      {rows.map((row) => (
        <li key={`${row.subjectId}-${row.kind}`}>
          <Pill tone={tones[row.kind]}>{words.versions.kinds[row.kind]}</Pill>{' '}
          <strong>{spoken(asText(row.title)) || words.untitled}</strong>
          {row.kind === 'changed' &&
            Object.entries(row.fields).map(([field, [before, after]]) => (
              <div key={field}>
                <span className={styles.quiet}>{say.field(field)}</span>
                <Diff
                  before={say.value(field, before)}
                  after={say.value(field, after)}
                  lang={say.langOf(after ?? before)}
                  labels={{ removed: words.versions.kinds.removed, added: words.versions.kinds.added }}
                />
              </div>
            ))}
        </li>
      ))}
    </ul>
  )
}
