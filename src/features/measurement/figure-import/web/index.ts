export { figureFileClient } from './api.ts'
