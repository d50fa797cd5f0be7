import { useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { EmptyState } from '#ui/empty-state.tsx'

export function NotFound() {
  const words = useWords(platformMessages)
  return (
    <EmptyState kind="not_allowed" title={words.notFound.title}>
      {words.notFound.text}
    </EmptyState>
  )
}
