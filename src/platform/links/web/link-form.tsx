import { type ReactNode, useState } from 'react'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { endOfLegalDay } from '#shared/format.ts'
import { isLanguage, languageNames, languages } from '#shared/language.ts'
import type { CreatedLink, NamedRecipient } from '#shared/signed-link.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { useToast } from '#ui/toast.tsx'
import styles from './link-form.module.css'
import { linkMessages } from './messages/index.ts'

interface LinkFormProps {
  /** The page that the link opens. */
  path: `/${string}`
  /** The new link, after it was created. */
  created: CreatedLink | undefined
  isBusy: boolean
  /** False while a field of the caller is empty. */
  isReady?: boolean
  onCreate: (input: { recipient: NamedRecipient | null; expiresAt: string }) => void
  /** Fields of the caller, before the others. */
  children?: ReactNode
}

/** Creates a signed link. It is sent to the named recipient, or shown once. */
export function LinkForm({ path, created, isBusy, isReady = true, onCreate, children }: LinkFormProps) {
  const { form: messages, page } = useMessages(linkMessages)
  const { language: ownLanguage } = useLanguage()
  const [recipient, setRecipient] = useState({ name: '', function: '', email: '' })
  const [language, setLanguage] = useState(ownLanguage)
  const [until, setUntil] = useState('')
  const set = (field: keyof typeof recipient) => (event: { currentTarget: { value: string } }) =>
    setRecipient({ ...recipient, [field]: event.currentTarget.value })
  const isNamed = recipient.email.trim() !== '' || recipient.name.trim() !== ''
  const named = { name: recipient.name, email: recipient.email.trim(), function: recipient.function || null, language }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && until) onCreate({ recipient: isNamed ? named : null, expiresAt: endOfLegalDay(until) })
      }}
    >
      <Stack gap={12}>
        {children}
        <DateField
          label={messages.until}
          value={until}
          required
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <p className={styles.hint}>{messages.recipientHint}</p>
        <TextField
          label={messages.recipientName}
          value={recipient.name}
          onChange={set('name')}
          maxLength={200}
          required={isNamed}
        />
        <TextField
          label={messages.email}
          type="email"
          value={recipient.email}
          onChange={set('email')}
          maxLength={254}
          required={isNamed}
        />
        {isNamed && (
          <>
            <TextField
              label={messages.recipientFunction}
              value={recipient.function}
              onChange={set('function')}
              maxLength={200}
            />
            <SelectField
              label={messages.mailLanguage}
              value={language}
              onChange={({ currentTarget: { value } }) => isLanguage(value) && setLanguage(value)}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
            />
          </>
        )}
        <div>
          <Button type="submit" variant="primary" busy={isBusy} disabled={!isReady || !until}>
            {messages.make}
          </Button>
        </div>
        {created && <NewLink path={path} created={created} isMailExpected={isNamed} />}
        <p className={styles.hint}>
          <Link href="/about-links">{page.about}</Link>
        </p>
      </Stack>
    </form>
  )
}

function NewLink(props: Pick<LinkFormProps, 'path'> & { created: CreatedLink; isMailExpected: boolean }) {
  const { path, created, isMailExpected } = props
  const messages = useMessages(linkMessages).form
  const toast = useToast()
  if (created.secret === null) return <p role="status">{messages.mailed}</p>
  // The secret is in the fragment, so that no server in between logs it.
  const link = `${location.origin}${path}#${created.secret}`
  return (
    <Stack role="status" gap={12}>
      {isMailExpected && <p>{messages.notMailed}</p>}
      <p className={styles.hint}>{messages.once}</p>
      <p className={styles.secret} translate="no">
        {link}
      </p>
      <div>
        <Button
          onClick={() => void navigator.clipboard.writeText(link).then(() => toast({ message: messages.copied }))}
        >
          {messages.copy}
        </Button>
      </div>
    </Stack>
  )
}
