export { signalApi } from './api.ts'
