export { closeConsultations } from './close-consultations.ts'
export { buildConsultationBlocks } from './document.ts'
