import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { sessionApi } from '#platform/web/session.tsx'
import { formatMoment } from '#shared/format.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { accessMessages } from '../messages/index.ts'
import { SignInLayout } from './entry-page.tsx'
import { LinkForm } from './link-form.tsx'

/**
 * A one-time link: the first administrator, an invitation, a new password. The secret is after `#` and is only sent in
 * a request body.
 */
export default function LinkPage() {
  const messages = useMessages(accessMessages)
  const { language } = useLanguage()
  const [secret] = useState(() => location.hash.slice(1))
  const query = useQuery({
    ...sessionApi.getSignInLink.queryOptions({ input: { secret } }),
    enabled: secret.length >= 20,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (secret.length < 20 || ['LINK_NOT_VALID', 'BAD_REQUEST'].includes(getErrorCode(query.error) ?? '')) {
    return (
      <SignInLayout title={messages.link.invalid}>
        <EmptyState
          kind="not_allowed"
          title={messages.link.invalid}
          action={<ButtonLink href="/sign-in/forgotten">{messages.signIn.forgotten}</ButtonLink>}
        >
          {messages.link.invalidText}
        </EmptyState>
      </SignInLayout>
    )
  }
  if (!query.data) {
    return (
      <SignInLayout title={messages.signIn.title}>
        <QueryView query={query}>{() => null}</QueryView>
      </SignInLayout>
    )
  }
  const { kind, name, email, expiresAt } = query.data
  return (
    <SignInLayout title={messages.link.titles[kind]} intro={messages.link.texts[kind]}>
      {name && email && <p>{messages.link.forWhom(name, email)}</p>}
      <LinkForm secret={secret} kind={kind} knownEmail={email} />
      <p>{messages.link.until(formatMoment(expiresAt, language))}</p>
    </SignInLayout>
  )
}
