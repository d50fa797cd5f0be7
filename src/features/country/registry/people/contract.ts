import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { RoleCode } from '#shared/role-name.ts'

const tags = ['People']

/** A person as visible to colleagues: the current roles and functions. */
export const Person = z.strictObject({
  id: Id,
  name: z.string(),
  language: Language,
  /** Only visible to users who may manage people. */
  email: z.string().nullable(),
  roles: z.array(z.strictObject({ organisationId: Id, role: RoleCode })),
  functions: z.array(
    z.strictObject({ functionId: Id, organisationId: Id, names: Names, capacity: z.enum(['holder', 'deputy']) }),
  ),
})
export type Person = z.infer<typeof Person>

export const PersonRole = z.strictObject({
  id: Id,
  personId: Id,
  personName: z.string(),
  organisationId: Id,
  organisationNames: Names,
  role: RoleCode,
  validFrom: LegalDate,
  validTo: LegalDate.nullable(),
})
export type PersonRole = z.infer<typeof PersonRole>

/**
 * Procedures for persons. Granting and ending roles, invitations and ending access are part of sign-in
 * (`platform/auth`).
 */
export const peopleContract = {
  listPersons: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/persons',
      summary: 'List persons with a role or a function',
      tags,
    })
    .input(
      z.strictObject({
        organisationId: Id.optional(),
        query: z.string().trim().max(200).optional(),
        date: LegalDate.optional(),
        after: Id.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      toPageSchema(Person).extend({
        /** False: only signed-in users see names. The list is then empty and does not reveal the number of persons. */
        personsShown: z.boolean(),
        abilities: z.strictObject({ manage: z.boolean() }),
      }),
    ),

  listRoles: procedure
    .meta({ permission: 'registry.read', isInternal: true })
    .route({ method: 'GET', path: '/roles', summary: 'List the holders of roles', tags })
    .input(
      z.strictObject({
        organisationId: Id.optional(),
        personId: Id.optional(),
        role: RoleCode.optional(),
        date: z.union([LegalDate, z.literal('any')]).optional(),
      }),
    )
    .output(z.strictObject({ rows: z.array(PersonRole).max(2000), personsShown: z.boolean() })),

  addPerson: procedure
    .meta({ permission: 'person.manage', effect: 'write' })
    .route({
      method: 'POST',
      path: '/persons',
      summary: 'Add a person without an account',
      description: 'Such a person holds a function but does not sign in.',
      tags,
    })
    .input(
      z.strictObject({
        name: z.string().trim().min(1).max(200),
        email: z.email().max(254).nullish(),
        language: Language.default('en'),
      }),
    )
    .output(z.strictObject({ id: Id, name: z.string() }))
    .errors({ EMAIL_TAKEN: { status: 409 } }),
}
