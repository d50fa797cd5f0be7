import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { questionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import { useQuestionFeedback } from './use-question-feedback.ts'

/** Dialog to ask a question about a received plan or an element in it. The organisation that leads the plan answers. */
export function QuestionDialog(props: {
  sentId: Id
  ownerId: Id
  elementId: Id | null
  subjectName: string
  answeredBy: string
  onClose: () => void
}) {
  const { sentId, ownerId, elementId, subjectName, answeredBy, onClose } = props
  const messages = useMessages(submissionMessages)
  const { language } = useLocalizedText()
  const settling = useQuestionFeedback()
  const [text, setText] = useState('')
  const [isPublic, setPublic] = useState(false)
  const [dueOn, setDueOn] = useState('')
  const sendQuestion = useMutation(questionApi.askQuestion.mutationOptions(settling(messages.askedQuestion, onClose)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.askHere(subjectName)}
      description={messages.askedOf(answeredBy)}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={sendQuestion.isPending}
            disabled={!isFilledText(text)}
            onClick={() =>
              sendQuestion.mutate({
                sentId,
                ownerId,
                elementId,
                text: localized(language, text.trim()),
                public: isPublic,
                dueOn: dueOn || null,
              })
            }
          >
            {messages.askQuestion}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextAreaField
          label={messages.question}
          value={text}
          required
          autosize
          minRows={4}
          maxLength={20_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <CheckboxField
          label={messages.public}
          checked={isPublic}
          onChange={(event) => setPublic(event.currentTarget.checked)}
        />
        <DateField label={messages.wish} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
      </Stack>
    </Dialog>
  )
}
