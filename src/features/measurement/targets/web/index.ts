export { targetPages } from './routes.ts'
export { registerTargetSlots } from './slots.tsx'
