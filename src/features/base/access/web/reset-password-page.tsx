import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { sessionApi } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { accessMessages } from '../messages/index.ts'
import { SignInLayout } from './entry-page.tsx'
import { useSignInError } from './error.ts'
import { ErrorLine } from './error-line.tsx'
import styles from './form.module.css'

/** Requests a link to set a new password. The response never reveals whether the address is known. */
export default function ForgottenPage() {
  const messages = useMessages(accessMessages)
  const [email, setEmail] = useState('')
  const asking = useMutation(sessionApi.requestPasswordReset.mutationOptions())
  const refused = useSignInError(asking.error)
  return (
    <SignInLayout title={messages.forgotten.title} intro={messages.forgotten.text}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          asking.mutate({ email })
        }}
      >
        <Stack gap={14}>
          <TextField
            label={messages.signIn.email}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            maxLength={254}
            required
            withAsterisk={false}
          />
          {refused && <ErrorLine>{refused}</ErrorLine>}
          <div role="status">
            {asking.data && (
              <p className={styles.statement}>
                {asking.data.byMail ? messages.forgotten.sent : messages.forgotten.noMail}
              </p>
            )}
          </div>
          <Row gap={[10, 16]} justify="between">
            <Button type="submit" variant="primary" busy={asking.isPending}>
              {messages.forgotten.act}
            </Button>
            <Link href="/sign-in">{messages.forgotten.back}</Link>
          </Row>
        </Stack>
      </form>
    </SignInLayout>
  )
}
