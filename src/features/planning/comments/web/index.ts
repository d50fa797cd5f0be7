export { remarkPages } from './routes.ts'
export { fillRemarkSlots } from './slots.tsx'
