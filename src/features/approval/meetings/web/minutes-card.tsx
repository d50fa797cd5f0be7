import { useState } from 'react'
import { EvidenceFiles } from '#features/approval/path/evidence/web/evidence-files.tsx'
import { pathApi } from '#features/approval/path/web/api.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, TextAreaField } from '#ui/fields.tsx'
import type { Sitting } from '../entities.ts'
import { sittingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { useKeeping } from './use-mutation-feedback.ts'

/** The report of the meeting as text, as a file, or both. It cannot change after adoption. */
export function MinutesCard({ sitting }: { sitting: Sitting }) {
  const words = useWords(sittingPageMessages)
  const { language, name } = useReading()
  const { keep, busy } = useKeeping(sitting)
  const [text, setText] = useState(sitting.minutes ?? '')
  const [adopting, setAdopting] = useState(false)
  const { id, state } = sitting
  const mayWrite = sitting.abilities.keep && state === 'held'
  const isNone = sitting.minutes === null && sitting.evidence.length === 0
  return (
    <Card
      title={words.minutes.title}
      {...(sitting.adoptedOn && { note: words.minutes.adopted(formatDate(sitting.adoptedOn, language)) })}
      actions={
        mayWrite && (
          <>
            {!isNone && <Button onClick={() => setAdopting(true)}>{words.minutes.adopt}</Button>}
            <Button
              busy={busy}
              disabled={text.trim() === ''}
              onClick={() =>
                keep({
                  call: () => sittingApi.saveMinutes.call({ id, minutes: text.trim() }),
                  said: words.saved,
                })
              }
            >
              {words.save}
            </Button>
          </>
        )
      }
    >
      {state === 'planned' ? (
        <p className={styles.quiet}>{words.minutes.later}</p>
      ) : mayWrite ? (
        <TextAreaField
          label={words.minutes.words}
          value={text}
          autosize
          minRows={4}
          maxLength={50_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : sitting.minutes ? (
        <p className={styles.minutes}>{sitting.minutes}</p>
      ) : (
        isNone && <p className={styles.quiet}>{words.minutes.none}</p>
      )}
      {state !== 'planned' && (
        <EvidenceFiles
          on="sitting"
          id={id}
          what={name(sitting.body.names)}
          files={sitting.evidence}
          mayKeep={sitting.abilities.keep}
          shownBy={[sittingApi.key(), pathApi.key()]}
        />
      )}
      {adopting && <AdoptWindow sitting={sitting} onClose={() => setAdopting(false)} />}
    </Card>
  )
}

function AdoptWindow({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const words = useWords(sittingPageMessages)
  const { keep, busy } = useKeeping(sitting)
  const [on, setOn] = useState(sitting.on)
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={words.minutes.adopt}
      description={words.minutes.adoptText}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={on === ''}
            onClick={() => keep({ call: () => sittingApi.adoptMinutes.call({ id: sitting.id, on }), onDone: onClose })}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <DateField label={words.on} value={on} required onChange={(event) => setOn(event.currentTarget.value)} />
    </Dialog>
  )
}
