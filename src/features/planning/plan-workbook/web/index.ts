export { registerPlanWorkbookSlots } from './slots.ts'
