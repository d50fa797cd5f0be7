import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { Phenomenon, PhenomenonList, Relation } from '../entities.ts'

const tags = ['Phenomena']
const notFound = { NOT_FOUND: { status: 404 } } as const
const codeTakenError = { CODE_TAKEN: { status: 409, data: z.object({ code: z.string() }) } } as const
const periodEndBeforeStart = { PERIOD_END_BEFORE_START: { status: 422 } } as const
const parentDoesNotFit = { PARENT_DOES_NOT_FIT: { status: 422 } } as const
/** Items of a pack cannot be deleted, because plans and answers may reference them. Set an end date instead. */
const packOwnedError = { ITEM_OWNED_BY_PACK: { status: 409 } } as const
/** A plan, a rating or another item references it. Set an end date instead. */
const inUseError = { IN_USE: { status: 409 } } as const

/** The meaning of a code never changes. A new meaning needs a new item. */
const Code = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)
const FilledNames = Names.refine((names) => Object.keys(names).length > 0, { message: 'NAME_MISSING' })
const life = { validFrom: LegalDate.nullable(), validTo: LegalDate.nullable() }

/** The effects of a relation: items that start or stop being equivalent, and the plans about these items. */
export const CrosswalkConsequences = z.strictObject({
  changed: z.array(z.strictObject({ phenomenonId: Id, gained: z.array(Id), lost: z.array(Id) })),
  phenomena: z.array(Phenomenon),
  /** Plans that the reader may read, at most 50. */
  plans: z.array(z.strictObject({ id: Id, code: z.string(), title: LocalizedText, elements: z.number().int() })),
  planCount: z.number().int(),
})
export type CrosswalkConsequences = z.infer<typeof CrosswalkConsequences>

export const editorContract = {
  startList: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/phenomenon-lists',
      summary: 'Create a phenomenon list',
      description: 'The list is empty, or has the phenomena of the previous list, each related as the same.',
      tags,
    })
    .input(
      z.strictObject({
        code: Code,
        names: FilledNames,
        validFrom: LegalDate,
        fromListCode: z.string().max(80).nullable(),
        /** The previous generation ends where this generation begins. */
        endsPrevious: z.boolean().default(true),
      }),
    )
    .output(PhenomenonList)
    .errors({ ...notFound, ...codeTakenError, ...periodEndBeforeStart }),

  changeList: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/phenomenon-lists/{listCode}',
      summary: 'Change a phenomenon list',
      description: 'Changes its name or dates. An upgrade of the pack no longer changes it.',
      tags,
    })
    .input(
      z.strictObject({
        listCode: z.string().max(80),
        patch: z.strictObject({ names: FilledNames, ...life }).partial(),
        reason: Reason,
      }),
    )
    .output(PhenomenonList)
    .errors({ ...notFound, ...periodEndBeforeStart }),

  removeList: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/phenomenon-lists/{listCode}',
      summary: 'Remove a phenomenon list',
      description: 'Possible for a list that was created here and is not in use.',
      tags,
    })
    .input(z.strictObject({ listCode: z.string().max(80) }))
    .output(z.strictObject({ code: z.string() }))
    .errors({ ...notFound, ...packOwnedError, ...inUseError }),

  addPhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/phenomenon-lists/{listCode}/phenomena',
      summary: 'Add a phenomenon to a list',
      tags,
    })
    .input(
      z.strictObject({
        listCode: z.string().max(80),
        code: Code,
        names: FilledNames,
        parentId: Id.nullable(),
        ...life,
      }),
    )
    .output(Phenomenon)
    .errors({ ...notFound, ...codeTakenError, ...periodEndBeforeStart, ...parentDoesNotFit }),

  changePhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/phenomena/{id}',
      summary: 'Change a phenomenon',
      description: 'Changes its name, place or dates. An upgrade of the pack no longer changes it.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        patch: z
          .strictObject({ names: FilledNames, parentId: Id.nullable(), unverified: z.boolean(), ...life })
          .partial(),
        reason: Reason,
      }),
    )
    .output(Phenomenon)
    .errors({ ...notFound, ...periodEndBeforeStart, ...parentDoesNotFit }),

  restorePhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/phenomena/{id}/as-in-pack',
      summary: 'Restore a phenomenon from the pack',
      description: 'It follows the pack again.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Phenomenon)
    .errors({ ...notFound, ITEM_NOT_IN_PACK: { status: 409 } }),

  removePhenomenon: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/phenomena/{id}',
      summary: 'Remove a phenomenon',
      description: 'Possible for a phenomenon that was created here and is not in use.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ code: z.string() }))
    .errors({ ...notFound, ...packOwnedError, ...inUseError }),

  previewCrosswalk: procedure
    .meta({ permission: 'registry.write', isInternal: true })
    .route({
      method: 'GET',
      path: '/crosswalk/preview',
      summary: 'Preview a relation between phenomena',
      description: 'Its effect on plans, before it is added or disabled.',
      tags,
    })
    .input(
      z.strictObject({
        fromId: Id,
        toId: Id.nullish(),
        relation: Relation,
        /** Preview the removal of the relation instead of the addition. */
        rejected: z.stringbool().or(z.boolean()).default(false),
      }),
    )
    .output(CrosswalkConsequences),
}
