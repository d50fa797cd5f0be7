import { z } from 'zod'
import { roleNames } from './permission.ts'

/** A role of a person in an organisation. */
export const RoleName = z.enum(roleNames)
