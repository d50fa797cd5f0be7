import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { thresholdApi } from '#features/measurement/small-numbers/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
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
  const query = useQuery(thresholdApi.getThreshold.queryOptions({ input: {} }))
  return (
    <QueryView query={query} showsLoading={false}>
      {({ suppressionThreshold }) => <ThresholdCard suppressionThreshold={suppressionThreshold} />}
    </QueryView>
  )
}

function ThresholdCard({ suppressionThreshold }: { suppressionThreshold: number | null }) {
  const all = useMessages(administrationMessages)
  const messages = all.smallNumbers
  const { language } = useLocalizedText()
  const toast = useToast()
  const [typed, setTyped] = useState<string>()
  const [reason, setReason] = useState('')
  const choose = useMutation(
    thresholdApi.setThreshold.mutationOptions({
      // Figures appear on many pages.
      ...useMutationFeedback(all.errors, [[]])(),
      onSuccess: ({ indicators }) => {
        toast({ message: messages.done(indicators) })
        setTyped(undefined)
        setReason('')
      },
    }),
  )
  const current = `${suppressionThreshold ?? ''}`
  const text = (typed ?? current).trim()
  return (
    <Card title={messages.title} hint={messages.hint}>
      <Stack gap={12}>
        <p>
          {suppressionThreshold === null
            ? messages.none
            : messages.threshold(formatNumber(suppressionThreshold, language))}
        </p>
        <TextField
          label={messages.field}
          description={messages.empty}
          inputMode="numeric"
          value={typed ?? current}
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
            disabled={text === current || !isThreshold(text) || !isFilledText(reason)}
            onClick={() => choose.mutate({ suppressionThreshold: text === '' ? null : Number(text), reason })}
          >
            {messages.save}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
