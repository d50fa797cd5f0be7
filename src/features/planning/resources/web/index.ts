export { resourcePages } from './routes.ts'
export { registerResourceSlots } from './slots.tsx'
