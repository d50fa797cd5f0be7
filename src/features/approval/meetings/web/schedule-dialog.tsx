import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DecisionMethod } from '#features/approval/path/entities.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Meeting } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-meeting-feedback.ts'

interface MeetingForm {
  bodyId: Id
  date: string
  time: string
  method: DecisionMethod
  place: string
}

/** Dialog to plan a meeting, or to change the day, method or place. */
export function ScheduleMeetingDialog(props: { meeting?: Meeting; onClose: () => void; onPlanned?: (id: Id) => void }) {
  const { meeting, onClose, onPlanned } = props
  const messages = useMessages(meetingPageMessages)
  const { save: saveMeeting, busy } = useMeetingFeedback()
  const [form, setForm] = useState<MeetingForm>({
    bodyId: '',
    date: meeting?.date ?? '',
    time: meeting?.time ?? '',
    method: meeting?.method ?? 'meeting',
    place: meeting?.place ?? '',
  })
  const { bodyId, date, time, method, place } = form
  const save = () =>
    saveMeeting({
      call: async () => {
        const input = { date, time: time || null, method, place: place.trim() || null }
        if (meeting) return meetingApi.changeMeeting.call({ id: meeting.id, ...input })
        const { id } = await meetingApi.scheduleMeeting.call({ bodyId, ...input })
        onPlanned?.(id)
        return id
      },
      successMessage: messages.saved,
      onDone: onClose,
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={meeting ? messages.changeTitle : messages.planTitle}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={date === '' || (!meeting && bodyId === '')} onClick={save}>
            {messages.save}
          </Button>
        </>
      }
    >
      <MeetingFields
        isNew={!meeting}
        form={form}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

function MeetingFields(props: {
  /** Whether the deciding body can be chosen. */
  isNew: boolean
  form: MeetingForm
  onChange: (changed: Partial<MeetingForm>) => void
}) {
  const { isNew, form, onChange } = props
  const messages = useMessages(meetingPageMessages)
  const methods = useMessages(meetingMessages).methods
  const { name } = useLocalizedText()
  const bodies = useQuery({ ...meetingApi.listBodies.queryOptions({ input: {} }), enabled: isNew })
  return (
    <Stack>
      {isNew && (
        <SelectField
          label={messages.body}
          value={form.bodyId}
          required
          data={[
            { value: '', label: messages.choose },
            ...(bodies.data?.rows ?? []).map(({ id, names }) => ({ value: id, label: name(names) })),
          ]}
          {...(bodies.data?.rows.length === 0 && { error: messages.noOrganisation })}
          onChange={(event) => onChange({ bodyId: event.currentTarget.value })}
        />
      )}
      <div className={styles.pair}>
        <DateField
          label={messages.date}
          value={form.date}
          required
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
        <TextField
          label={messages.at}
          type="time"
          value={form.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={messages.method}
        value={form.method}
        data={DecisionMethod.options.map((value) => ({ value, label: methods[value] }))}
        onChange={(event) => onChange({ method: event.currentTarget.value as DecisionMethod })}
      />
      <TextField
        label={messages.place}
        value={form.place}
        maxLength={300}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
    </Stack>
  )
}
