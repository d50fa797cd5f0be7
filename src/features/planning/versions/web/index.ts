export { bindingApi, versionApi } from './api.ts'
