export { municipalityPages } from './routes.ts'
export { registerMunicipalitySlots } from './slots.tsx'
