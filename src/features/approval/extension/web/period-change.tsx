import { useMessages } from '#platform/web/language.tsx'
import { extensionJournalMessages } from '../journal-messages.ts'

/** Says in the history of a plan what was recorded about its period: the extension, the end, or who confirmed it. */
export function PeriodChange({ procedure }: { procedure: string }) {
  const messages = useMessages(extensionJournalMessages)
  const key = `extension.${procedure}`
  return key in messages ? <div>{messages[key as keyof typeof messages]}</div> : null
}
