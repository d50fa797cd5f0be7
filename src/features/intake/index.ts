export { frameOf } from './bring.ts'
export { intakeMessages } from './messages/index.ts'
export { progressOf } from './outline/model.ts'
export { proposeAside } from './propose/propose-aside.ts'
