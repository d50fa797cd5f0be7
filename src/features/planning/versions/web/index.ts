export { bindingApi, legalDiffApi, versionApi } from './api.ts'
export { registerVersionSlots } from './slots.ts'
