export { alignmentApi } from './api.ts'
export { alignmentPages } from './routes.ts'
export { fillAlignmentSlots } from './slots.tsx'
