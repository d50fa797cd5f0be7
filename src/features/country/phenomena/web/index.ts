export { phenomenonMessages } from './messages/index.ts'
export { PhenomenonPicker } from './phenomenon-picker.tsx'
