import { useRef, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/fields.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'

export interface IssuedLink {
  name: string
  /** Begins with `/`. The address of this instance is prepended. */
  link: string
}

/** Shows a link that was not emailed. It is shown once, to be handed over. */
export function LinkDialog({ link, onClose }: { link: IssuedLink; onClose: () => void }) {
  const messages = useMessages(administrationMessages)
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
      title={`${messages.people.linkTitle}: ${link.name}`}
      description={messages.people.linkText}
      closeLabel={messages.close}
      footer={<Button onClick={onClose}>{messages.people.done}</Button>}
    >
      <div className={styles.link}>
        <TextField
          ref={field}
          label={messages.people.link}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {messages.people.copy}
        </Button>
      </div>
      <p role="status">{copied ? messages.people.copied : ''}</p>
    </Dialog>
  )
}
