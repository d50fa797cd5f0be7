export { meetingPages } from './routes.ts'
