export { trustAnchorsApi } from './api.ts'
