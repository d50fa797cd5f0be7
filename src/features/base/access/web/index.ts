export { accessPages } from './routes.ts'
export { settingsCards } from './settings/slots.ts'
