import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { FigureSheet } from '../../approvals/contract.ts'
import { SheetAnomalies } from './anomaly-list.tsx'
import styles from './approvals.module.css'
import { approvalMessages } from './messages/index.ts'
import { useApprovalMessages } from './use-approval-messages.ts'

export const sheetKey = ({ indicator, reporterId, from }: FigureSheet): string => `${indicator} ${reporterId} ${from}`

/**
 * Shows the figures of an organisation for an indicator and year: number, later changes and approver, and unusual
 * figures when selected.
 */
export function SheetLine(props: {
  sheet: FigureSheet
  selected: boolean
  /** Absent: the line cannot be selected. */
  onChoose?: (chosen: boolean) => void
  onWithdraw?: () => void
}) {
  const { sheet, selected, onChoose, onWithdraw } = props
  const messages = useMessages(approvalMessages)
  const { name, language } = useLocalizedText()
  const { formatApprover } = useApprovalMessages()
  const [isOpen, setIsOpen] = useState(false)
  const title = name(sheet.indicatorNames)
  const year = sheet.from.slice(0, 4)
  const called = messages.sheet(title, name(sheet.reporterNames), year)
  return (
    <li className={styles.line}>
      {onChoose && (
        <CheckboxField
          label={<span className="visually-hidden">{messages.choose(called)}</span>}
          checked={selected}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <div className={styles.subject}>
        <span className={styles.name}>
          <Link href={`/indicators/${sheet.indicator}`}>{title}</Link>
        </span>
        <span className={styles.quiet}>
          {[
            name(sheet.reporterNames),
            messages.counts(formatNumber(sheet.known, language), sheet.missing, sheet.provisional, sheet.periods),
          ].join(' · ')}
        </span>
        {sheet.approval && (
          <span className={styles.quiet}>
            {sheet.approval.step === 'own' ? messages.byReporter : messages.byAbove}: {formatApprover(sheet.approval)}
          </span>
        )}
        {sheet.laterChanges && (
          <span>
            <Pill tone="warn">{messages.since(sheet.laterChanges.added, sheet.laterChanges.revised)}</Pill>
          </span>
        )}
        {selected || isOpen ? (
          <SheetAnomalies
            sheet={{ indicator: sheet.indicator, reporterId: sheet.reporterId, from: sheet.from, to: sheet.to }}
          />
        ) : (
          <span>
            <Button
              variant="quiet"
              size="small"
              aria-label={`${messages.anomalies.detect}: ${called}`}
              onClick={() => setIsOpen(true)}
            >
              {messages.anomalies.detect}
            </Button>
          </span>
        )}
      </div>
      <span className={styles.year}>{year}</span>
      {onWithdraw && (
        <Button size="small" icon="undo" aria-label={`${messages.withdraw}: ${called}`} onClick={onWithdraw}>
          {messages.withdraw}
        </Button>
      )}
    </li>
  )
}
