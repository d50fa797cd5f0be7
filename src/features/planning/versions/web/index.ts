export { bindingApi, versionApi } from './api.ts'
export { registerVersionSlots } from './slots.ts'
