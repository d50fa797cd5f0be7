import { z } from 'zod'
import { Id } from './ids.ts'
import { Language } from './language.ts'
import { LinkSecret, linkNotValid } from './link-secret.ts'
import { Names } from './localized-text.ts'

/** Who a signed link is for. The registered address is never returned. */
const LinkRecipient = z.strictObject({
  name: z.string().nullable(),
  function: z.string().nullable(),
  organisationId: Id.nullable(),
  organisationNames: Names.nullable(),
  /** Whether an address is registered, to which the link and its codes are sent. */
  hasAddress: z.boolean(),
})

/** A signed link as the organisation that asks sees it, without its secret. */
export const SignedLink = z.strictObject({
  id: Id,
  /** The version for answers, the invitation for comments. */
  subjectId: Id,
  recipient: LinkRecipient,
  createdAt: z.iso.datetime(),
  createdBy: Id.nullable(),
  expiresAt: z.iso.datetime(),
  firstUsedAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
  useCount: z.number().int(),
  revokedAt: z.iso.datetime().nullable(),
})
export type SignedLink = z.infer<typeof SignedLink>

/** A new link. The secret is absent when the link was sent by mail. */
export const CreatedLink = SignedLink.extend({ secret: LinkSecret.nullable() })
export type CreatedLink = z.infer<typeof CreatedLink>

/** A named recipient with an address. The link is sent there, and so are the codes that TLP:AMBER needs. */
export const NamedRecipient = z.strictObject({
  name: z.string().trim().min(1).max(200),
  function: z.string().trim().max(200).nullable().default(null),
  email: z.email().max(254),
  language: Language,
})
export type NamedRecipient = z.infer<typeof NamedRecipient>

/** The errors of creating a link. */
export const linkCreationErrors = {
  ALREADY_EXPIRED: { status: 422 },
  /** TLP:AMBER+STRICT and TLP:RED are read only after sign-in. */
  LINK_NOT_ALLOWED: { status: 409 },
  /** TLP:AMBER needs a named recipient with an address, and a mail server. */
  LINK_RECIPIENT_REQUIRED: { status: 422 },
  MAIL_NOT_SENT: { status: 502 },
} as const

/** The secret of a link, and the token of a confirmed code. Both are sent only in the body of a request. */
export const linkCredentials = { secret: LinkSecret, token: LinkSecret.nullable().default(null) }
export const LinkInput = z.strictObject(linkCredentials)
export type LinkInput = z.input<typeof LinkInput>

/** The errors of a procedure that a link opens. Only the holder of a valid secret learns what is missing. */
export const linkErrors = {
  ...linkNotValid,
  LINK_CODE_REQUIRED: { status: 403 },
  LINK_SIGN_IN_REQUIRED: { status: 403 },
} as const
