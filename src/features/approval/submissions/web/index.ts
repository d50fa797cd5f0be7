export { LettersCard, SentDocumentList } from './path-questions.tsx'
export { submissionPages } from './routes.ts'
export { registerSubmissionSlots } from './slots.tsx'
