import { z } from 'zod'
import { AreaRef, Code } from '#features/country/registry/entities.ts'
import { codeTakenError, notFound, periodEndBeforeStart, unknownReference } from '#features/country/registry/errors.ts'
import { WriteAbility } from '#shared/abilities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

const tags = ['Areas']

/** A period in which an area belongs to a region. Half-open: `validTo` is the first day after it. */
export const RegionMember = z.strictObject({
  areaId: Id,
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
})
export type RegionMember = z.infer<typeof RegionMember>

export const Region = AreaRef.extend({
  /** Every membership, also former and future ones. */
  members: z.array(RegionMember),
  /** The areas of the region on the day: the members and all areas within them. */
  areaIds: z.array(Id),
})
export type Region = z.infer<typeof Region>

const maxMembers = 500
const memberErrors = {
  ...unknownReference,
  ...periodEndBeforeStart,
  /** On some day, all members of the region are in the same country. */
  NOT_ACROSS_BORDER: { status: 422, data: z.object({ date: LegalDate.nullable() }) },
  /** An area belongs to the region in a period in which the area does not exist. */
  MEMBER_NOT_VALID: { status: 422, data: z.object({ id: Id }) },
  /** An area belongs to the region twice at the same time. */
  MEMBER_TWICE: { status: 422, data: z.object({ id: Id }) },
} as const

export const regionsContract = {
  listRegions: procedure
    .meta({ permission: 'registry.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/border-regions',
      summary: 'List border regions',
      description: 'The regions that cross a border, on a day, with their members.',
      tags,
    })
    .input(z.strictObject({ date: LegalDate.optional() }))
    .output(z.strictObject({ regions: z.array(Region), abilities: WriteAbility })),

  createRegion: procedure
    .meta({ permission: 'registry.write', effect: 'write', isInternal: true })
    .route({ method: 'POST', path: '/border-regions', summary: 'Create a border region', tags })
    .input(
      z.strictObject({
        code: Code,
        names: Names,
        validFrom: LegalDate,
        memberIds: z.array(Id).min(2).max(maxMembers),
        reason: Reason,
      }),
    )
    .output(AreaRef)
    .errors({ ...codeTakenError, ...memberErrors }),

  saveRegionMembers: procedure
    .meta({ permission: 'registry.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/border-regions/{id}/members',
      summary: 'Change the members of a border region',
      description: 'Replaces every membership.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        members: z.array(RegionMember).min(2).max(maxMembers),
        /** The memberships on which the change is based, so that nobody else's change is overwritten. */
        before: z.array(RegionMember).max(maxMembers),
        reason: Reason,
      }),
    )
    .output(z.strictObject({ members: z.array(RegionMember) }))
    .errors({ ...notFound, ...memberErrors, CHANGED_CONCURRENTLY: { status: 409 } }),

  removeRegion: procedure
    .meta({ permission: 'registry.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/border-regions/{id}/remove',
      summary: 'Remove a border region',
      description: 'Only a region that was created here and that no other data refers to.',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: Reason }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...notFound, OWNED_BY_PACK: { status: 409 }, IN_USE: { status: 409 } }),
}
