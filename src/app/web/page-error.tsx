import { useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { EmptyState } from '#ui/empty-state.tsx'

/**
 * A page that could not be loaded or drawn, within the frame that still stands. Most often the server was renewed while the
 * browser was open, and the part of the page that it asks for has another name by now: loading again mends that.
 */
export function PageFault() {
  const words = useWords(platformMessages)
  return (
    <EmptyState
      kind="failed"
      title={words.pageFault.title}
      retryLabel={words.pageFault.reload}
      onRetry={() => location.reload()}
      request={undefined}
    >
      {words.pageFault.text}
    </EmptyState>
  )
}
