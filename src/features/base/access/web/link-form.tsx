import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { sessionContract } from '#platform/auth/contract.ts'
import { createClient } from '#platform/web/client.ts'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { leavePageMeta } from '#platform/web/leave-guard.ts'
import { signIn } from '#platform/web/sign-in.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { accessMessages } from '../messages/index.ts'
import { getPasswordFlaw, useSignInError } from './error.ts'
import { ErrorLine } from './error-line.tsx'
import { PasswordField } from './password-field.tsx'

const { redeemLink: spendLink } = createClient<typeof sessionContract>('session')

/** Sets the password of a link and signs in. The first link also asks for the administrator's name. */
export function LinkForm(props: { secret: string; kind: 'first' | 'invitation' | 'reset'; knownEmail: string | null }) {
  const messages = useMessages(accessMessages)
  const { language } = useLanguage()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [organisationName, setOrganisationName] = useState('')
  const [password, setPassword] = useState('')
  const isFirst = props.kind === 'first'
  const using = useMutation({
    mutationFn: async () => {
      const first = { name, email, language, ...(organisationName.trim() ? { organisationName } : {}) }
      const used = await spendLink({ secret: props.secret, password, ...(isFirst ? first : {}) })
      await signIn(used.email, password)
    },
    // The used secret is removed from the browser history.
    onSuccess: () => location.replace('/'),
    meta: leavePageMeta,
  })
  const flaw = getPasswordFlaw(using.error)
  const refused = useSignInError(using.error)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        using.mutate()
      }}
    >
      <Stack gap={14}>
        {isFirst && (
          <>
            <TextField
              label={messages.link.name}
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
              maxLength={200}
              required
              withAsterisk={false}
            />
            <TextField
              label={messages.link.organisationName}
              autoComplete="organization"
              value={organisationName}
              onChange={(event) => setOrganisationName(event.target.value)}
              maxLength={200}
            />
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
          </>
        )}
        {/* Browsers save a password with the adjacent user name. */}
        {props.knownEmail && <input type="email" autoComplete="username" value={props.knownEmail} readOnly hidden />}
        <PasswordField
          label={messages.signIn.password}
          value={password}
          onChange={setPassword}
          isNew
          error={flaw && messages.password.flaws[flaw]}
        />
        {refused && <ErrorLine>{refused}</ErrorLine>}
        <Row gap={[10, 16]} justify="between">
          <Button type="submit" variant="primary" busy={using.isPending}>
            {messages.link.act}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
