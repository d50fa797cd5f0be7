export { createDutyPeriods } from './create-periods.ts'
