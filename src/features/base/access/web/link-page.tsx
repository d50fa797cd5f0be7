import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { codeOf, Failure } from '#platform/web/failure.tsx'
import { useLanguage, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { sessionApi } from '#platform/web/session.tsx'
import { formatMoment } from '#shared/format.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { accessMessages } from '../messages/index.ts'
import { DoorPage } from './entry-page.tsx'
import { LinkForm } from './link-form.tsx'

/**
 * A one-time link: the first administrator, an invitation, a new password. The secret is after `#` and is only sent in
 * a request body.
 */
export default function LinkPage() {
  const words = useWords(accessMessages)
  const common = useWords(platformMessages)
  const { language } = useLanguage()
  const [secret] = useState(() => location.hash.slice(1))
  const looked = useQuery({
    ...sessionApi.lookAtLink.queryOptions({ input: { secret } }),
    enabled: secret.length >= 20,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (secret.length < 20 || ['LINK_NOT_VALID', 'BAD_REQUEST'].includes(codeOf(looked.error) ?? '')) {
    return (
      <DoorPage title={words.link.invalid}>
        <EmptyState
          kind="not_allowed"
          title={words.link.invalid}
          action={<ButtonLink href="/sign-in/forgotten">{words.signIn.forgotten}</ButtonLink>}
        >
          {words.link.invalidText}
        </EmptyState>
      </DoorPage>
    )
  }
  if (!looked.data) {
    return (
      <DoorPage title={words.signIn.title}>
        {looked.error ? (
          <Failure error={looked.error} onRetry={() => void looked.refetch()} />
        ) : (
          <Skeleton label={common.loading} />
        )}
      </DoorPage>
    )
  }
  const { kind, name, email, expiresAt } = looked.data
  return (
    <DoorPage title={words.link.titles[kind]} lede={words.link.texts[kind]}>
      {name && email && <p>{words.link.forWhom(name, email)}</p>}
      <LinkForm secret={secret} kind={kind} knownEmail={email} />
      <p>{words.link.until(formatMoment(expiresAt, language))}</p>
    </DoorPage>
  )
}
