import { z } from 'zod'
import { LinkSecret } from '#shared/link-secret.ts'
import { procedure } from '#shared/procedure.ts'

const tags = ['Signed links']

export const signedLinkContract = {
  requestLinkCode: procedure
    .meta({ permission: 'public', effect: 'outside', secret: true, limitsAttempts: true, isInternal: true })
    .route({
      // The secret is not part of the address, because addresses are logged.
      method: 'POST',
      path: '/signed-links/code',
      summary: 'Request a code for a signed link',
      description:
        'Sends a code to the registered address if the link needs one. The answer is the same for every secret.',
      tags,
    })
    .input(z.strictObject({ secret: LinkSecret }))
    .output(z.strictObject({})),

  confirmLinkCode: procedure
    .meta({ permission: 'public', effect: 'outside', secret: true, limitsAttempts: true, isInternal: true })
    .route({
      method: 'POST',
      path: '/signed-links/confirm',
      summary: 'Confirm the code of a signed link',
      description: 'Returns a token, with which the link also shows TLP:AMBER for 8 hours.',
      tags,
    })
    .input(z.strictObject({ secret: LinkSecret, code: z.string().regex(/^\d{6}$/) }))
    .output(z.strictObject({ token: LinkSecret }))
    /** The same error for wrong, expired and used codes, for too many attempts, and for every link that is not valid. */
    .errors({ CODE_NOT_VALID: { status: 422 } }),
}
