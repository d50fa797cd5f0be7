export { bindingApi, legalDiffApi, versionApi } from './api.ts'
