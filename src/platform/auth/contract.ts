import { z } from 'zod'
import { Vocabulary } from '#shared/country-vocabulary-schema.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { permissionNames } from '#shared/permission.ts'
import { procedure } from '#shared/procedure.ts'
import { OrganisationRole, RoleCode, RoleName } from '#shared/role-name.ts'

const Permission = z.enum(permissionNames)
const PersonName = z.string().trim().min(1).max(200)
const Email = z.email().max(254)

/**
 * The signed-in person and the person's permissions. Without a session, `person` is null and only the public
 * permissions apply.
 */
export const Session = z.strictObject({
  person: z.strictObject({ id: Id, name: z.string(), language: Language }).nullable(),
  roles: z.array(z.strictObject({ organisationId: Id, organisationNames: Names, role: RoleCode })),
  permissions: z.array(Permission),
  /** A demo. All data is illustrative, and every screen shows a notice. */
  demo: z.boolean(),
  /** Another person saw a sign-in link of this account. `by` is null for the operator of the server. Absent: nobody did. */
  shownLink: z.strictObject({ at: z.string(), by: z.string().nullable() }).optional(),
  version: z.string(),
  /** The date and number formats of the country and the time zone for days. Absent: the defaults. */
  forms: z.strictObject({ timeZone: z.string(), locales: z.record(Language, z.string()) }).optional(),
  /** The levels, roles and terms of the country. Absent: none. */
  vocabulary: Vocabulary.optional(),
})
export type Session = z.infer<typeof Session>

export const LinkKind = z.enum(['first', 'invitation', 'reset'])
export const PasswordFlaw = z.enum(['too_short', 'too_long', 'too_uniform', 'contains_own_name'])
const Secret = z.string().min(20).max(100)
const Empty = z.strictObject({})

const linkNotValid = { LINK_NOT_VALID: { status: 410, message: 'The link was used, has expired, or never existed.' } }

/** Sign-in uses plain HTTP below `/api/auth` (see `sign-in-routes.ts`), because it sets cookies. */
export const sessionContract = {
  getSession: procedure
    .route({
      method: 'GET',
      path: '/session',
      tags: ['Session'],
      summary: 'Get the session',
      description: 'The signed-in user and their permissions.',
    })
    .meta({ permission: 'public', effect: 'read' })
    .output(Session),
  setLanguage: procedure
    .route({
      method: 'PUT',
      path: '/session/language',
      tags: ['Session'],
      summary: 'Set your language',
    })
    .meta({ permission: 'public', effect: 'outside' })
    .input(z.strictObject({ language: Language }))
    .output(Empty),
  closeLinkNotice: procedure
    .route({
      method: 'POST',
      path: '/session/link-notice/close',
      tags: ['Session'],
      summary: 'Close the notice of a seen link',
    })
    .meta({ permission: 'public', effect: 'outside', isInternal: true })
    .input(Empty)
    .output(Empty),
  getSignInLink: procedure
    .route({
      method: 'POST',
      path: '/session/link/preview',
      tags: ['Session'],
      summary: 'Get the purpose of a one-time link',
    })
    .meta({ permission: 'public', effect: 'outside', secret: true, isInternal: true })
    .input(z.strictObject({ secret: Secret }))
    .output(
      z.strictObject({
        kind: LinkKind,
        name: z.string().nullable(),
        email: z.string().nullable(),
        language: Language.nullable(),
        expiresAt: z.string(),
      }),
    )
    .errors(linkNotValid),
  redeemLink: procedure
    .route({
      method: 'POST',
      path: '/session/link',
      tags: ['Session'],
      summary: 'Use a one-time link',
      description: 'Creates an account or sets a new password.',
    })
    .meta({ permission: 'public', effect: 'outside', secret: true, isInternal: true })
    .input(
      z.strictObject({
        secret: Secret,
        password: z.string().max(1000),
        /**
         * Only for the first link: the new administrator, and the name of the organisation that operates the instance.
         */
        name: PersonName.optional(),
        email: Email.optional(),
        language: Language.optional(),
        organisationName: PersonName.optional(),
      }),
    )
    .output(z.strictObject({ email: z.string() }))
    .errors({
      ...linkNotValid,
      DETAILS_MISSING: { status: 422, message: 'The first administrator needs a name and an email address.' },
      EMAIL_TAKEN: { status: 409, message: 'Another user has this email address.' },
      PASSWORD_TOO_EASY: {
        status: 422,
        message: 'The password is too easy to guess.',
        data: z.strictObject({ flaw: PasswordFlaw, minLength: z.number() }),
      },
    }),
  requestPasswordReset: procedure
    .route({
      method: 'POST',
      path: '/session/reset',
      tags: ['Session'],
      summary: 'Request a link to set a new password',
    })
    .meta({ permission: 'public', effect: 'outside', secret: true, isInternal: true })
    .input(z.strictObject({ email: Email }))
    /**
     * The response is the same for known and unknown addresses. With `byMail` false, this instance sends no mail and
     * the user must ask an administrator.
     */
    .output(z.strictObject({ byMail: z.boolean() })),
}

