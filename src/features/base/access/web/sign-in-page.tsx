import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { leavePageMeta } from '#platform/web/leave-guard.ts'
import { useSession } from '#platform/web/session.tsx'
import { signIn } from '#platform/web/sign-in.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { accessMessages } from '../messages/index.ts'
import { SignInLayout } from './entry-page.tsx'
import { useSignInError } from './error.ts'
import { ErrorLine } from './error-line.tsx'
import { PasswordField } from './password-field.tsx'

/** Accepts only an address of this instance, so that another site cannot redirect the user after sign-in. */
const toLocalPath = (next: string): string => (/^\/(?![/\\])/.test(next) ? next : '/')

/** Sign-in page. Afterwards the user returns to the previous page (`?next=`). */
export default function SignInPage() {
  const messages = useMessages(accessMessages)
  const { person, demo } = useSession()
  const [next] = useSearchValue('next')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const entering = useMutation({
    mutationFn: () => signIn(email, password),
    // A full page load, so that no data of an earlier user stays in memory.
    onSuccess: () => location.assign(toLocalPath(next)),
    meta: leavePageMeta,
  })
  const refused = useSignInError(entering.error)
  return (
    <SignInLayout title={messages.signIn.title} intro={messages.motto}>
      {person && (
        <p>
          {messages.signIn.already(person.name)} <Link href={toLocalPath(next)}>{messages.signIn.proceed}</Link>
        </p>
      )}
      {demo && (
        <>
          <p>{messages.signIn.demo}</p>
          <div>
            <ButtonLink href="/step-in" variant="primary" icon="person">
              {messages.signIn.stepIn}
            </ButtonLink>
          </div>
        </>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          entering.mutate()
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
          <PasswordField label={messages.signIn.password} value={password} onChange={setPassword} />
          {refused && <ErrorLine>{refused}</ErrorLine>}
          <Row gap={[10, 16]} justify="between">
            <Button type="submit" variant={demo ? 'default' : 'primary'} busy={entering.isPending}>
              {messages.signIn.act}
            </Button>
            <Link href="/sign-in/forgotten">{messages.signIn.forgotten}</Link>
          </Row>
        </Stack>
      </form>
      <p>
        <Link href="/plans">{messages.signIn.open}</Link>
      </p>
    </SignInLayout>
  )
}
