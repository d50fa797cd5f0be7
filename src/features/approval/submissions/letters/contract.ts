import { z } from 'zod'
import { notFound } from '#features/approval/path/errors.ts'
import { Job, jobErrors } from '#platform/jobs/contract.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { Letter, LetterKind } from './entities.ts'

const tags = ['Letters']
const Chosen = z.array(Id).min(1).max(200)

/** Letter errors: the plan was not received or not decided, or the kind of plan has no form for the letter. */
export const letterErrors = {
  NO_LETTER_AVAILABLE: { status: 409, data: z.object({ codes: z.array(z.string()) }) },
} as const

export const lettersContract = {
  sendLetters: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/organisations/{organisationId}/submissions/letters',
      summary: 'Send letters about received plans',
      description: 'The same kind of letter for each plan, to each organisation in its language. All or none.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id, planIds: Chosen, kind: LetterKind.exclude(['completion']) }))
    .output(z.strictObject({ letters: z.array(Letter) }))
    .errors({ ...notFound, ...letterErrors }),

  printLetters: procedure
    .meta({ permission: 'document.make', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/letters/print',
      summary: 'Print letters',
      description: 'Creates one accessible PDF of several letters in a job.',
      tags,
    })
    .input(z.strictObject({ letterIds: Chosen }))
    .output(Job)
    .errors({ ...notFound, ...jobErrors }),

  listLetters: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/letters',
      summary: 'List the letters about a plan',
      description: 'Returns letters that your organisations sent or received, newest first.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(Letter)),

  getLetterFile: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/letters/{id}/file',
      summary: 'Download a letter',
      description: 'Returns it as it was sent, as an accessible PDF.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.instanceof(File))
    .errors(notFound),
}
