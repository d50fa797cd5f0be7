import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'

/** Maximum size of a file of certificates, in kilobytes. */
export const maxKilobytes = 256

/** An installed certificate of an authority. */
export const InstalledAnchor = z.strictObject({
  id: Id,
  name: z.string(),
  purpose: z.string(),
  /** SHA-256 of the certificate, in hexadecimal. */
  fingerprint: z.string(),
  /** The names in the certificate. */
  subject: z.string(),
  issuer: z.string(),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
})
export type InstalledAnchor = z.infer<typeof InstalledAnchor>

const tags = ['Country']
/** The position of the certificate in the file, from 1. */
const refused = { status: 422, data: z.object({ position: z.number().int() }) } as const

export const trustAnchorContract = {
  listTrustAnchors: procedure
    .meta({ permission: 'setting.manage', isInternal: true })
    .route({ method: 'GET', path: '/trust-anchors', summary: 'List the trust anchors', tags })
    .input(z.strictObject({}))
    .output(z.array(InstalledAnchor)),

  installTrustAnchors: procedure
    .meta({ permission: 'setting.manage', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/trust-anchors',
      summary: 'Install trust anchors',
      description:
        'Multipart form with `file`: certificates of authorities, one in DER, or one or several in PEM. All are installed or none. Signatures that were checked before keep their result.',
      tags,
    })
    .input(
      z.strictObject({
        name: z.string().trim().min(1).max(200),
        purpose: z.string().trim().min(1).max(500),
        file: z.instanceof(File),
      }),
    )
    .output(z.array(InstalledAnchor))
    .errors({
      NOT_A_CERTIFICATE: refused,
      CERTIFICATE_EXPIRED: refused,
      /** The certificate is not of an authority that issues certificates. */
      CERTIFICATE_NOT_CA: refused,
      /** The key is too short, or of a kind that is not known. */
      CERTIFICATE_WEAK: refused,
      /** The limit of certificates in a file, or of trust anchors of the instance. */
      TOO_MANY_CERTIFICATES: { status: 422, data: z.object({ maxCount: z.number().int() }) },
      CERTIFICATE_FILE_TOO_LARGE: { status: 413, data: z.object({ kilobytes: z.number().int() }) },
      /** All certificates of the file are installed already. */
      ALREADY_INSTALLED: { status: 409 },
    }),

  removeTrustAnchor: procedure
    .meta({ permission: 'setting.manage', effect: 'write', isInternal: true })
    .route({
      method: 'DELETE',
      path: '/trust-anchors/{id}',
      summary: 'Remove a trust anchor',
      description: 'Later checks no longer use it. Results of earlier checks are kept, with its name and fingerprint.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors({ NOT_FOUND: { status: 404 } }),
}
