export { pathCards, pathStepParts, type StepSlotProps } from './path-slots.ts'
