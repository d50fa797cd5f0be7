import type { Names } from '#shared/localized-text.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'
import { useLocalizedText, useMessages } from './language.tsx'

/**
 * Returns a function that formats the name that a subject had at the time of an act, with the present name where it is
 * another one. Without a name of that time it is the present name.
 */
export function useNameOfTime(): (then: Names | null | undefined, today: Names | null | undefined) => string {
  const { name } = useLocalizedText()
  const { nameOfTime } = useMessages(phraseMessages)
  return (then, today) => {
    const present = today ? name(today) : ''
    const former = then ? name(then) : ''
    if (!former) return present
    return present && present !== former ? nameOfTime(former, present) : former
  }
}
