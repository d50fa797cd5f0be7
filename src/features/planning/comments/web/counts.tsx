import { useQuery } from '@tanstack/react-query'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Pill } from '#ui/pill.tsx'
import { remarkApi } from './api.ts'
import styles from './comments.module.css'
import { remarkPageMessages } from './messages/index.ts'

/** The counts of a plan: one question for the whole page, whatever shows them. */
const useCounts = (planId: Id) =>
  useQuery({ ...remarkApi.countRemarks.queryOptions({ input: { planId } }), staleTime: 5_000 })

/** The name of the tab, with how many remarks have no answer. */
export function RemarksTabLabel({ planId }: { planId: Id }) {
  const words = useWords(remarkPageMessages)
  const { data } = useCounts(planId)
  const open = (data ?? []).reduce((sum, one) => sum + one.open, 0)
  return open > 0 ? words.tabOpen(open) : words.tab
}

/** In the margin of a row: how many remarks stand on it. */
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
