import { ORPCError } from '@orpc/client'
import type { SensitiveText } from '#shared/screening.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { useWords } from './language.tsx'
import { platformMessages } from './messages/index.ts'

/** Returns the request id under which the server logged the error, if the response has it. */
export function requestIdOf(error: unknown): string | undefined {
  if (!(error instanceof ORPCError)) return undefined
  const data = error.data as { requestId?: unknown } | undefined
  return typeof data?.requestId === 'string' ? data.requestId : undefined
}

export const codeOf = (error: unknown): string | undefined => (error instanceof ORPCError ? error.code : undefined)

/** Shows why a query failed, instead of an empty page. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords(platformMessages)
  const code = codeOf(error)
  // An invalid address is treated like an address that does not exist.
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST')
    return (
      <EmptyState kind="not_allowed" title={words.notFound.title}>
        {words.notFound.text}
      </EmptyState>
    )
  if (code === 'FORBIDDEN')
    return (
      <EmptyState kind="not_allowed" title={words.notAllowed.title}>
        {words.notAllowed.text}
      </EmptyState>
    )
  if (code === 'UNAUTHORIZED') {
    return (
      <EmptyState kind="not_allowed" title={words.notSignedIn.title} action={<a href="/sign-in">{words.signIn}</a>}>
        {words.notSignedIn.text}
      </EmptyState>
    )
  }
  const id = requestIdOf(error)
  const which =
    error instanceof ORPCError ? (code === 'TOO_MANY_REQUESTS' ? words.tooMany : words.failed) : words.offline
  return (
    <EmptyState
      kind="failed"
      title={which.title}
      retryLabel={words.retry}
      onRetry={onRetry}
      request={id ? { label: words.request, id } : undefined}
    >
      {which.text}
    </EmptyState>
  )
}

/**
 * Returns a function that gives the message for an error, for a toast or a form. `slice` contains the messages of the
 * slice's codes. The codes of the pipeline are known here.
 */
export function useRefusalWords(slice: Readonly<Record<string, unknown>> = {}): (error: unknown) => string {
  const words = useWords(platformMessages)
  return (error) => {
    const code = codeOf(error)
    if (!(error instanceof ORPCError)) return `${words.offline.title}. ${words.offline.text}`
    const own = code === undefined ? undefined : slice[code]
    if (typeof own === 'string') return own
    if (typeof own === 'function') return String((own as (data: unknown) => string)(error.data))
    if (code === 'SENSITIVE_TEXT') {
      const found = (error.data as { found: SensitiveText[] }).found
      const kinds = [...new Set(found.map((one) => words.sensitive[one.kind]))]
      return [words.sensitive.title, ...kinds, words.sensitive.help].join('. ').replaceAll('..', '.')
    }
    if (code === 'NOT_FOUND') return `${words.notFound.title}. ${words.notFound.text}`
    if (code === 'FORBIDDEN') return `${words.notAllowed.title}. ${words.notAllowed.text}`
    if (code === 'UNAUTHORIZED') return words.notSignedIn.title
    if (code === 'TOO_MANY_REQUESTS') return `${words.tooMany.title}. ${words.tooMany.text}`
    if (code === 'BAD_REQUEST') return `${words.malformed.title}. ${words.malformed.text}`
    const id = requestIdOf(error)
    return id ? `${words.failed.title} (${words.request} ${id})` : words.failed.title
  }
}
