export { municipalityApi } from './api.ts'
