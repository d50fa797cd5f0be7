export { dossierFigures, dossierResults } from './slots.ts'
