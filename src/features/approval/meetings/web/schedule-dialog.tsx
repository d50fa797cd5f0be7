import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Way } from '#features/approval/path/entities.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextField } from '#ui/fields.tsx'
import type { Sitting } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { sittingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { useKeeping } from './use-mutation-feedback.ts'

/** Dialog to plan a meeting, or to change the day, method or place. */
export function PlanWindow(props: { sitting?: Sitting; onClose: () => void; onPlanned?: (id: Id) => void }) {
  const { sitting, onClose, onPlanned } = props
  const words = useWords(sittingPageMessages)
  const ways = useWords(sittingMessages).ways
  const { name } = useReading()
  const { keep, busy } = useKeeping()
  const bodies = useQuery({ ...sittingApi.listBodies.queryOptions({ input: {} }), enabled: !sitting })
  const [bodyId, setBody] = useState('')
  const [on, setOn] = useState(sitting?.on ?? '')
  const [at, setAt] = useState(sitting?.at ?? '')
  const [way, setWay] = useState<Way>(sitting?.way ?? 'meeting')
  const [place, setPlace] = useState(sitting?.place ?? '')
  const said = { on, at: at || null, way, place: place.trim() || null }
  const save = () =>
    keep({
      call: async () => {
        if (sitting) return sittingApi.changeSitting.call({ id: sitting.id, ...said })
        const { id } = await sittingApi.planSitting.call({ bodyId, ...said })
        onPlanned?.(id)
        return id
      },
      said: words.saved,
      onDone: onClose,
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={sitting ? words.changeTitle : words.planTitle}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={on === '' || (!sitting && bodyId === '')} onClick={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!sitting && (
          <SelectField
            label={words.body}
            value={bodyId}
            required
            data={[
              { value: '', label: words.choose },
              ...(bodies.data?.rows ?? []).map(({ id, names }) => ({ value: id, label: name(names) })),
            ]}
            {...(bodies.data?.rows.length === 0 && { error: words.noBody })}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        )}
        <div className={styles.pair}>
          <DateField label={words.on} value={on} required onChange={(event) => setOn(event.currentTarget.value)} />
          <TextField label={words.at} type="time" value={at} onChange={(event) => setAt(event.currentTarget.value)} />
        </div>
        <SelectField
          label={words.how}
          value={way}
          data={Way.options.map((value) => ({ value, label: ways[value] }))}
          onChange={(event) => setWay(event.currentTarget.value as Way)}
        />
        <TextField
          label={words.place}
          value={place}
          maxLength={300}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
