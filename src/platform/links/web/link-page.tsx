import { type ReactNode, useState } from 'react'
import { BarePage } from '#platform/web/bare-page.tsx'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { type LoadedQuery, QueryView } from '#platform/web/query-view.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { CodeForm } from './code-form.tsx'
import { linkMessages } from './messages/index.ts'

/** What each request of the page contains in its body. */
export interface LinkCredentials {
  secret: string
  token: string | null
}

/** The credentials of the link of this page, and what follows from a confirmed code. */
export interface OpenedLinkPage {
  credentials: LinkCredentials
  onToken: (token: string) => void
}

/**
 * Returns the credentials of the link. The secret is after `#`, which browsers do not send to servers. The token of a
 * confirmed code is only in the memory of the page, so a reload needs a new code.
 */
export function useLinkCredentials(): OpenedLinkPage {
  const [secret] = useState(() => location.hash.slice(1))
  const [token, setToken] = useState<string | null>(null)
  return { credentials: { secret, token }, onToken: setToken }
}

/** Options of the query that opens a link: none without a secret, and no attempts that repeat a refusal. */
export const getLinkQueryOptions = ({ secret }: LinkCredentials) => ({
  enabled: secret !== '',
  retry: false,
  refetchOnWindowFocus: false,
})

/** Shows a page that a signed link opens, with what it needs first: a code, sign-in, or another link. */
export function LinkPage<Data>({
  link,
  query,
  children,
}: {
  link: OpenedLinkPage
  query: LoadedQuery<Data>
  children: (data: Data) => ReactNode
}) {
  const messages = useMessages(linkMessages).page
  return (
    <BarePage language={messages.language}>
      <Stack gap={24}>
        <Content link={link} query={query}>
          {children}
        </Content>
        <p>
          <Link href="/about-links">{messages.about}</Link>
        </p>
      </Stack>
    </BarePage>
  )
}

function Content<Data>({ link, query, children }: Parameters<typeof LinkPage<Data>>[0]) {
  const messages = useMessages(linkMessages).page
  const code = getErrorCode(query.error)
  if (link.credentials.secret === '' || code === 'LINK_NOT_VALID' || code === 'BAD_REQUEST')
    return (
      <EmptyState kind="not_allowed" title={messages.invalid}>
        {messages.invalidText}
      </EmptyState>
    )
  if (code === 'LINK_SIGN_IN_REQUIRED')
    return (
      <EmptyState
        kind="not_allowed"
        title={messages.signInTitle}
        action={<ButtonLink href="/sign-in">{messages.signIn}</ButtonLink>}
      >
        {messages.signInText}
      </EmptyState>
    )
  if (code === 'LINK_CODE_REQUIRED') return <CodeForm secret={link.credentials.secret} onToken={link.onToken} />
  return (
    <QueryView query={query} rows={8}>
      {children}
    </QueryView>
  )
}
