export { alignmentApi } from './api.ts'
export { itemCardParts } from './item-card-slot.ts'
