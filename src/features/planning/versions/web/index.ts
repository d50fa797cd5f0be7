export { bindingApi, versionApi } from './api.ts'
export { getOverlappingPlans, SupersededPlans } from './superseded-plans.tsx'
export { versionParts } from './version-slots.ts'
