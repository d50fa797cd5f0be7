export { indicatorRoutes } from '../src/app/routes/indicators.ts'
