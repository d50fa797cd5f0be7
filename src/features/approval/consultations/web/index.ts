export { consultationPages } from './routes.ts'
export { registerConsultationSlots } from './slots.tsx'
