export { bindingApi, versionApi } from './api.ts'
export { getOverlappingPlans, SupersededPlansField, toSupersessions } from './superseded-plans-field.tsx'
export { versionParts } from './version-slots.ts'
