export { pathApi } from '../acts/web/api.ts'
export { seatKey, useSeatName } from '../acts/web/seat-name.ts'
export { pathCards, pathNotices, pathPeriodCards, pathStepParts, type StepSlotProps } from './path-slots.ts'
