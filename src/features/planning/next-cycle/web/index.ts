export { preparationApi } from './api.ts'
