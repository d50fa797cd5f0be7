import type { Plan } from '../entities.ts'

/**
 * Checks whether a plan is registered from a published list and no second person compared it with its source. Until
 * then it is neither sent nor public, and it can be removed. The database has the same rule (`plan_registration_confirmed`).
 */
export const isUnconfirmedRegistration = ({
  isRegistered,
  registrationConfirmedAt,
}: Pick<Plan, 'isRegistered' | 'registrationConfirmedAt'>): boolean =>
  isRegistered === true && registrationConfirmedAt === undefined
