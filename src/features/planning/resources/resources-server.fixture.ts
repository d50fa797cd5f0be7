import { implement } from '@orpc/server'
import { sessionContract } from '#platform/auth/contract.ts'
import { planContract } from '../../../../testing/contracts.ts'
import { resourceContract } from './contract.ts'

/** A test server for pages; tests define the responses. */
export const server = implement({ session: sessionContract, resources: resourceContract, plans: planContract })

export const sessionHandler = server.session.getSession.handler(() => ({
  person: { id: '00000000-0000-7000-8000-0000000000aa', name: 'Nora', language: 'en' },
  roles: [],
  permissions: ['resource.read', 'plan.read'],
  demo: false,
  version: '',
}))
