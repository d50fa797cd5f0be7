import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot under a priority of the single-page plan: the answers. */
export const onePageAnswers = createSlot<{ planId: Id; elementId: Id }>()

/** Slot on the single-page plan: export as a sheet. */
export const onePageActions = createSlot<{ planId: Id }>()
