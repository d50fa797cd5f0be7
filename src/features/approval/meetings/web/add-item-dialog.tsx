import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import type { Sitting } from '../entities.ts'
import { sittingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { useKeeping } from './use-mutation-feedback.ts'

/** Dialog to add an item that is not part of a path to the agenda. */
export function AddItemWindow({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const words = useWords(sittingPageMessages)
  const { keep, busy } = useKeeping(sitting)
  const [title, setTitle] = useState('')
  const [more, setMore] = useState('')
  const said = { id: sitting.id, title: title.trim(), words: more.trim() || null }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.agenda.add}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={said.title.length < 3}
            onClick={() => keep({ call: () => sittingApi.addItem.call(said), onDone: onClose })}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={words.agenda.itemTitle}
          value={title}
          required
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextAreaField
          label={words.agenda.itemWords}
          value={more}
          autosize
          minRows={2}
          maxLength={5000}
          onChange={(event) => setMore(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
