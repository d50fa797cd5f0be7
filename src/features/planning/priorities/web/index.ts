export { priorityPages } from './routes.ts'
export { fillPrioritySlots } from './slots.tsx'
