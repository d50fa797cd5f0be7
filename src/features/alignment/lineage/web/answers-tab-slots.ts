import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot in the answers of a plan that was sent for answers, above the answers per element, over the full width. */
export const answersTabParts = createSlot<{ planId: Id }>()

/** Slot at the end of the answers of a plan. `mayAsk` is true for editors of the plan. */
export const answersTabCards = createSlot<{ planId: Id; mayAsk: boolean }>()
