import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { thresholdApi } from '#features/measurement/small-numbers/web/index.ts'
import { Failure, useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../messages/index.ts'

const isThreshold = (text: string): boolean => text === '' || (/^\d{1,4}$/.test(text) && +text >= 2 && +text <= 1000)

/**
 * Sets the suppression threshold for counts of people, when the instance requires more than the indicators do. Applies
 * immediately.
 */
export function SmallNumbers() {
  const all = useMessages(administrationMessages)
  const smallNumbers = all.smallNumbers
  const { language } = useLocalizedText()
  const refusal = useErrorMessage(all.errors)
  const toast = useToast()
  const queries = useQueryClient()
  const query = useQuery(thresholdApi.getThreshold.queryOptions({ input: {} }))
  const [typed, setTyped] = useState<string>()
  const [reason, setReason] = useState('')
  const choose = useMutation(
    thresholdApi.setThreshold.mutationOptions({
      onSuccess: ({ indicators }) => {
        toast({ message: smallNumbers.done(indicators) })
        setTyped(undefined)
        setReason('')
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      // Figures appear on many pages.
      onSettled: () => queries.invalidateQueries(),
    }),
  )
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return null
  const { suppressionThreshold } = query.data
  const text = (typed ?? `${suppressionThreshold ?? ''}`).trim()
  const isChanged = text !== `${suppressionThreshold ?? ''}`
  return (
    <Card title={smallNumbers.title} note={smallNumbers.hint}>
      <Stack gap={12}>
        <p>
          {suppressionThreshold === null
            ? smallNumbers.none
            : smallNumbers.threshold(formatNumber(suppressionThreshold, language))}
        </p>
        <TextField
          label={smallNumbers.field}
          description={smallNumbers.empty}
          inputMode="numeric"
          value={typed ?? `${suppressionThreshold ?? ''}`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextAreaField
          label={all.pack.reason}
          description={all.pack.reasonHint}
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
            onClick={() => choose.mutate({ suppressionThreshold: text === '' ? null : Number(text), reason })}
          >
            {smallNumbers.save}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
