import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { Reference } from '#shared/references.ts'
import { editorContract } from './editor/contract.ts'
import { Crosswalk, CrosswalkLink, ListComparison, Phenomenon, PhenomenonList, Relation } from './entities.ts'

export * from './entities.ts'

const tags = ['Phenomena']
const notFound = { NOT_FOUND: { status: 404 } } as const

const Note = z.string().trim().max(2000).nullish()
const linkErrors = {
  UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
  /** `dropped` and `new` have no target; every other relation has another item as target. */
  TARGET_DOES_NOT_FIT: { status: 422 },
  LINK_EXISTS: { status: 409, data: Reference },
} as const

export const phenomenaContract = {
  listLists: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/phenomenon-lists',
      summary: 'List phenomenon lists',
      description: 'There is one list for each generation.',
      tags,
    })
    .input(z.strictObject({}))
    .output(z.array(PhenomenonList)),

  listPhenomena: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/phenomena',
      summary: 'List phenomena',
      description: 'Returns those of one list or of all lists.',
      tags,
    })
    .input(z.strictObject({ listCode: z.string().max(80).optional(), query: z.string().trim().max(200).optional() }))
    .output(z.array(Phenomenon)),

  compareLists: procedure
    .meta({ permission: 'registry.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/phenomenon-lists/{fromListCode}/compared-with/{toListCode}',
      summary: 'Compare two phenomenon lists',
      description: 'Each phenomenon is the same, renamed, narrower, wider, split, or without equivalent.',
      tags,
    })
    .input(z.strictObject({ fromListCode: z.string().max(80), toListCode: z.string().max(80) }))
    .output(ListComparison)
    .errors(notFound),

  getCrosswalk: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/phenomena/{phenomenonId}/crosswalk',
      summary: 'Get the relations of a phenomenon',
      description: 'Returns its predecessors, successors and equivalents in other lists.',
      tags,
    })
    .input(z.strictObject({ phenomenonId: Id }))
    .output(Crosswalk)
    .errors(notFound),

  addCrosswalkLink: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'POST', path: '/crosswalk', summary: 'Add a relation between phenomena of two lists', tags })
    .input(z.strictObject({ fromId: Id, toId: Id.nullable(), relation: Relation, note: Note }))
    .output(CrosswalkLink)
    .errors(linkErrors),

  changeCrosswalkLink: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/crosswalk/{id}',
      summary: 'Change a relation between phenomena',
      description: 'Corrects, disables or restores it. An upgrade of the pack no longer changes it.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        patch: z.strictObject({ toId: Id.nullable(), relation: Relation, note: Note, rejected: z.boolean() }).partial(),
        reason: Reason,
      }),
    )
    .output(CrosswalkLink)
    .errors({ ...notFound, ...linkErrors }),

  ...editorContract,
}
