export { planRoutes } from '../src/app/routes/plans.ts'
