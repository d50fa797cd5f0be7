import type { CommentPlace } from './entities.ts'
import { type ElementText, findTextAt } from './model.ts'

export type CommentPlaceIssue = 'TEXT_CHANGED' | 'NO_VALUE_TO_REPLACE'

/**
 * Returns the place as it is stored, with the quoted text. A comment on a whole element quotes the title. Returns an
 * issue when the quoted text is not in the current text, when the place has no text, or when a proposed text has no
 * text to replace.
 */
export function resolvePlace(
  place: CommentPlace,
  element: ElementText | undefined,
  proposal: string | null,
): CommentPlace | CommentPlaceIssue {
  if (place.field === null || !element) {
    if (proposal !== null) return 'NO_VALUE_TO_REPLACE'
    return {
      ...place,
      blockId: null,
      field: null,
      quote: (element && findTextAt(element, { ...place, field: null })) ?? null,
    }
  }
  const textAt = findTextAt(element, place)
  const quote = place.quote ?? textAt
  if (textAt === undefined || quote === undefined || !textAt.includes(quote)) return 'TEXT_CHANGED'
  return { ...place, quote, blockId: place.field === 'body' ? place.blockId : null }
}
