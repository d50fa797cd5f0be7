import { useMutation, useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Card } from '#ui/card.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { planLawApi } from './api.ts'
import { lawMailChoiceMessages } from './mail-choice-messages.ts'

/** Switches the emails about a new law on or off, for the people who get them. */
export function LawMailCard() {
  const messages = useMessages(lawMailChoiceMessages)
  const may = useMay()
  const choice = useQuery({ ...planLawApi.getLawMailChoice.queryOptions({}), enabled: may('path.lead') })
  const feedback = useMutationFeedback({}, [planLawApi.getLawMailChoice.key()])
  const save = useMutation(planLawApi.saveLawMailChoice.mutationOptions(feedback(messages.saved)))
  if (!may('path.lead')) return null
  return (
    <QueryView query={choice} rows={2}>
      {({ isWanted, byMail }) => (
        <Card title={messages.title} hint={byMail ? messages.hint : messages.noMail}>
          <Stack gap={8}>
            <CheckboxField
              label={messages.wanted}
              description={messages.stays}
              checked={isWanted}
              disabled={save.isPending}
              onChange={(event) => save.mutate({ isWanted: event.currentTarget.checked })}
            />
          </Stack>
        </Card>
      )}
    </QueryView>
  )
}
