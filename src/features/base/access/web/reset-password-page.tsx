import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { sessionApi } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { accessMessages } from '../messages/index.ts'
import { DoorPage } from './entry-page.tsx'
import { useDoorRefusal } from './error.ts'
import { RefusalLine } from './error-line.tsx'
import styles from './form.module.css'

/** Requests a link to set a new password. The response never reveals whether the address is known. */
export default function ForgottenPage() {
  const words = useWords(accessMessages)
  const [email, setEmail] = useState('')
  const asking = useMutation(sessionApi.askForReset.mutationOptions())
  const refused = useDoorRefusal(asking.error)
  return (
    <DoorPage title={words.forgotten.title} lede={words.forgotten.text}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          asking.mutate({ email })
        }}
      >
        <TextField
          label={words.signIn.email}
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          maxLength={254}
          required
          withAsterisk={false}
        />
        {refused && <RefusalLine>{refused}</RefusalLine>}
        <div role="status">
          {asking.data && (
            <p className={styles.said}>{asking.data.byMail ? words.forgotten.sent : words.forgotten.noMail}</p>
          )}
        </div>
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={asking.isPending}>
            {words.forgotten.act}
          </Button>
          <Link href="/sign-in">{words.forgotten.back}</Link>
        </div>
      </form>
    </DoorPage>
  )
}
