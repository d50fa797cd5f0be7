export { registerConsequenceSlots } from './slots.tsx'
