import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { LinkedElement } from '../../links/contract.ts'
import { remarkApi } from '../api.ts'
import { RemarkForm } from '../comment-form.tsx'
import { remarkPageMessages } from '../messages/index.ts'
import { useSettling } from '../use-mutation-feedback.ts'

/** Shows the button to comment through a link, on an element or (without an element) on the plan as a whole. */
export function AddLinkedRemark(props: { secret: string; element?: LinkedElement; label: string; name?: string }) {
  const { secret, element, label, name } = props
  const words = useWords(remarkPageMessages).form
  const settling = useSettling()
  const [open, setOpen] = useState(false)
  const add = useMutation(remarkApi.links.remarkByLink.mutationOptions(settling(words.sent)))
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
    <RemarkForm
      element={element}
      busy={add.isPending}
      onCancel={() => setOpen(false)}
      onSave={({ place, content }) =>
        add.mutateAsync({ secret, place: { ...place, elementId: element?.id ?? null }, content }).then(
          () => true,
          () => false,
        )
      }
    />
  )
}