const RoleAssignment = z.strictObject({
  organisationId: Id,
  organisationNames: Names,
  role: RoleCode,
  validFrom: z.string(),
  validTo: z.string().nullable(),
})
export const PersonWithAccess = z.strictObject({
  id: Id,
  name: z.string(),
  email: z.string().nullable(),
  language: Language,
  /** Whether the person has set a password. */
  hasAccount: z.boolean(),
  hasLeft: z.boolean(),
  roles: z.array(RoleAssignment),
})
export type PersonWithAccess = z.infer<typeof PersonWithAccess>

/**
 * `link` is null when it was sent by mail. Otherwise an administrator of the instance passes it on, and nobody else sees
 * it. It begins with `/`.
 */
export const SentLink = z.strictObject({
  personId: Id,
  kind: LinkKind,
  isMailed: z.boolean(),
  link: z.string().nullable(),
})

const notYourOrganisation = {
  NOT_YOUR_ORGANISATION: { status: 403, message: 'You can manage only the people of your own organisation.' },
}
/** Nobody grants a role to themselves. `names` are people who can, at most five. */
const ownRole = {
  OWN_ROLE: {
    status: 403,
    message: 'You cannot grant a role to yourself. Another administrator can.',
    data: z.strictObject({ names: z.array(z.string()) }),
  },
}
const personNotFound = { PERSON_NOT_FOUND: { status: 404, message: 'This person does not exist.' } }
/** Error when no other person could assign roles. The database enforces this for every entry point. */
const lastAdministrator = {
  LAST_ADMINISTRATOR: {
    status: 409,
    message: 'You are the only administrator of this instance. Give the role to another person first.',
  },
}
const RoleInput = OrganisationRole.extend({ personId: Id })
/** A role that the country no longer has can be ended too. */
const EndedRole = OrganisationRole.extend({ personId: Id, role: RoleCode })

/**
 * The people of the instance and their roles, for administrators. They see their own organisation, or all organisations
 * when their organisation operates the instance.
 */
export const peopleContract = {
  listPeople: procedure
    .route({ method: 'GET', path: '/people', tags: ['People'], summary: 'List people with their roles' })
    .meta({ permission: 'person.manage', effect: 'outside' })
    .input(
      z.strictObject({
        query: z.string().max(200).optional(),
        /** The last person of the previous page. */
        after: Id.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.strictObject({ rows: z.array(PersonWithAccess), next: z.string().nullable() })),
  invitePerson: procedure
    .route({
      method: 'POST',
      path: '/people',
      tags: ['People'],
      summary: 'Invite a person',
      description: 'The person gets a role in an organisation.',
    })
    .meta({ permission: 'person.manage', effect: 'outside', secret: true })
    .input(z.strictObject({ name: PersonName, email: Email, language: Language, organisationId: Id, role: RoleName }))
    .output(SentLink)
    .errors({
      ...notYourOrganisation,
      EMAIL_TAKEN: { status: 409, message: 'A user already has this email address.' },
    }),
  createSignInLink: procedure
    .route({
      method: 'POST',
      path: '/people/{personId}/link',
      tags: ['People'],
      summary: 'Create a link to set a password',
    })
    .meta({ permission: 'person.manage', effect: 'outside' })
    .input(z.strictObject({ personId: Id }))
    .output(SentLink)
    .errors({
      ...notYourOrganisation,
      ...personNotFound,
      NO_EMAIL: { status: 409, message: 'The person has no email address.' },
    }),
  grantRole: procedure
    .route({
      method: 'PUT',
      path: '/people/{personId}/role',
      tags: ['People'],
      summary: 'Give a person a role in an organisation',
    })
    .meta({ permission: 'person.manage', effect: 'write' })
    .input(RoleInput)
    .output(Empty)
    .errors({ ...notYourOrganisation, ...personNotFound, ...ownRole }),
  endRole: procedure
    .route({
      method: 'DELETE',
      path: '/people/{personId}/role',
      tags: ['People'],
      summary: 'End a role of a person',
      description: 'The role ends today.',
    })
    .meta({ permission: 'person.manage', effect: 'write' })
    .input(EndedRole)
    .output(Empty)
    .errors({ ...notYourOrganisation, ...personNotFound, ...lastAdministrator }),
  endAccess: procedure
    .route({
      method: 'POST',
      path: '/people/{personId}/leave',
      tags: ['People'],
      summary: 'End all access of a person',
    })
    .meta({ permission: 'person.manage', effect: 'outside' })
    .input(z.strictObject({ personId: Id }))
    .output(Empty)
    .errors({ ...notYourOrganisation, ...personNotFound, ...lastAdministrator }),
}
