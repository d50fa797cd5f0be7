import type { CommentPlace } from './entities.ts'
import { type ElementText, findTextAt } from './model.ts'

export type CommentPlaceIssue = 'WORDS_CHANGED' | 'NOTHING_TO_REPLACE'

/**
 * Returns the place as it is stored, with the quoted text. A comment on a whole element quotes the title. Throws when
 * the quoted text differs from the current text or when the place has no text.
 */
export function resolvePlace(
  place: CommentPlace,
  element: ElementText | undefined,
  proposal: string | null,
): CommentPlace | CommentPlaceIssue {
  if (place.field === null || !element) {
    if (proposal !== null) return 'NOTHING_TO_REPLACE'
    return {
      ...place,
      blockId: null,
      field: null,
      quote: (element && findTextAt(element, { ...place, field: null })) ?? null,
    }
  }
  const messages = findTextAt(element, place)
  const quote = place.quote ?? messages
  if (messages === undefined || quote === undefined || !messages.includes(quote)) return 'WORDS_CHANGED'
  return { ...place, quote, blockId: place.field === 'body' ? place.blockId : null }
}
