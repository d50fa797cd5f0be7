import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot under a version that can still enter into force by hand, or did: documents of the decision. */
export const versionParts = createSlot<{ planId: Id; versionId: Id; versionNumber: number }>()
