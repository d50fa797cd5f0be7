import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DecisionMethod } from '#features/approval/path/entities.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextField } from '#ui/fields.tsx'
import type { Meeting } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-mutation-feedback.ts'

/** Dialog to plan a meeting, or to change the day, method or place. */
export function PlanWindow(props: { meeting?: Meeting; onClose: () => void; onPlanned?: (id: Id) => void }) {
  const { meeting, onClose, onPlanned } = props
  const messages = useMessages(meetingPageMessages)
  const ways = useMessages(meetingMessages).methods
  const { name } = useLocalizedText()
  const { save: keep, busy } = useMeetingFeedback()
  const bodies = useQuery({ ...meetingApi.listBodies.queryOptions({ input: {} }), enabled: !meeting })
  const [bodyId, setBody] = useState('')
  const [date, setOn] = useState(meeting?.date ?? '')
  const [at, setAt] = useState(meeting?.time ?? '')
  const [method, setWay] = useState<DecisionMethod>(meeting?.method ?? 'meeting')
  const [place, setPlace] = useState(meeting?.place ?? '')
  const input = { date, time: at || null, method, place: place.trim() || null }
  const save = () =>
    keep({
      call: async () => {
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
      <div className={styles.form}>
        {!meeting && (
          <SelectField
            label={messages.body}
            value={bodyId}
            required
            data={[
              { value: '', label: messages.choose },
              ...(bodies.data?.rows ?? []).map(({ id, names }) => ({ value: id, label: name(names) })),
            ]}
            {...(bodies.data?.rows.length === 0 && { error: messages.noOrganisation })}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        )}
        <div className={styles.pair}>
          <DateField
            label={messages.date}
            value={date}
            required
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          <TextField
            label={messages.at}
            type="time"
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
        </div>
        <SelectField
          label={messages.method}
          value={method}
          data={DecisionMethod.options.map((value) => ({ value, label: ways[value] }))}
          onChange={(event) => setWay(event.currentTarget.value as DecisionMethod)}
        />
        <TextField
          label={messages.place}
          value={place}
          maxLength={300}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
