import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'
import type { LegalPath, PathStep } from '../contract.ts'

export interface StepSlotProps {
  planId: Id
  step: PathStep
  /** Whether the reader leads the plan. */
  isLeader: boolean
  /** Whether the current round is shown. Earlier rounds are read-only. */
  isCurrentRound: boolean
}

/** Slot in an expanded step of the approval path, under the participants: sent documents and consultations. */
export const pathStepParts = createSlot<StepSlotProps>()

/** Slot on the approval path of a plan, between the steps and the acts: letters. */
export const pathCards = createSlot<{ planId: Id }>()

/** Slot under the head of the approval path: notices about the text of the plan. `onOpen` starts an addendum. */
export const pathNotices = createSlot<{ path: LegalPath; onOpen?: () => void }>()

/** Slot at the end of the approval path: the period in which the plan is in force. */
export const pathPeriodCards = createSlot<{ planId: Id }>()
