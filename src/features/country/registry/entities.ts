import { z } from 'zod'
import { isLevel } from '#shared/country-vocabulary.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'

/** A code of the pack: a kind of area or organisation, a hierarchy, or a topic. */
export const Kind = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/)
export const Code = z.string().trim().min(1).max(80)
/** Maximum number of ids in a request. */
export const maxIds = 200
export const SomeIds = z.array(Id).min(1).max(maxIds)

/** A level of the country, for input. */
export const LevelCode = Kind.refine(isLevel, { message: 'LEVEL_UNKNOWN' })
/**
 * The level of a stored organisation or competence. `instance`: the organisation that runs this installation, which is
 * outside the levels of the country.
 */
export const BodyLevel = z.string().max(60)
export type BodyLevel = z.infer<typeof BodyLevel>

/** Half-open: `validTo` is the first day on which it is no longer valid. Null means open. */
const life = { validFrom: LegalDate.nullable(), validTo: LegalDate.nullable() }
/** The last author: the pack, an administrator of this instance, or an imported file. */
const Source = z.enum(['pack', 'edited', 'imported'])

export const AreaRef = z.strictObject({ id: Id, code: Code, kind: Kind, names: Names, ...life })
export type AreaRef = z.infer<typeof AreaRef>

/** Inhabitants on 1 January, by year. */
export const Population = z.record(z.string().regex(/^\d{4}$/), z.number().int().min(0))

export const Area = AreaRef.extend({
  /** The official code assigned by the state (NIS code, zone code). */
  officialCode: z.string().max(40).nullable(),
  languages: z.array(Language),
  /** Has a location but is not included in the totals of the tree (airport, North Sea, unknown). */
  outsideTree: z.boolean(),
  /** The country in which it lies, by ISO code. Null: a region across borders. */
  country: z.string().nullable(),
  /** Countries at whose border it lies, by ISO code. */
  borders: z.array(z.string().regex(/^[A-Z]{2}$/)).max(20),
  /** Axial position on the equal-area hexagon map. */
  cell: z.tuple([z.number().int(), z.number().int()]).nullable(),
  /** Inhabitants on 1 January, by year. */
  population: Population.nullable(),
  /** A change that is announced and not yet decided. */
  announced: Names.nullable(),
  source: Source,
})
export type Area = z.infer<typeof Area>

/** A parent relation in a hierarchy. */
export const ParentLink = z.strictObject({ hierarchy: Kind, parentId: Id, ...life })
export type ParentLink = z.infer<typeof ParentLink>

export const successionKinds = ['merge', 'split', 'recode', 'planned_merge'] as const
export const SuccessionKind = z.enum(successionKinds)
export type SuccessionKind = z.infer<typeof SuccessionKind>

export const OrganisationRef = z.strictObject({
  id: Id,
  code: Code,
  kind: Kind,
  level: BodyLevel,
  names: Names,
  ...life,
})
export type OrganisationRef = z.infer<typeof OrganisationRef>

export const Organisation = OrganisationRef.extend({ areaId: Id.nullable(), parentId: Id.nullable(), source: Source })
export type Organisation = z.infer<typeof Organisation>
