export { boundaryApi } from './api.ts'
