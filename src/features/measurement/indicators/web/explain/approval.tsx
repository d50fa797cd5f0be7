import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { FigureApproval } from '../../approval-status/entities.ts'
import type { Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import { approvalMessages } from '../approvals/messages/index.ts'
import { useApprovalMessages } from '../approvals/use-approval-messages.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import type { Explained } from './use-explanation.ts'

/** Shows how much of a number is approved and by whom. For a reported figure, shows every approval. */
export function Approval(props: { approval: FigureApproval; figure: Explained; parts: Parts; isReported: boolean }) {
  const { approval, figure, parts, isReported } = props
  const messages = useMessages(approvalMessages)
  const { language } = useLocalizedText()
  const { formatApprover } = useApprovalMessages()
  const number = (value: number) => formatNumber(value, language)
  if (approval.figures === 0) return null
  const formatApproved = (step: string, approved: number) =>
    approved === 0
      ? messages.explain.none(step)
      : approved === approval.figures
        ? messages.explain.all(step)
        : messages.explain.part(step, number(approved), number(approval.figures))
  return (
    <SidePanelSection heading={messages.explain.heading}>
      <div className={styles.made}>
        <p>{formatApproved(messages.byReporter, approval.ownCount)}</p>
        <p>{formatApproved(messages.byAbove, approval.approvedByUpper)}</p>
        <ul className={styles.rows}>
          {approval.approvals.map((entry) => (
            <li key={`${entry.step} ${entry.approverId} ${entry.approvedAt}`}>{formatApprover(entry)}</li>
          ))}
        </ul>
        {isReported && <Every figure={figure} parts={parts} />}
      </div>
    </SidePanelSection>
  )
}

/** Lists every approval of a reported figure, with the approved value and the current status of the approval. */
function Every({ figure: { code, areaId, startsOn, endsOn }, parts }: { figure: Explained; parts: Parts }) {
  const messages = useMessages(approvalMessages)
  const { missing } = useMessages(indicatorMessages)
  const { language } = useLocalizedText()
  const { exact } = useFigures()
  const { formatApprover } = useApprovalMessages()
  const { data = [] } = useQuery(
    indicatorApi.approvals.listApprovals.queryOptions({ input: { indicator: code, areaId, startsOn, endsOn, parts } }),
  )
  if (!data.some((entry) => !entry.isValid)) return null
  const moment = (at: string) => formatMoment(at, language)
  return (
    // When no approval is in force, earlier approvals are shown at once.
    <details open={!data.some((entry) => entry.isValid)}>
      <summary>{messages.explain.history}</summary>
      <ul className={styles.rows}>
        {data.map((entry) => (
          <li key={`${entry.step} ${entry.approverId} ${entry.approvedAt}`}>
            <span>{formatApprover(entry)}</span>
            <span className={styles.quiet}>
              {[
                messages.explain.was(entry.value === null ? missing[entry.missing ?? 'unknown'] : exact(entry.value)),
                entry.isValid && messages.explain.inForce,
                entry.corrected &&
                  messages.explain.corrected(moment(entry.corrected.correctedAt), entry.corrected.reason ?? ''),
                entry.withdrawn &&
                  messages.explain.withdrawn(
                    moment(entry.withdrawn.withdrawnAt),
                    entry.withdrawn.withdrawnBy ?? '',
                    entry.withdrawn.reason,
                  ),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
