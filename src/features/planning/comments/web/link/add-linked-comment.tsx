import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { LinkCredentials } from '#platform/links/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { LinkedElement } from '../../links/contract.ts'
import { commentApi } from '../api.ts'
import { CommentForm } from '../comment-form.tsx'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/** Shows the button to comment through a link, on an element or (without an element) on the plan as a whole. */
export function AddLinkedComment(props: {
  credentials: LinkCredentials
  element?: LinkedElement
  label: string
  name?: string
}) {
  const { credentials, element, label, name } = props
  const messages = useMessages(commentPageMessages).form
  const feedback = useCommentFeedback()
  const [open, setOpen] = useState(false)
  const add = useMutation(commentApi.links.commentByLink.mutationOptions(feedback(messages.sent)))
  if (!open)
    return (
      <div>
        <Button
          size="small"
          variant={element ? 'quiet' : 'default'}
          icon="plus"
          aria-label={name}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
    )
  return (
    <CommentForm
      element={element}
      busy={add.isPending}
      onCancel={() => setOpen(false)}
      onSave={({ place, content }) =>
        add.mutateAsync({ ...credentials, place: { ...place, elementId: element?.id ?? null }, content }).then(
          () => true,
          () => false,
        )
      }
    />
  )
}
