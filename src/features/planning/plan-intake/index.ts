export { toFrame } from './frame.ts'
export { intakeMessages } from './messages/index.ts'
export { computeProgress } from './outline/model.ts'
export { proposeInWorker } from './propose/propose-in-worker.ts'
