import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { CommentRound } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/** Shows the dialog that opens a round on a plan, or (with a round) invites more organisations to it. */
export function InviteWindow({ planId, round, onClose }: { planId: Id; round?: CommentRound; onClose: () => void }) {
  const messages = useMessages(commentPageMessages).rounds
  const { language } = useLocalizedText()
  const feedback = useCommentFeedback()
  const [name, setName] = useState('')
  const [question, setQuestion] = useState('')
  const [dueOn, setDueOn] = useState('')
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
    (round !== undefined || (name.trim() !== '' && question.trim() !== '' && dueOn !== ''))
  const send = () => {
    if (round) invite.mutate({ id: round.id, ...invited })
    else
      open.mutate({
        planId,
        name: localized(language, name.trim()),
        question: localized(language, question.trim()),
        dueOn,
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
      <div className={styles.form}>
        {!round && (
          <>
            <TextField
              label={messages.name}
              value={name}
              required
              maxLength={200}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextAreaField
              label={messages.question}
              value={question}
              required
              autosize
              minRows={2}
              maxLength={5000}
              onChange={(event) => setQuestion(event.currentTarget.value)}
            />
            <DateField
              label={messages.dueOn}
              value={dueOn}
              required
              onChange={(event) => setDueOn(event.currentTarget.value)}
            />
          </>
        )}
        <OrganisationsPicker label={messages.bodies} value={organisationIds} onChange={setOrganisations} />
        <TextAreaField
          label={messages.persons}
          description={messages.personsHint}
          value={persons}
          autosize
          minRows={1}
          onChange={(event) => setPersons(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
