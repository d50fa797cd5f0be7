export { fillCycleSlots } from './slots.tsx'
