import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Pill } from '#ui/pill.tsx'
import { commentApi } from './api.ts'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'

/** Loads the comment counts of a plan with a single query for the whole page. */
const useCounts = (planId: Id) =>
  useQuery({ ...commentApi.countComments.queryOptions({ input: { planId } }), staleTime: 5_000 })

/** Shows the name of the tab with the number of unanswered comments. */
export function CommentsTabLabel({ planId }: { planId: Id }) {
  const messages = useMessages(commentPageMessages)
  const { data } = useCounts(planId)
  const open = (data ?? []).reduce((sum, entry) => sum + entry.open, 0)
  return open > 0 ? messages.tabOpen(open) : messages.tab
}

/** Shows the number of comments on a row in the margin. */
export function CommentCount({ planId, elementId }: { planId: Id; elementId: Id }) {
  const messages = useMessages(commentPageMessages)
  const { data } = useCounts(planId)
  const count = data?.find((entry) => entry.elementId === elementId)
  if (!count) return null
  return (
    <span className={styles.rowCount}>
      <Pill tone={count.open > 0 ? 'warn' : 'neutral'}>{messages.margin(count.total)}</Pill>
      {count.open > 0 && <span className={styles.quiet}>{messages.marginOpen(count.open)}</span>}
    </span>
  )
}
