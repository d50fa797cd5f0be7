import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DecisionMethod } from '#features/approval/path/entities.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextField } from '#ui/fields.tsx'
import type { Meeting } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-mutation-feedback.ts'

/** Dialog to plan a meeting, or to change the day, method or place. */
export function PlanWindow(props: { sitting?: Meeting; onClose: () => void; onPlanned?: (id: Id) => void }) {
  const { sitting, onClose, onPlanned } = props
  const messages = useMessages(sittingPageMessages)
  const ways = useMessages(sittingMessages).ways
  const { name } = useLocalizedText()
  const { keep, busy } = useMeetingFeedback()
  const bodies = useQuery({ ...meetingApi.listBodies.queryOptions({ input: {} }), enabled: !sitting })
  const [bodyId, setBody] = useState('')
  const [on, setOn] = useState(sitting?.on ?? '')
  const [at, setAt] = useState(sitting?.at ?? '')
  const [way, setWay] = useState<DecisionMethod>(sitting?.way ?? 'meeting')
  const [place, setPlace] = useState(sitting?.place ?? '')
  const said = { on, at: at || null, way, place: place.trim() || null }
  const save = () =>
    keep({
      call: async () => {
        if (sitting) return meetingApi.changeSitting.call({ id: sitting.id, ...said })
        const { id } = await meetingApi.planSitting.call({ bodyId, ...said })
        onPlanned?.(id)
        return id
      },
      said: messages.saved,
      onDone: onClose,
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={sitting ? messages.changeTitle : messages.planTitle}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={on === '' || (!sitting && bodyId === '')} onClick={save}>
            {messages.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!sitting && (
          <SelectField
            label={messages.body}
            value={bodyId}
            required
            data={[
              { value: '', label: messages.choose },
              ...(bodies.data?.rows ?? []).map(({ id, names }) => ({ value: id, label: name(names) })),
            ]}
            {...(bodies.data?.rows.length === 0 && { error: messages.noBody })}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        )}
        <div className={styles.pair}>
          <DateField label={messages.on} value={on} required onChange={(event) => setOn(event.currentTarget.value)} />
          <TextField
            label={messages.at}
            type="time"
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
        </div>
        <SelectField
          label={messages.how}
          value={way}
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
