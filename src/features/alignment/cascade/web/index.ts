export { registerCascadeSlots } from './slots.tsx'
