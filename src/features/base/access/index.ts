export { getRoleName } from './messages/get-role-name.ts'
