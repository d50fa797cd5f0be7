import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/api.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { AreaChange } from '../../successions/entities.ts'
import { areaChangeApi } from '../api.ts'
import styles from './area-change.module.css'
import { areaChangeMessages } from './messages/index.ts'

/** Withdraws a future change, with a reason. */
export function WithdrawChange({ change }: { change: AreaChange }) {
  const messages = useMessages(areaChangeMessages)
  const common = useMessages(registryMessages)
  const feedback = useMutationFeedback({ ...common.errors, ...messages.errors }, [registryApi.key()])
  const { language, name } = useLocalizedText()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = useMutation(
    areaChangeApi.withdrawAreaChange.mutationOptions(feedback(messages.withdraw.done, () => setAsking(false))),
  )
  const names = (some: AreaChange['from']) => some.map((area) => name(area.names)).join(' + ')
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {messages.withdraw.act}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={messages.withdraw.title}
        description={messages.withdraw.text}
        closeLabel={common.cancel}
        size="small"
        footer={
          <Button
            variant="danger"
            busy={withdraw.isPending}
            disabled={!isFilledText(reason)}
            onClick={() =>
              withdraw.mutate({
                kind: change.kind,
                date: change.date,
                fromIds: change.from.map(({ id }) => id),
                intoIds: change.into.map(({ id }) => id),
                reason,
              })
            }
          >
            {messages.withdraw.act}
          </Button>
        }
      >
        <Stack gap={14}>
          <p>
            {names(change.from)} → {names(change.into)}{' '}
            <span className={styles.quiet}>
              {common.changes[change.kind]} · {formatDate(change.date, language)}
            </span>
          </p>
          <TextAreaField
            label={common.reason}
            description={common.reasonHint}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            autosize
            minRows={2}
            maxLength={2000}
            required
          />
        </Stack>
      </Dialog>
    </>
  )
}
