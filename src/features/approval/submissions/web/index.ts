export { LettersCard, SentOnStep } from './path-questions.tsx'
export { deskPages } from './routes.ts'
export { fillDeskSlots } from './slots.tsx'
