import { z } from 'zod'
import { WriteAbility } from '#shared/abilities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { AreaRef, BodyLevel, Kind, LevelCode, OrganisationRef } from '../entities.ts'
import { notFound, periodEndBeforeStart, unknownReference } from '../errors.ts'

const tags = ['Competences']

/** A competence: a power at a level, with the legal basis. The pair of topic and level is unique on a day. */
export const Competence = z.strictObject({
  id: Id,
  /** The competence domain that plan elements name. */
  topic: Kind,
  names: Names,
  level: BodyLevel,
  exclusivity: z.enum(['exclusive', 'shared']),
  /** Article or text that grants the power. */
  basis: z.string().trim().min(1).max(500),
  /** Current use for security, in a single sentence. */
  use: Names.nullable(),
  /** Kinds of organisation that exercise it. */
  organisationKinds: z.array(Kind).max(50),
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  source: z.enum(['pack', 'edited']),
  /** The pack version whose table contains it. */
  packVersion: z.string(),
})
export type Competence = z.infer<typeof Competence>

/** A power with the organisations that exercise it, in the requested area or anywhere. */
export const CompetentOrganisations = z.strictObject({
  competence: Competence,
  organisations: z.array(OrganisationRef.extend({ areaId: Id.nullable() })),
  /** The total number. The list is limited to 50. */
  organisationCount: z.number().int(),
})
export type CompetentOrganisations = z.infer<typeof CompetentOrganisations>

const Facts = Competence.pick({ names: true, exclusivity: true, basis: true, use: true, organisationKinds: true })
const duplicateErrors = {
  /** The topic already has a row at this level in that period. Change that row. */
  ALREADY_IN_TABLE: {
    status: 409,
    data: z.object({ id: Id, validFrom: LegalDate.nullable(), validTo: LegalDate.nullable() }),
  },
} as const

export const competencesContract = {
  listCompetences: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/competences',
      summary: 'List competences',
      description: 'Returns those of a date.',
      tags,
    })
    .input(
      z.strictObject({
        topic: Kind.optional(),
        level: LevelCode.optional(),
        organisationKind: Kind.optional(),
        date: z.union([LegalDate, z.literal('any')]).optional(),
        query: z.string().trim().max(200).optional(),
        /** The table at the time of a plan. Default: the current table. */
        packVersion: z.string().max(60).optional(),
      }),
    )
    .output(
      z.strictObject({
        packVersion: z.string(),
        /** Pack versions with a table, newest first. */
        packVersions: z.array(z.string()),
        rows: z.array(Competence),
        abilities: WriteAbility,
      }),
    ),

  getCompetence: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/competences/{topic}',
      summary: 'Get a competence',
      description:
        'Returns the article and the organisations by level, in an area or everywhere, and the earlier rows.',
      tags,
    })
    .input(
      z.strictObject({
        topic: Kind,
        areaId: Id.optional(),
        date: LegalDate.optional(),
        packVersion: z.string().max(60).optional(),
      }),
    )
    .output(
      z.strictObject({
        topic: Kind,
        date: LegalDate,
        area: AreaRef.nullable(),
        competentOrganisations: z.array(CompetentOrganisations),
        /** Every row of the topic in that table, also ended or future rows, the latest first. */
        history: z.array(Competence),
        abilities: WriteAbility,
      }),
    )
    .errors({ ...notFound, ...unknownReference }),

  addCompetence: procedure
    .meta({ permission: 'competence.write', effect: 'write' })
    .route({ method: 'POST', path: '/competences', summary: 'Add a competence', tags })
    .input(Facts.extend({ topic: Kind, level: LevelCode, validFrom: LegalDate, reason: Reason }))
    .output(Competence)
    .errors(duplicateErrors),

  changeCompetence: procedure
    .meta({ permission: 'competence.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/competences/{id}/change',
      summary: 'Change a competence',
      description: 'Applies from a date on. The old row ends and is kept.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        from: LegalDate,
        patch: Facts.extend({ level: BodyLevel, LevelCode }).partial(),
        reason: Reason,
      }),
    )
    .output(Competence)
    .errors({ ...notFound, ...periodEndBeforeStart, ...duplicateErrors, ALREADY_ENDED: { status: 409 } }),

  endCompetence: procedure
    .meta({ permission: 'competence.write', effect: 'write' })
    .route({ method: 'POST', path: '/competences/{id}/end', summary: 'End a competence', tags })
    .input(z.strictObject({ id: Id, date: LegalDate, reason: Reason }))
    .output(Competence)
    .errors({ ...notFound, ...periodEndBeforeStart, ALREADY_ENDED: { status: 409 } }),
}
