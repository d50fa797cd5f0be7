export { alignmentApi } from './api.ts'
export { itemCardParts } from './item-card-slot.ts'
export { itemPages } from './routes.ts'
export { registerItemSlots } from './slots.tsx'
