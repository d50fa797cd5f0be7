import { useRef, useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/fields.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'

export interface ShownLink {
  name: string
  /** Begins with `/`. The address of this instance is prepended. */
  link: string
}

/** Shows a link that was not emailed. It is shown once, to be handed over. */
export function ShowLink({ link, onClose }: { link: ShownLink; onClose: () => void }) {
  const words = useWords(administrationMessages)
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const address = location.origin + link.link
  const copy = async () => {
    field.current?.select()
    // Without a secure context there is no clipboard. The user can copy the selected text.
    await navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${words.people.linkTitle}: ${link.name}`}
      description={words.people.linkText}
      closeLabel={words.close}
      footer={<Button onClick={onClose}>{words.people.done}</Button>}
    >
      <div className={styles.link}>
        <TextField
          ref={field}
          label={words.people.link}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {words.people.copy}
        </Button>
      </div>
      <p role="status">{copied ? words.people.copied : ''}</p>
    </Dialog>
  )
}
