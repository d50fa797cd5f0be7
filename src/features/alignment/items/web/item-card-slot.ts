import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/**
 * Slot in an item to answer, under the title: data that other features add, such as the change since the last answer.
 */
export const itemCardParts = createSlot<{ itemId: Id; addresseeId: Id }>()
