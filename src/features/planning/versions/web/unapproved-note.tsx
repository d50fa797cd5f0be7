import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/api.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { legalDiffMessages } from '../legal-diff/messages/index.ts'
import { bindingApi } from './api.ts'
import styles from './unapproved-note.module.css'

/**
 * Tells every reader of a plan in force that the text shown has changes that nobody approved. Without it, new elements
 * would read as part of the plan in force.
 */
export function UnapprovedNote({ planId }: { planId: Id }) {
  const messages = useMessages(legalDiffMessages).unapprovedNote
  const { data: file } = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const isInForce = file?.plan.state === 'in_force' || file?.plan.state === 'bridging'
  const { data } = useQuery({
    ...bindingApi.listUnapprovedChanges.queryOptions({ input: { planId } }),
    enabled: isInForce,
  })
  if (!isInForce || !data?.version || data.changes.length === 0) return null
  return (
    <p role="note" className={styles.note}>
      {messages.text(data.changes.length, data.version.number)}{' '}
      <Link href={`/plans/${planId}?tab=versions&compare=${data.version.id}..now&bound=1`}>{messages.compare}</Link>
    </p>
  )
}
