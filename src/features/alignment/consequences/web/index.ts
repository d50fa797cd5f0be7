export { consequenceApi } from './api.ts'
export { registerConsequenceSlots } from './slots.tsx'
