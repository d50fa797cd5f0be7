import { z } from 'zod'
import { isRole } from './country-vocabulary.ts'
import { Id } from './ids.ts'

/** The code of a role in the country's pack. */
export const RoleCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/)
/** A role that the country has now, for input. */
export const RoleName = RoleCode.refine(isRole, { message: 'ROLE_UNKNOWN' })

/** A role in an organisation. */
export const OrganisationRole = z.strictObject({ organisationId: Id, role: RoleName })
