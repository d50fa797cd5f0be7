import { z } from 'zod'
import { Id } from './ids.ts'
import { roleNames } from './permission.ts'

/** A role of a person in an organisation. */
export const RoleName = z.enum(roleNames)

/** A role in an organisation. */
export const OrganisationRole = z.strictObject({ organisationId: Id, role: RoleName })
