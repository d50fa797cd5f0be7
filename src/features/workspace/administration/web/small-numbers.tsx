import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { thresholdApi } from '#features/measurement/small-numbers/web/index.ts'

import { Failure, useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../messages/index.ts'
import styles from './administration.module.css'

const isThreshold = (text: string): boolean => text === '' || (/^\d{1,4}$/.test(text) && +text >= 2 && +text <= 1000)

/**
 * Sets the suppression threshold for counts of people, when the instance requires more than the indicators do. Applies
 * immediately.
 */
export function SmallNumbers() {
  const all = useMessages(administrationMessages)
  const messages = all.smallNumbers
  const { language } = useLocalizedText()
  const refusal = useErrorMessage(all.refusals)
  const toast = useToast()
  const queries = useQueryClient()
  const useQueryResult = useQuery(thresholdApi.getThreshold.queryOptions({ input: {} }))
  const [typed, setTyped] = useState<string>()
  const [reason, setReason] = useState('')
  const choose = useMutation(
    thresholdApi.chooseThreshold.mutationOptions({
      onSuccess: ({ indicators }) => {
        toast({ message: messages.done(indicators) })
        setTyped(undefined)
        setReason('')
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      // Figures appear on many pages.
      onSettled: () => queries.invalidateQueries(),
    }),
  )
  if (useQueryResult.error)
    return <Failure error={useQueryResult.error} onRetry={() => void useQueryResult.refetch()} />
  if (!useQueryResult.data) return null
  const { smallBelow } = useQueryResult.data
  const text = (typed ?? `${smallBelow ?? ''}`).trim()
  const isChanged = text !== `${smallBelow ?? ''}`
  return (
    <Card title={messages.title} note={messages.note}>
      <div className={styles.form}>
        <p>{smallBelow === null ? messages.none : messages.holds(formatNumber(smallBelow, language))}</p>
        <TextField
          label={messages.field}
          description={messages.empty}
          inputMode="numeric"
          value={typed ?? `${smallBelow ?? ''}`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextAreaField
          label={all.pack.why}
          description={all.pack.whyNote}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          autosize
          minRows={2}
          maxLength={2000}
        />
        <div>
          <Button
            busy={choose.isPending}
            disabled={!isChanged || !isThreshold(text) || reason.trim().length < 3}
            onClick={() => choose.mutate({ smallBelow: text === '' ? null : Number(text), reason })}
          >
            {messages.save}
          </Button>
        </div>
      </div>
    </Card>
  )
}
