import type { DecisionSubject } from '../entities.ts'

/** A single result of the detection, with the confidence (0 to 1) and the evidence. The messages contain the text. */
export interface Decision {
  subject: DecisionSubject
  value: string
  confidence: number
  reason: string
}

/** Records a decision. */
export type Decide = (what: DecisionSubject, value: string, confidence: number, why?: string) => void
