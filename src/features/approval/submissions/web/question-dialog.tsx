import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, DateField, TextAreaField } from '#ui/fields.tsx'
import { questionApi } from './api.ts'
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'
import { useSettling } from './use-mutation-feedback.ts'

/** Dialog to ask a question about a received plan or an element in it. The organisation that leads the plan answers. */
export function AskWindow(props: {
  sentId: Id
  ownerId: Id
  elementId: Id | null
  about: string
  answeredBy: string
  onClose: () => void
}) {
  const { sentId, ownerId, elementId, about, answeredBy, onClose } = props
  const words = useWords(deskMessages)
  const { language } = useReading()
  const settling = useSettling()
  const [said, setSaid] = useState('')
  const [isPublic, setPublic] = useState(false)
  const [dueOn, setDueOn] = useState('')
  const ask = useMutation(questionApi.askQuestion.mutationOptions(settling(words.askedQuestion, onClose)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.askHere(about)}
      description={words.askedOf(answeredBy)}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={ask.isPending}
            disabled={said.trim().length < 3}
            onClick={() =>
              ask.mutate({
                sentId,
                ownerId,
                elementId,
                text: localized(language, said.trim()),
                public: isPublic,
                dueOn: dueOn || null,
              })
            }
          >
            {words.ask}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextAreaField
          label={words.question}
          value={said}
          required
          autosize
          minRows={4}
          maxLength={20_000}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
        <CheckboxField
          label={words.public}
          checked={isPublic}
          onChange={(event) => setPublic(event.currentTarget.checked)}
        />
        <DateField label={words.wish} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
      </div>
    </Dialog>
  )
}
