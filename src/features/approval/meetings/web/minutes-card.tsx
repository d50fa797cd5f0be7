import { useState } from 'react'
import { pathApi } from '#features/approval/path/acts/web/api.ts'
import { EvidenceFiles } from '#features/approval/path/evidence/web/evidence-files.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Meeting } from '../entities.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-meeting-feedback.ts'

/** The minutes of the meeting as text, as a file, or both. They cannot change after a confirmation or the adoption. */
export function MinutesCard({ meeting }: { meeting: Meeting }) {
  const messages = useMessages(meetingPageMessages)
  const { language, name } = useLocalizedText()
  const { save, busy } = useMeetingFeedback(meeting)
  const [text, setText] = useState(meeting.minutes ?? '')
  const [adopting, setAdopting] = useState(false)
  const { id, state } = meeting
  const mayAdopt = meeting.abilities.manage && state === 'held'
  const mayWrite = mayAdopt && meeting.abilities.attach
  const isNone = meeting.minutes === null && meeting.evidence.length === 0
  return (
    <Card
      title={messages.minutes.title}
      {...(meeting.adoptedOn && { hint: messages.minutes.adopted(formatDate(meeting.adoptedOn, language)) })}
      actions={
        mayAdopt && (
          <>
            {!isNone && <Button onClick={() => setAdopting(true)}>{messages.minutes.adopt}</Button>}
            {mayWrite && (
              <Button
                busy={busy}
                disabled={text.trim() === ''}
                onClick={() =>
                  save({
                    call: () => meetingApi.saveMinutes.call({ id, minutes: text.trim() }),
                    successMessage: messages.saved,
                  })
                }
              >
                {messages.save}
              </Button>
            )}
          </>
        )
      }
    >
      {state === 'planned' ? (
        <p className={styles.quiet}>{messages.minutes.later}</p>
      ) : mayWrite ? (
        <TextAreaField
          label={messages.minutes.text}
          value={text}
          autosize
          minRows={4}
          maxLength={50_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : meeting.minutes ? (
        <p className={styles.minutes}>{meeting.minutes}</p>
      ) : (
        isNone && <p className={styles.quiet}>{messages.minutes.none}</p>
      )}
      {state !== 'planned' && (
        <EvidenceFiles
          holderKind="meeting"
          id={id}
          subject={name(meeting.body.names)}
          files={meeting.evidence}
          mayAttach={meeting.abilities.attach}
          queryKeys={[meetingApi.key(), pathApi.key()]}
        />
      )}
      {adopting && <AdoptMinutesDialog meeting={meeting} onClose={() => setAdopting(false)} />}
    </Card>
  )
}

function AdoptMinutesDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const messages = useMessages(meetingPageMessages)
  const { save, busy } = useMeetingFeedback(meeting)
  const [date, setDate] = useState(meeting.date)
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={messages.minutes.adopt}
      description={messages.minutes.adoptText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={date === ''}
            onClick={() =>
              save({ call: () => meetingApi.adoptMinutes.call({ id: meeting.id, date }), onDone: onClose })
            }
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <DateField label={messages.date} value={date} required onChange={(event) => setDate(event.currentTarget.value)} />
    </Dialog>
  )
}
