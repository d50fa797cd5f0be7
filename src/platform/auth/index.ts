export { peopleContract, sessionContract } from './contract.ts'
export { peopleRoutes } from './people-routes.ts'
export { sessionRoutes } from './session-routes.ts'
