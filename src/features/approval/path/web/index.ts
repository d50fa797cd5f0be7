export { pathCards, pathStepParts, type StepSlotProps } from './path-slots.ts'
export { fillCycleSlots } from './slots.tsx'
