import type { RemarkPlace } from './entities.ts'
import { type ElementWords, wordsAt } from './model.ts'

export type PlaceFault = 'WORDS_CHANGED' | 'NOTHING_TO_REPLACE'

/**
 * Returns the place as it is stored, with the quoted text. A comment on a whole element quotes the title. Throws when
 * the quoted text differs from the current text or when the place has no text.
 */
export function settledPlace(
  place: RemarkPlace,
  element: ElementWords | undefined,
  proposal: string | null,
): RemarkPlace | PlaceFault {
  if (place.field === null || !element) {
    if (proposal !== null) return 'NOTHING_TO_REPLACE'
    return {
      ...place,
      blockId: null,
      field: null,
      quote: (element && wordsAt(element, { ...place, field: null })) ?? null,
    }
  }
  const words = wordsAt(element, place)
  const quote = place.quote ?? words
  if (words === undefined || quote === undefined || !words.includes(quote)) return 'WORDS_CHANGED'
  return { ...place, quote, blockId: place.field === 'body' ? place.blockId : null }
}
