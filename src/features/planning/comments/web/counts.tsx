import { useQuery } from '@tanstack/react-query'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Pill } from '#ui/pill.tsx'
import { remarkApi } from './api.ts'
import styles from './comments.module.css'
import { remarkPageMessages } from './messages/index.ts'

/** Loads the comment counts of a plan with a single query for the whole page. */
const useCounts = (planId: Id) =>
  useQuery({ ...remarkApi.countRemarks.queryOptions({ input: { planId } }), staleTime: 5_000 })

/** Shows the name of the tab with the number of unanswered comments. */
export function RemarksTabLabel({ planId }: { planId: Id }) {
  const words = useWords(remarkPageMessages)
  const { data } = useCounts(planId)
  const open = (data ?? []).reduce((sum, one) => sum + one.open, 0)
  return open > 0 ? words.tabOpen(open) : words.tab
}

/** Shows the number of comments on a row in the margin. */
export function RowRemarks({ planId, elementId }: { planId: Id; elementId: Id }) {
  const words = useWords(remarkPageMessages)
  const { data } = useCounts(planId)
  const count = data?.find((one) => one.elementId === elementId)
  if (!count) return null
  return (
    <span className={styles.rowCount}>
      <Pill tone={count.open > 0 ? 'warn' : 'neutral'}>{words.margin(count.total)}</Pill>
      {count.open > 0 && <span className={styles.quiet}>{words.marginOpen(count.open)}</span>}
    </span>
  )
}
