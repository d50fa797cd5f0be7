import { z } from 'zod'
import { WorkbookInput, workbookError } from '#platform/workbook/contract.ts'
import { makeCellIssueSchema } from '#platform/workbook/table/contract.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { RoleName } from '#shared/role-name.ts'

/** Issues of a workbook of people, in addition to those of any table. */
export const invitationIssueCodes = [
  'VALUE_MISSING',
  'EMAIL_MALFORMED',
  'ORGANISATION_UNKNOWN',
  'NOT_YOUR_ORGANISATION',
  'FROM_IN_THE_PAST',
  'FUNCTION_UNKNOWN',
  'FUNCTION_OCCUPIED',
  'ROLE_NOT_ALLOWED',
  'TOO_MANY_PEOPLE',
] as const
export const InvitationIssue = makeCellIssueSchema(invitationIssueCodes)
export type InvitationIssue = z.infer<typeof InvitationIssue>

/** `known`: a user with that email address exists and stays unchanged. */
export const InvitationOutcome = z.enum(['invited', 'known'])
export type InvitationOutcome = z.infer<typeof InvitationOutcome>

export const InvitationRow = z.strictObject({
  row: z.number().int(),
  outcome: InvitationOutcome,
  name: z.string(),
  email: z.string(),
  organisationNames: Names,
  role: RoleName,
  /**
   * The function, which starts on the same day as the role. `leavingPerson` leaves the function on that day.
   */
  function: z.strictObject({ names: Names, leavingPerson: z.string().nullable() }).nullable(),
  from: z.string(),
})
export type InvitationRow = z.infer<typeof InvitationRow>

export const InvitationPreview = z.strictObject({ rows: z.array(InvitationRow), issues: z.array(InvitationIssue) })
export type InvitationPreview = z.infer<typeof InvitationPreview>

const tags = ['People']

export const invitationsContract = {
  getInvitationWorkbook: procedure
    .meta({ permission: 'person.manage', effect: 'outside', isInternal: true })
    .route({
      method: 'GET',
      path: '/invitations-workbook',
      summary: 'Download an empty invitation workbook',
      description: 'An XLSX file with the organisations and roles to select from.',
      tags,
    })
    .input(z.strictObject({ language: Language.default('en') }))
    .output(z.instanceof(File)),

  previewInvitationImport: procedure
    .meta({ permission: 'person.manage', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/invitations-import/preview',
      summary: 'Preview an import of invitations',
      description: 'Multipart form with `file`. Returns the people to invite and the errors; nothing is stored.',
      tags,
    })
    .input(WorkbookInput)
    .output(InvitationPreview)
    .errors(workbookError),

  importInvitations: procedure
    .meta({ permission: 'person.manage', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/invitations-import',
      summary: 'Import invitations from a workbook',
      description: 'Invites everybody who has no account yet. An error rejects the whole file.',
      tags,
    })
    .input(WorkbookInput)
    .output(
      z.strictObject({
        invited: z.number().int(),
        mailedCount: z.number().int(),
        /** A workbook with the links that were not emailed, once, for an administrator of the instance. */
        links: z.instanceof(File).nullable(),
      }),
    )
    .errors({ ...workbookError, WORKBOOK_REJECTED: { status: 422, data: InvitationPreview } }),
}
