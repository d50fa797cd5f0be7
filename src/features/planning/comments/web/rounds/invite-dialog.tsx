import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { Round } from '../../rounds/contract.ts'
import { remarkApi } from '../api.ts'
import styles from '../comments.module.css'
import { remarkPageMessages } from '../messages/index.ts'
import { useSettling } from '../use-mutation-feedback.ts'

/** Shows the dialog that opens a round on a plan, or (with a round) invites more organisations to it. */
export function InviteWindow({ planId, round, onClose }: { planId: Id; round?: Round; onClose: () => void }) {
  const words = useWords(remarkPageMessages).rounds
  const { language } = useReading()
  const settling = useSettling()
  const [name, setName] = useState('')
  const [question, setQuestion] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [organisationIds, setOrganisations] = useState<readonly Id[]>([])
  const [persons, setPersons] = useState('')
  const done = (said: string) => {
    const settle = settling(said)
    return {
      ...settle,
      onSuccess: () => {
        settle.onSuccess()
        onClose()
      },
    }
  }
  const open = useMutation(remarkApi.rounds.openRound.mutationOptions(done(words.opened)))
  const invite = useMutation(remarkApi.rounds.inviteToRound.mutationOptions(done(words.invited)))
  const personNames = persons
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one.length > 1)
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
      title={round ? words.invite : words.open}
      description={words.openNote}
      closeLabel={words.cancel}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" busy={open.isPending || invite.isPending} disabled={!complete} onClick={send}>
            {round ? words.invite : words.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!round && (
          <>
            <TextField
              label={words.name}
              value={name}
              required
              maxLength={200}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextAreaField
              label={words.question}
              value={question}
              required
              autosize
              minRows={2}
              maxLength={5000}
              onChange={(event) => setQuestion(event.currentTarget.value)}
            />
            <DateField
              label={words.dueOn}
              value={dueOn}
              required
              onChange={(event) => setDueOn(event.currentTarget.value)}
            />
          </>
        )}
        <OrganisationsPicker label={words.bodies} value={organisationIds} onChange={setOrganisations} />
        <TextAreaField
          label={words.persons}
          description={words.personsNote}
          value={persons}
          autosize
          minRows={1}
          onChange={(event) => setPersons(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
