export { alignmentRoutes } from '../src/app/routes/alignment.ts'
