import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { documentMessages } from '../messages/index.ts'

/** Downloads a plan as a single sheet. It is small enough for a direct response. */
export function OnePageFile({ planId }: { planId: Id }) {
  const messages = useMessages(documentMessages)
  const { language } = useLocalizedText()
  const may = useMay()
  if (!may('document.make')) return null
  return (
    <ButtonLink href={`/api/plans/${planId}/documents/page?language=${language}`} download>
      {messages.sheet}
    </ButtonLink>
  )
}
