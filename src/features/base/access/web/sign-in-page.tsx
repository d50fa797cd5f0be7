import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useWords } from '#platform/web/language.tsx'
import { leavesThePage } from '#platform/web/leave-guard.ts'
import { useSession } from '#platform/web/session.tsx'
import { signIn } from '#platform/web/sign-in.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { accessMessages } from '../messages/index.ts'
import { DoorPage } from './entry-page.tsx'
import { useDoorRefusal } from './error.ts'
import { RefusalLine } from './error-line.tsx'
import styles from './form.module.css'
import { PasswordField } from './password-field.tsx'

/** Accepts only an address of this instance, so that another site cannot redirect the user after sign-in. */
const ownAddress = (next: string): string => (/^\/(?![/\\])/.test(next) ? next : '/')

/** Sign-in page. Afterwards the user returns to the previous page (`?next=`). */
export default function SignInPage() {
  const words = useWords(accessMessages)
  const { person, demo } = useSession()
  const [next] = useSearchValue('next')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const entering = useMutation({
    mutationFn: () => signIn(email, password),
    // A full page load, so that no data of an earlier user stays in memory.
    onSuccess: () => location.assign(ownAddress(next)),
    meta: leavesThePage,
  })
  const refused = useDoorRefusal(entering.error)
  return (
    <DoorPage title={words.signIn.title} lede={words.motto}>
      {person && (
        <p>
          {words.signIn.already(person.name)} <Link href={ownAddress(next)}>{words.signIn.goOn}</Link>
        </p>
      )}
      {demo && (
        <>
          <p>{words.signIn.demo}</p>
          <div>
            <ButtonLink href="/step-in" variant="primary" icon="person">
              {words.signIn.stepIn}
            </ButtonLink>
          </div>
        </>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          entering.mutate()
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
        <PasswordField label={words.signIn.password} value={password} onChange={setPassword} />
        {refused && <RefusalLine>{refused}</RefusalLine>}
        <div className={styles.actions}>
          <Button type="submit" variant={demo ? 'default' : 'primary'} busy={entering.isPending}>
            {words.signIn.act}
          </Button>
          <Link href="/sign-in/forgotten">{words.signIn.forgotten}</Link>
        </div>
      </form>
      <p>
        <Link href="/plans">{words.signIn.open}</Link>
      </p>
    </DoorPage>
  )
}
