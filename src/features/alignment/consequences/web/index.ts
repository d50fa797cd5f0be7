export { consequenceApi } from './api.ts'
