import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { LinkInput, linkCreationErrors, linkCredentials, linkErrors, SignedLink } from '#shared/signed-link.ts'
import { PathAct } from '../../entities.ts'
import { notFound, pathErrors } from '../../errors.ts'
import { CheckedDocument } from '../../evidence/entities.ts'

/** A recorded act as the seat without an account reads it. */
const LinkedAct = z.strictObject({
  planTitle: LocalizedText,
  stepNumber: z.string().nullable(),
  stepNames: Names.nullable(),
  organisationNames: Names,
  functionNames: Names.nullable(),
  /** The organisation that recorded the act, and the person. */
  requesterNames: Names,
  recordedBy: z.string().nullable(),
  kind: PathAct.shape.kind,
  verdict: PathAct.shape.verdict,
  text: z.string().nullable(),
  reason: z.string().nullable(),
  date: LegalDate,
  documents: z.array(CheckedDocument),
  /** When the version of the act was frozen and submitted, to compare the date with. */
  version: z.strictObject({ frozenOn: LegalDate, submittedOn: LegalDate }).nullable(),
  expiresAt: z.iso.datetime(),
})
export type LinkedAct = z.infer<typeof LinkedAct>

const tags = ['Approval path']
const byLink = { permission: 'public', effect: 'write', secret: true, isInternal: true } as const
const answerErrors = {
  ...linkErrors,
  SENSITIVE_TEXT: { status: 422, data: z.object({ matches: z.array(z.unknown()) }) },
}

export const confirmationLinksContract = {
  sendConfirmationLink: procedure
    .meta({ permission: 'path.speak', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/path-acts/{id}/confirmation-link',
      summary: 'Send a link for the confirmation of a recorded act',
      description:
        'By mail, to an address of the seat that neither the recorder nor an author entered. Only if nobody else has an account for the seat. The link is not shown to any user.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(SignedLink)
    .errors({
      ...notFound,
      ...linkCreationErrors,
      ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
      /** Another person has an account for the seat, and confirms signed in. */
      SEAT_HAS_ACCOUNT: { status: 409 },
      /** The registry has no address of the seat that is independent of the recorder and the authors. */
      NO_INDEPENDENT_ADDRESS: { status: 409 },
    }),

  revokeConfirmationLink: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/confirmation-links/{id}/revoke',
      summary: 'Revoke a link for a confirmation',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(SignedLink)
    .errors(notFound),

  getLinkedAct: procedure
    .meta({ permission: 'public', effect: 'touch', secret: true, isInternal: true })
    // The secret is not part of the address, because addresses are logged.
    .route({ method: 'POST', path: '/confirmation-links/act', summary: 'Get the recorded act of a signed link', tags })
    .input(LinkInput)
    .output(LinkedAct)
    .errors(linkErrors),

  getLinkedDocument: procedure
    .meta({ permission: 'public', effect: 'touch', secret: true, isInternal: true })
    .route({
      method: 'POST',
      path: '/confirmation-links/document',
      summary: 'Get a document of the recorded act of a signed link',
      tags,
    })
    .input(z.strictObject({ ...linkCredentials, documentId: Id }))
    .output(z.instanceof(File))
    .errors({ ...linkErrors, ...notFound }),

  confirmByLink: procedure
    .meta(byLink)
    .route({
      method: 'POST',
      path: '/confirmation-links/confirm',
      summary: 'Confirm a recorded act through a signed link',
      description: 'Ends the link.',
      tags,
    })
    .input(LinkInput)
    .output(z.strictObject({}))
    .errors(answerErrors),

  contestByLink: procedure
    .meta(byLink)
    .route({
      method: 'POST',
      path: '/confirmation-links/contest',
      summary: 'Contest a recorded act through a signed link',
      description: 'Requires a reason. Ends the link.',
      tags,
    })
    .input(z.strictObject({ ...linkCredentials, text: z.string().trim().min(3).max(2000) }))
    .output(z.strictObject({}))
    .errors(answerErrors),
}
