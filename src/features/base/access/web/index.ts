export { useRoleName } from './roles.ts'
export { settingsCards } from './settings/slots.ts'
