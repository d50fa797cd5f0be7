import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { AreaRef, Kind, LevelCode, OrganisationRef, Reason } from '../entities.ts'
import { badPeriod, notFound, unknownReference } from '../errors.ts'

const tags = ['Competences']

/** Who may do what: a power at a level, with the article that gives it. The pair of topic and level is unique on a day. */
export const Competence = z.strictObject({
  id: Id,
  /** What plan elements name as their competence domain. */
  topic: Kind,
  names: Names,
  level: LevelCode,
  exclusivity: z.enum(['exclusive', 'shared']),
  /** Article or text that gives the power. */
  basis: z.string().trim().min(1).max(500),
  /** Security use today, in one sentence. */
  use: Names.nullable(),
  /** Kinds of organisation that exercise it. */
  organisationKinds: z.array(Kind).max(50),
  validFrom: LegalDate.nullable(),
  validTo: LegalDate.nullable(),
  source: z.enum(['pack', 'edited']),
  /** The table of which version of the pack it stands in. */
  packVersion: z.string(),
})
export type Competence = z.infer<typeof Competence>

/** A power with the bodies that exercise it, in the asked area or anywhere. */
export const CompetentBodies = z.strictObject({
  competence: Competence,
  organisations: z.array(OrganisationRef.extend({ areaId: Id.nullable() })),
  /** How many there are; the list is cut off at 50. */
  organisationCount: z.number().int(),
})

const Facts = Competence.pick({ names: true, exclusivity: true, basis: true, use: true, organisationKinds: true })
const taken = {
  /** The topic has a row at this level in that time: change that one. */
  ALREADY_IN_TABLE: {
    status: 409,
    data: z.object({ id: Id, validFrom: LegalDate.nullable(), validTo: LegalDate.nullable() }),
  },
} as const

export const competencesContract = {
  listCompetences: procedure
    .meta({ permission: 'registry.read' })
    .route({ method: 'GET', path: '/competences', summary: 'The table of competences, as on a day', tags })
    .input(
      z.strictObject({
        topic: Kind.optional(),
        level: LevelCode.optional(),
        organisationKind: Kind.optional(),
        on: z.union([LegalDate, z.literal('any')]).optional(),
        words: z.string().trim().max(200).optional(),
        /** The table of the time of a plan; without it, today's. */
        packVersion: z.string().max(60).optional(),
      }),
    )
    .output(
      z.strictObject({
        packVersion: z.string(),
        /** Versions of which there is a table, newest first. */
        packVersions: z.array(z.string()),
        rows: z.array(Competence),
        abilities: z.strictObject({ write: z.boolean() }),
      }),
    ),

  getCompetence: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/competences/{topic}',
      summary: 'Who is competent: per level the article and the bodies, in an area or anywhere, and how it was before',
      tags,
    })
    .input(
      z.strictObject({
        topic: Kind,
        areaId: Id.optional(),
        on: LegalDate.optional(),
        packVersion: z.string().max(60).optional(),
      }),
    )
    .output(
      z.strictObject({
        topic: Kind,
        on: LegalDate,
        area: AreaRef.nullable(),
        bearers: z.array(CompetentBodies),
        /** Every row of the topic in that table, also those that ended or have not begun, the latest first. */
        history: z.array(Competence),
        abilities: z.strictObject({ write: z.boolean() }),
      }),
    )
    .errors({ ...notFound, ...unknownReference }),

  addCompetence: procedure
    .meta({ permission: 'competence.write', effect: 'write' })
    .route({ method: 'POST', path: '/competences', summary: 'Add a power to the table', tags })
    .input(Facts.extend({ topic: Kind, level: LevelCode, validFrom: LegalDate, reason: Reason }))
    .output(Competence)
    .errors(taken),

  changeCompetence: procedure
    .meta({ permission: 'competence.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/competences/{id}/change',
      summary: 'Change a power from a day on: the old row ends, a new one begins, both stay',
      tags,
    })
    .input(
      z.strictObject({ id: Id, from: LegalDate, patch: Facts.extend({ level: LevelCode }).partial(), reason: Reason }),
    )
    .output(Competence)
    .errors({ ...notFound, ...badPeriod, ...taken, ALREADY_ENDED: { status: 409 } }),

  endCompetence: procedure
    .meta({ permission: 'competence.write', effect: 'write' })
    .route({ method: 'POST', path: '/competences/{id}/end', summary: 'End a power at this level', tags })
    .input(z.strictObject({ id: Id, on: LegalDate, reason: Reason }))
    .output(Competence)
    .errors({ ...notFound, ...badPeriod, ALREADY_ENDED: { status: 409 } }),
}
