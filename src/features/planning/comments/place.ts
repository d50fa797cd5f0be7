import type { RemarkPlace } from './entities.ts'
import { type ElementWords, wordsAt } from './model.ts'

export type PlaceFault = 'WORDS_CHANGED' | 'NOTHING_TO_REPLACE'

/**
 * The place as it is kept, with the words that it stands on: what quotes the element as a whole quotes its title. Other
 * words than those that stand there now are refused, and so are words in the place of none.
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
