export { submissionPages } from './routes.ts'
export { registerSubmissionSlots } from './slots.tsx'
