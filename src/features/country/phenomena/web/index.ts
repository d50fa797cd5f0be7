export { phenomenonMessages } from './messages/index.ts'
export { PhenomenonPicker } from './phenomenon-picker.tsx'
export { phenomenaPages } from './routes.ts'
