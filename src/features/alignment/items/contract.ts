import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason, ReasonInput } from '#shared/reason.ts'
import { agreementsContract } from './agreements/contract.ts'
import { answerWorkbookContract } from './answer-workbook/contract.ts'
import { answersContract } from './answers/contract.ts'
import { Item } from './entities.ts'
import { notFound } from './errors.ts'
import { linksContract } from './links/contract.ts'
import { answerReadersContract } from './readers/contract.ts'
import { structureContract } from './structure/contract.ts'

/**
 * The recipients: every organisation of a kind, every organisation of a kind within an area, or named organisations.
 */
export const Addressees = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('kind'), kind: z.string().min(1).max(60) }),
  z.strictObject({ method: z.literal('area'), areaId: Id, kind: z.string().min(1).max(60) }),
  z.strictObject({ method: z.literal('named'), organisationIds: z.array(Id).min(1).max(3000) }),
])
export type Addressees = z.infer<typeof Addressees>

/** Items to answer, their answers, and agreements about them. */
export const itemsContract = {
  items: {
    sendItems: procedure
      .meta({ permission: 'item.send', effect: 'write' })
      .route({
        method: 'POST',
        path: '/versions/{versionId}/items',
        summary: 'Send items to answer',
        description: 'Asks organisations to answer elements of a version, by default its priorities.',
        tags: ['Items'],
      })
      .input(
        z.strictObject({
          versionId: Id,
          elementIds: z.array(Id).min(1).max(500).optional(),
          addressees: Addressees,
          dueOn: LegalDate.nullable(),
        }),
      )
      .output(
        z.strictObject({
          /** Items sent now. Items sent before are not sent again. */
          sent: z.number().int(),
          alreadyAsked: z.number().int(),
          elements: z.number().int(),
          addressees: z.number().int(),
          /** Pairs that were not sent, because the organisation may not read the element. */
          unreadable: z.array(z.strictObject({ organisationId: Id, elementIds: z.array(Id) })),
        }),
      )
      .errors({
        ...notFound,
        PLAN_NOT_SENT: { status: 409 },
        DATE_BEFORE_IN_FORCE: { status: 422 },
        NOT_IN_THIS_VERSION: { status: 422, data: z.object({ elementIds: z.array(Id) }) },
        NO_ITEMS: { status: 422 },
        NO_RECIPIENTS: { status: 422 },
      }),

    changeDueDate: procedure
      .meta({ permission: 'item.send', effect: 'write' })
      .route({
        method: 'POST',
        path: '/versions/{versionId}/items/due-date',
        summary: 'Change the due date of open items',
        tags: ['Items'],
      })
      .input(
        z.strictObject({
          versionId: Id,
          addresseeIds: z.array(Id).min(1).max(3000).optional(),
          dueOn: LegalDate.nullable(),
          reason: Reason.optional(),
        }),
      )
      .output(z.strictObject({ changed: z.number().int() }))
      .errors({ ...notFound, DATE_BEFORE_IN_FORCE: { status: 422 } }),

    withdrawItem: procedure
      .meta({ permission: 'item.send', effect: 'write' })
      .route({
        method: 'POST',
        path: '/items/{id}/withdraw',
        summary: 'Withdraw an item',
        description: 'The answer, if any, is kept.',
        tags: ['Items'],
      })
      .input(ReasonInput.extend({ id: Id }))
      .output(Item)
      .errors({ ...notFound, ITEM_WITHDRAWN: { status: 409, data: z.object({ itemIds: z.array(Id) }) } }),

    listItems: procedure
      .meta({ permission: 'answer.read' })
      .route({
        method: 'GET',
        path: '/organisations/{addresseeId}/items',
        summary: 'List the items of an organisation',
        description: 'Returns items of all higher plans, with the current answers.',
        tags: ['Items'],
      })
      .input(
        z.strictObject({
          addresseeId: Id,
          versionId: Id.optional(),
          /** Only items that this plan answers, or may still answer. */
          planId: Id.optional(),
          status: z.enum(['open', 'answered', 'all']).default('all'),
          after: z
            .string()
            .regex(/^\d{1,9}$/)
            .optional(),
          limit: z.coerce.number().int().min(1).max(500).default(200),
        }),
      )
      .output(
        toPageSchema(Item).extend({
          total: z.number().int(),
          /** Items that were neither withdrawn nor sent again in a newer version. */
          requested: z.number().int(),
          /** Requested items without an answer. */
          open: z.number().int(),
        }),
      ),

    getItem: procedure
      .meta({ permission: 'answer.read' })
      .route({ method: 'GET', path: '/items/{id}', summary: 'Get an item', tags: ['Items'] })
      .input(z.strictObject({ id: Id }))
      .output(Item)
      .errors(notFound),
  },
  answers: answersContract,
  answerWorkbooks: answerWorkbookContract,
  links: linksContract,
  agreements: agreementsContract,
  answerReaders: answerReadersContract,
  structure: structureContract,
}
