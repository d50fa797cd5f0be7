import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { ElementText } from '../model.ts'
import { commentApi } from './api.ts'
import { CommentForm } from './comment-form.tsx'
import { commentPageMessages } from './messages/index.ts'
import { useCommentAuthors } from './use-comment-actions.ts'
import { useCommentFeedback } from './use-mutation-feedback.ts'

/** Shows the button to comment on a plan or an element, for users who may comment. */
export function AddComment(props: { planId: Id; element?: { id: Id; text: ElementText }; label: string }) {
  const { planId, element, label } = props
  const messages = useMessages(commentPageMessages).form
  const feedback = useCommentFeedback()
  const voices = useCommentAuthors(planId)
  const [open, setOpen] = useState(false)
  const [key, setKey] = useState('')
  const add = useMutation(commentApi.addComment.mutationOptions(feedback(messages.sent)))
  const voice = voices.find((entry) => entry.key === key) ?? voices[0]
  if (!voice) return null
  if (!open)
    return (
      <Button size="small" icon="plus" onClick={() => setOpen(true)}>
        {label}
      </Button>
    )
  return (
    <CommentForm
      element={element?.text}
      busy={add.isPending}
      onCancel={() => setOpen(false)}
      onSave={({ place, content }) =>
        add
          .mutateAsync({
            planId,
            ownerId: voice.ownerId,
            ...(voice.roundId && { roundId: voice.roundId }),
            place: { ...place, elementId: element?.id ?? null },
            content,
          })
          .then(
            () => true,
            () => false,
          )
      }
    >
      {voices.length > 1 ? (
        <SelectField
          label={messages.as}
          value={voice.key}
          data={voices.map((entry) => ({ value: entry.key, label: entry.label }))}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
      ) : (
        <p>{voice.label}</p>
      )}
    </CommentForm>
  )
}
