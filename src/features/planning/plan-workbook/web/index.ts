export { planWorkbookApi } from './api.ts'
export { registerPlanWorkbookSlots } from './slots.ts'
