import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { CommentRound } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

interface RoundRequest {
  name: string
  question: string
  dueOn: string
}

/** Shows the dialog that opens a round on a plan, or (with a round) invites more organisations to it. */
export function InviteDialog({ planId, round, onClose }: { planId: Id; round?: CommentRound; onClose: () => void }) {
  const messages = useMessages(commentPageMessages).rounds
  const { language } = useLocalizedText()
  const feedback = useCommentFeedback()
  const [request, setRequest] = useState<RoundRequest>({ name: '', question: '', dueOn: '' })
  const [organisationIds, setOrganisations] = useState<readonly Id[]>([])
  const [persons, setPersons] = useState('')
  const open = useMutation(commentApi.rounds.openRound.mutationOptions(feedback(messages.opened, onClose)))
  const invite = useMutation(commentApi.rounds.inviteToRound.mutationOptions(feedback(messages.invited, onClose)))
  const personNames = persons
    .split('\n')
    .map((part) => part.trim())
    .filter((value) => value.length > 1)
  const invited = { organisationIds: [...organisationIds], personNames }
  const complete =
    organisationIds.length + personNames.length > 0 &&
    (round !== undefined || (request.name.trim() !== '' && request.question.trim() !== '' && request.dueOn !== ''))
  const send = () => {
    if (round) invite.mutate({ id: round.id, ...invited })
    else
      open.mutate({
        planId,
        name: localized(language, request.name.trim()),
        question: localized(language, request.question.trim()),
        dueOn: request.dueOn,
        ...invited,
      })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={round ? messages.invite : messages.open}
      description={messages.openHint}
      closeLabel={messages.cancel}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={open.isPending || invite.isPending} disabled={!complete} onClick={send}>
            {round ? messages.invite : messages.send}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        {!round && <RequestFields request={request} onChange={(patch) => setRequest({ ...request, ...patch })} />}
        <OrganisationsPicker label={messages.bodies} value={organisationIds} onChange={setOrganisations} />
        <TextAreaField
          label={messages.persons}
          description={messages.personsHint}
          value={persons}
          autosize
          minRows={1}
          onChange={(event) => setPersons(event.currentTarget.value)}
        />
      </Stack>
    </Dialog>
  )
}

/** Fields for the name, the question and the deadline of a new round. */
function RequestFields(props: { request: RoundRequest; onChange: (patch: Partial<RoundRequest>) => void }) {
  const { request, onChange } = props
  const messages = useMessages(commentPageMessages).rounds
  return (
    <>
      <TextField
        label={messages.name}
        value={request.name}
        required
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextAreaField
        label={messages.question}
        value={request.question}
        required
        autosize
        minRows={2}
        maxLength={5000}
        onChange={(event) => onChange({ question: event.currentTarget.value })}
      />
      <DateField
        label={messages.dueOn}
        value={request.dueOn}
        required
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
    </>
  )
}
