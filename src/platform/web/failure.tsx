import { ORPCError } from '@orpc/client'
import type { SensitiveText } from '#shared/screening.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { useMessages } from './language.tsx'
import { platformMessages } from './messages/index.ts'

/** Returns the request id under which the server logged the error, if the response has it. */
export function getRequestId(error: unknown): string | undefined {
  if (!(error instanceof ORPCError)) return undefined
  const data = error.data as { requestId?: unknown } | undefined
  return typeof data?.requestId === 'string' ? data.requestId : undefined
}

export const getErrorCode = (error: unknown): string | undefined =>
  error instanceof ORPCError ? error.code : undefined

/** Shows why a query failed, instead of an empty page. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const messages = useMessages(platformMessages)
  const code = getErrorCode(error)
  // An invalid address is treated like an address that does not exist.
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST')
    return (
      <EmptyState kind="not_allowed" title={messages.notFound.title}>
        {messages.notFound.text}
      </EmptyState>
    )
  if (code === 'FORBIDDEN')
    return (
      <EmptyState kind="not_allowed" title={messages.notAllowed.title}>
        {messages.notAllowed.text}
      </EmptyState>
    )
  if (code === 'UNAUTHORIZED') {
    return (
      <EmptyState
        kind="not_allowed"
        title={messages.notSignedIn.title}
        action={<a href="/sign-in">{messages.signIn}</a>}
      >
        {messages.notSignedIn.text}
      </EmptyState>
    )
  }
  const id = getRequestId(error)
  const which =
    error instanceof ORPCError ? (code === 'TOO_MANY_REQUESTS' ? messages.tooMany : messages.failed) : messages.offline
  return (
    <EmptyState
      kind="failed"
      title={which.title}
      retryLabel={messages.retry}
      onRetry={onRetry}
      request={id ? { label: messages.request, id } : undefined}
    >
      {which.text}
    </EmptyState>
  )
}

/**
 * Returns a function that gives the message for an error, for a toast or a form. `slice` contains the messages of the
 * slice's codes. The codes of the pipeline are known here.
 */
export function useErrorMessage(slice: Readonly<Record<string, unknown>> = {}): (error: unknown) => string {
  const messages = useMessages(platformMessages)
  return (error) => {
    const code = getErrorCode(error)
    if (!(error instanceof ORPCError)) return `${messages.offline.title}. ${messages.offline.text}`
    const own = code === undefined ? undefined : slice[code]
    if (typeof own === 'string') return own
    if (typeof own === 'function') return String((own as (data: unknown) => string)(error.data))
    if (code === 'SENSITIVE_TEXT') {
      const sensitiveTexts = (error.data as { matches: SensitiveText[] }).matches
      const kinds = [...new Set(sensitiveTexts.map((sensitiveText) => messages.sensitive[sensitiveText.kind]))]
      return [messages.sensitive.title, ...kinds, messages.sensitive.help].join('. ').replaceAll('..', '.')
    }
    if (code === 'NOT_FOUND') return `${messages.notFound.title}. ${messages.notFound.text}`
    if (code === 'FORBIDDEN') return `${messages.notAllowed.title}. ${messages.notAllowed.text}`
    if (code === 'UNAUTHORIZED') return messages.notSignedIn.title
    if (code === 'TOO_MANY_REQUESTS') return `${messages.tooMany.title}. ${messages.tooMany.text}`
    if (code === 'BAD_REQUEST') return `${messages.malformed.title}. ${messages.malformed.text}`
    const id = getRequestId(error)
    return id ? `${messages.failed.title} (${messages.request} ${id})` : messages.failed.title
  }
}
