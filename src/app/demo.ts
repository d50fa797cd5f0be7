export { seedDemo } from './demo/seed.ts'
