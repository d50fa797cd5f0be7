export { LettersCard, SentOnStep } from './on-path.tsx'
export { deskPages } from './routes.ts'
export { fillDeskSlots } from './slots.tsx'
