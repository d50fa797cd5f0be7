export { externalTargetApi } from './api.ts'
