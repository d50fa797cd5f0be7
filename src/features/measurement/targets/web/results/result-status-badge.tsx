import { useMessages } from '#platform/web/language.tsx'
import { Pill } from '#ui/pill.tsx'
import { StatusBadge } from '#ui/status-badge.tsx'
import type { ResultStatus } from '../../results/entities.ts'
import { resultMessages } from './messages/index.ts'

/** Shows the status of a result. A status without colour is shown as plain text. */
export function ResultStatusBadge({ status }: { status: ResultStatus }) {
  const { statuses } = useMessages(resultMessages)
  const label = statuses[status]
  return status === 'effort_only' ? <Pill>{label}</Pill> : <StatusBadge status={status} label={label} />
}
