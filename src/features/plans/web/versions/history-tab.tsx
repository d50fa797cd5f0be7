import { useInfiniteQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Diff } from '#ui/diff.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { planApi } from '../api.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldWords } from '../use-field-words.ts'
import { valueWords } from '../words-of-value.ts'

/** Every change of a plan: who, when, what, why. */
export function HistoryTab({ planId }: { planId: string }) {
  const words = useWords(planPageMessages)
  const { language } = useReading()
  const say = useFieldWords()
  const pages = useInfiniteQuery(
    planApi.history.listChanges.infiniteOptions({
      input: (after: string | undefined) => ({ planId, most: 50, ...(after ? { after } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  if (pages.error) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />
  if (!pages.data) return <Skeleton label={words.loading} rows={8} />
  const changes = pages.data.pages.flatMap((page) => page.rows)
  return (
    <Card title={words.history.title} note={words.history.note}>
      {changes.length === 0 && <EmptyState kind="none_yet" title={words.history.none} />}
      <ol className={styles.lines}>
        {changes.map((change) => (
          <li key={change.id}>
            <strong>{valueWords(change.elementTitle, language, words.history.thePlan)}</strong>{' '}
            <span
              className={styles.quiet}
            >{`${formatMoment(change.at, language)} · ${change.personName ?? words.history.system}`}</span>
            {change.reason && <div className={styles.words}>{change.reason}</div>}
            {Object.entries(change.fields)
              .slice(0, 8)
              .map(([field, [before, after]]) => (
                <div key={field}>
                  <span className={styles.quiet}>{say.field(field)}</span>
                  <Diff
                    before={say.value(field, before)}
                    after={say.value(field, after)}
                    labels={{ removed: words.versions.kinds.removed, added: words.versions.kinds.added }}
                  />
                </div>
              ))}
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Card>
  )
}
