export { commentPages } from './routes.ts'
export { registerCommentSlots } from './slots.tsx'
