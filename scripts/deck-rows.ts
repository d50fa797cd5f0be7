import { pillarsToStrategy } from './deck/pillars-to-strategy.ts'
import { planAndCountry } from './deck/plan-and-country.ts'
import { powers } from './deck/powers.ts'
import { programmesToClosing } from './deck/programmes-to-closing.ts'
import type { DeckRow } from './deck/row.ts'

/** Every bullet of the deck, in its order. */
export const deckRows: readonly DeckRow[] = [...planAndCountry, ...powers, ...pillarsToStrategy, ...programmesToClosing]
