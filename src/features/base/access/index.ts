export { getRoleName } from './role-name.ts'
