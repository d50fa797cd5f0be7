export { settingsCards } from './settings/slots.ts'
