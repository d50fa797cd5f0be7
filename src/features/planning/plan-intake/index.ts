export { toFrame } from './frame.ts'
export { intakeMessages } from './messages/index.ts'
export { computeProgress } from './outline/model.ts'
export { proposeAside } from './propose/propose-aside.ts'
