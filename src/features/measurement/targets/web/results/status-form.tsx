import { useState } from 'react'
import styles from '#features/measurement/indicators/web/figure-card.module.css'
import { useLocalizedText } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { useResultMessages } from './result-messages.ts'
import { useResultActs } from './use-results.ts'

const coloured = ['on_track', 'attention', 'off_track'] as const

/** Form to override the computed status, with a reason and an end date. */
export function StatusForm({ result, onClose }: { result: ExpectedResult; onClose: () => void }) {
  const { messages } = useResultMessages()
  const { language } = useLocalizedText()
  const { overrideStatus } = useResultActs(onClose)
  const [status, setStatus] = useState<(typeof coloured)[number]>('on_track')
  const [reason, setReason] = useState('')
  const [validUntil, setUntil] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.status.title}
      description={`${messages.byRule(messages.statuses[result.currentStatus.byRule])} ${messages.reasons[result.currentStatus.reasonCode]}`}
      closeLabel={messages.close}
      size="small"
      footer={
        <>
          {result.currentStatus.overridden && (
            <Button onClick={() => overrideStatus.mutate({ id: result.id, statement: null })}>
              {messages.status.withdraw}
            </Button>
          )}
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={overrideStatus.isPending}
            disabled={!isFilledText(reason) || validUntil === ''}
            onClick={() =>
              overrideStatus.mutate({
                id: result.id,
                statement: { status, reason: localized(language, reason.trim()), validUntil },
              })
            }
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <SelectField
          label={messages.status.status}
          value={status}
          data={coloured.map((value) => ({ value, label: messages.statuses[value] }))}
          onChange={(event) => setStatus(event.currentTarget.value as (typeof coloured)[number])}
        />
        <TextAreaField
          label={messages.status.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DateField
          label={messages.status.until}
          value={validUntil}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
