import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Meeting } from '../entities.ts'
import { meetingApi } from './api.ts'
import { meetingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-meeting-feedback.ts'

/** Dialog to add an item that is not part of a path to the agenda. */
export function AddItemDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const messages = useMessages(meetingPageMessages)
  const { save, busy } = useMeetingFeedback(meeting)
  const [title, setTitle] = useState('')
  const [more, setMore] = useState('')
  const input = { id: meeting.id, title: title.trim(), text: more.trim() || null }
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.agenda.add}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={input.title.length < 3}
            onClick={() => save({ call: () => meetingApi.addItem.call(input), onDone: onClose })}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={messages.agenda.itemTitle}
          value={title}
          required
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextAreaField
          label={messages.agenda.itemMessages}
          value={more}
          autosize
          minRows={2}
          maxLength={5000}
          onChange={(event) => setMore(event.currentTarget.value)}
        />
      </Stack>
    </Dialog>
  )
}
