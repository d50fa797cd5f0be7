import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot in an item to answer, under its title: data of upper features, such as the change since the last answer. */
export const itemCardParts = createSlot<{ itemId: Id; addresseeId: Id }>()
