import { createSlot } from '#platform/web/slot.tsx'

/** On the settings of whoever is signed in: what upper slices let one choose. */
export const settingsCards = createSlot<object>()
