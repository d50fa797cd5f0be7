import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { EmptyState } from '#ui/empty-state.tsx'

/**
 * Shows an error in the intact layout when a page fails to load or render. Most often the server was updated while the
 * browser was open, so the script of the page has a new name. Reloading fixes that.
 */
export function PageError() {
  const messages = useMessages(platformMessages)
  return (
    <EmptyState
      kind="failed"
      title={messages.pageIssue.title}
      retryLabel={messages.pageIssue.reload}
      onRetry={() => location.reload()}
      request={undefined}
    >
      {messages.pageIssue.text}
    </EmptyState>
  )
}
