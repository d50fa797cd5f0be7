import { createSlot } from '#platform/web/slot.tsx'

/** Settings cards that other features add. */
export const settingsCards = createSlot<object>()
