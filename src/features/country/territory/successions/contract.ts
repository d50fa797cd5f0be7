import { z } from 'zod'
import { Area, Kind, SuccessionKind } from '#features/country/registry/entities.ts'
import { codeTakenError, notFound, unknownReference } from '#features/country/registry/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { AreaChange, AreaChangePreview, Changed, Merger, Recoding, Split } from './entities.ts'

const tags = ['Areas']
const reason = { reason: Reason }

const notValidErrors = {
  NOT_VALID_ON_DATE: { status: 409, data: z.object({ ids: z.array(Id), date: LegalDate }) },
} as const
const mergeErrors = {
  ...notFound,
  ...codeTakenError,
  ...unknownReference,
  ...notValidErrors,
  /** The merged areas do not have the same parent. The parent of the result must be given. */
  PLACE_REQUIRED: { status: 422, data: z.object({ hierarchies: z.array(Kind) }) },
  KINDS_DIFFER: { status: 422, data: z.object({ kinds: z.array(Kind) }) },
} as const
const splitErrors = {
  ...notFound,
  ...codeTakenError,
  ...unknownReference,
  ...notValidErrors,
  AREAS_NOT_ASSIGNED: { status: 422, data: z.object({ ids: z.array(Id) }) },
} as const
const recodeErrors = { ...notFound, ...codeTakenError, ...notValidErrors } as const

export const successionsContract = {
  listAreaChanges: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/area-changes',
      summary: 'List area changes',
      description: 'Returns mergers, splits and new codes, newest first.',
      tags,
    })
    .input(
      z.strictObject({
        areaKind: Kind.optional(),
        kind: SuccessionKind.optional(),
        from: LegalDate.optional(),
        to: LegalDate.optional(),
      }),
    )
    .output(z.array(AreaChange)),

  previewAreaChange: procedure
    .meta({ permission: 'registry.write', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/area-changes/preview',
      summary: 'Preview an area change',
      description: 'The effects of a merger, split or new code; nothing is stored.',
      tags,
    })
    .input(
      z.discriminatedUnion('act', [
        Merger.extend({ act: z.literal('merge') }),
        Split.extend({ act: z.literal('split') }),
        Recoding.extend({ act: z.literal('recode') }),
      ]),
    )
    .output(AreaChangePreview)
    .errors({ ...mergeErrors, ...splitErrors, ...recodeErrors }),

  mergeAreas: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/merge',
      summary: 'Merge areas',
      description: 'The areas end on the date, and the new area takes over their lower areas.',
      tags,
    })
    .input(Merger.extend(reason))
    .output(Changed)
    .errors(mergeErrors),

  splitArea: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/split',
      summary: 'Split an area',
      description: 'Assigns its lower areas to the new areas.',
      tags,
    })
    .input(Split.extend(reason))
    .output(Changed)
    .errors(splitErrors),

  recodeArea: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/recode',
      summary: 'Give an area a new code',
      description: 'The old area ends, and its successor takes over its places and boundaries.',
      tags,
    })
    .input(Recoding.extend(reason))
    .output(Changed)
    .errors(recodeErrors),

  withdrawAreaChange: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/area-changes/withdraw',
      summary: 'Withdraw an area change',
      description: 'Possible before its date. The old areas continue and the new areas are removed.',
      tags,
    })
    .input(
      z.strictObject({
        kind: SuccessionKind,
        date: LegalDate,
        fromIds: z.array(Id).min(1).max(100),
        intoIds: z.array(Id).min(1).max(100),
        ...reason,
      }),
    )
    .output(z.strictObject({ areas: z.array(Area) }))
    .errors({
      ...notFound,
      /** Only a future change can be withdrawn, because history is not undone. */
      ALREADY_STARTED: { status: 409, data: z.object({ date: LegalDate }) },
      /** The change comes from the pack. Only another decision or the next pack version replaces it. */
      CHANGE_OWNED_BY_PACK: { status: 409 },
      /** Other data already refers to the future area: an organisation, a plan, an outline, or another change. */
      IN_USE: { status: 409, data: z.object({ usedBy: z.string() }) },
    }),
}
