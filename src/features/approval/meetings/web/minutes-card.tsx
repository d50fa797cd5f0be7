import { useState } from 'react'
import { pathApi } from '#features/approval/path/acts/web/api.ts'
import { EvidenceFiles } from '#features/approval/path/evidence/web/evidence-files.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, TextAreaField } from '#ui/fields.tsx'
import type { Meeting } from '../entities.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-mutation-feedback.ts'

/** The minutes of the meeting as text, as a file, or both. They cannot change after adoption. */
export function MinutesCard({ sitting }: { sitting: Meeting }) {
  const messages = useMessages(sittingPageMessages)
  const { language, name } = useLocalizedText()
  const { keep, busy } = useMeetingFeedback(sitting)
  const [text, setText] = useState(sitting.minutes ?? '')
  const [adopting, setAdopting] = useState(false)
  const { id, state } = sitting
  const mayWrite = sitting.abilities.keep && state === 'held'
  const isNone = sitting.minutes === null && sitting.evidence.length === 0
  return (
    <Card
      title={messages.minutes.title}
      {...(sitting.adoptedOn && { note: messages.minutes.adopted(formatDate(sitting.adoptedOn, language)) })}
      actions={
        mayWrite && (
          <>
            {!isNone && <Button onClick={() => setAdopting(true)}>{messages.minutes.adopt}</Button>}
            <Button
              busy={busy}
              disabled={text.trim() === ''}
              onClick={() =>
                keep({
                  call: () => meetingApi.saveMinutes.call({ id, minutes: text.trim() }),
                  said: messages.saved,
                })
              }
            >
              {messages.save}
            </Button>
          </>
        )
      }
    >
      {state === 'planned' ? (
        <p className={styles.quiet}>{messages.minutes.later}</p>
      ) : mayWrite ? (
        <TextAreaField
          label={messages.minutes.words}
          value={text}
          autosize
          minRows={4}
          maxLength={50_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : sitting.minutes ? (
        <p className={styles.minutes}>{sitting.minutes}</p>
      ) : (
        isNone && <p className={styles.quiet}>{messages.minutes.none}</p>
      )}
      {state !== 'planned' && (
        <EvidenceFiles
          on="sitting"
          id={id}
          what={name(sitting.body.names)}
          files={sitting.evidence}
          mayKeep={sitting.abilities.keep}
          shownBy={[meetingApi.key(), pathApi.key()]}
        />
      )}
      {adopting && <AdoptWindow sitting={sitting} onClose={() => setAdopting(false)} />}
    </Card>
  )
}

function AdoptWindow({ sitting, onClose }: { sitting: Meeting; onClose: () => void }) {
  const messages = useMessages(sittingPageMessages)
  const { keep, busy } = useMeetingFeedback(sitting)
  const [on, setOn] = useState(sitting.on)
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
            disabled={on === ''}
            onClick={() => keep({ call: () => meetingApi.adoptMinutes.call({ id: sitting.id, on }), onDone: onClose })}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <DateField label={messages.on} value={on} required onChange={(event) => setOn(event.currentTarget.value)} />
    </Dialog>
  )
}
