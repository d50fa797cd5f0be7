import type { DecisionSubject } from '../entities.ts'

/** One thing that was understood of a file, how sure that is (0 to 1), and what shows it. Its words stand in the messages. */
export interface Decision {
  what: DecisionSubject
  value: string
  confidence: number
  why: string
}

/** Writes one down. */
export type Decide = (what: DecisionSubject, value: string, confidence: number, why?: string) => void
