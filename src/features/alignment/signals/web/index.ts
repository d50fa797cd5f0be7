export { signalApi } from './api.ts'
export { signalPages } from './routes.ts'
export { registerSignalSlots } from './slots.tsx'
