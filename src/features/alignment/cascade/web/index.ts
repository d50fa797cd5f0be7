export { cascadeApi } from './api.ts'
export { registerCascadeSlots } from './slots.tsx'
