import type { Proof } from '../proof.ts'

/** One bullet of the deck from which the product was asked: what it lets a person do, and what shows it. */
export interface DeckRow {
  slide: number
  bullet: string
  /** What a person can do. */
  can: string
  /** Where in the web, where there is a place of its own. */
  page?: string
  /** On the command line. */
  command?: string
  tests?: readonly Proof[]
  /** Not built yet: what is missing. With tests beside it, the rest of the row is. */
  later?: string
}

export const outline = 'src/features/plans/outline/outline.db.test.ts'
export const deck = 'src/app/deck.db.test.ts'
export const competences = 'src/features/registry/competences/competences.db.test.ts'
export const readings = 'src/features/plans/readings/readings.db.test.ts'
export const spread = 'src/features/plans/readings/spread.db.test.ts'
export const outcome = 'e2e/outcome.e2e.ts'
