import { approvalMessages } from '#features/measurement/indicators/web/approvals/messages/index.ts'
import { useApprovalMessages } from '#features/measurement/indicators/web/approvals/use-approval-messages.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextField } from '#ui/fields.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { TruncatedList } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  reason: string
  onReason: (reason: string) => void
}

/**
 * Lists approved figures that the file changes, with the approver. Users with the right can correct them and give a
 * reason.
 */
export function CorrectsCard({ fileImport, preview: { corrects, correctable }, reason, onReason }: Props) {
  const messages = useMessages(fromFileMessages).corrects
  const approvals = useMessages(approvalMessages)
  const { formatApprover } = useApprovalMessages()
  const { language } = useLocalizedText()
  const number = (count: number) => formatNumber(count, language)
  if (corrects.length + correctable === 0) return null
  return (
    <Card title={messages.title(number(corrects.length + correctable))} hint={messages.text}>
      {fileImport.isCorrecting && (
        <>
          <TextField
            label={approvals.reason}
            description={approvals.reasonNeeded}
            maxLength={1000}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
          <TruncatedList
            items={corrects}
            line={({ row, approval }) => (
              <li key={row}>
                <button type="button" className={styles.goTo} onClick={() => fileImport.goTo(row)}>
                  {messages.row(number(row))}
                </button>{' '}
                <span className={styles.quiet}>{approval ? formatApprover(approval) : messages.unknown}</span>
              </li>
            )}
          />
        </>
      )}
      <div className={styles.foot}>
        <Button size="small" busy={fileImport.isReading} onClick={() => fileImport.correct(!fileImport.isCorrecting)}>
          {fileImport.isCorrecting ? messages.leaveUnchanged : messages.begin}
        </Button>
      </div>
    </Card>
  )
}
