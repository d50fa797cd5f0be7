import { z } from 'zod'
import { LevelEntry, RoleEntry } from '#shared/country-vocabulary-schema.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { RoleCode } from '#shared/role-name.ts'

/** Pack contents that exist only in the process. They have a fingerprint each instead of rows. */
export const packContents = [
  'plan_kind',
  'path',
  'criterion',
  'template',
  'rule',
  'term',
  'approach_dimension',
  'collegial_body',
  'distribution_list',
  'language_regime',
  'answer_reader',
  'country',
] as const
export type PackContent = (typeof packContents)[number]

export const packSubjects = [
  'area',
  'organisation',
  'function',
  'competence',
  'phenomenon_list',
  'phenomenon',
  'crosswalk',
  'indicator',
  'phenomenon_indicator',
  ...packContents,
] as const

/** The effect of a pack installation on a content type. Codes are limited to 200, the counts are complete. */
const Effect = z.strictObject({ count: z.number().int(), codes: z.array(z.string()) })
const PackEffects = z.strictObject({
  subject: z.enum(packSubjects),
  new: Effect,
  changed: Effect,
  /** Edited in this instance and different in the pack. The edit is kept. */
  locallyEdited: Effect,
  /** No longer in the pack. It is kept, because plans and answers may refer to it. */
  withdrawn: Effect,
})
export type PackEffects = z.infer<typeof PackEffects>

/** A plan that keeps another law than that of the pack. */
export const AffectedPlan = z.strictObject({
  id: Id,
  code: z.string(),
  kind: z.string(),
  title: LocalizedText,
  state: PlanState,
  inForceOn: LegalDate.nullable(),
  /** The version whose law the plan follows. */
  packVersion: z.string(),
  ownerId: Id,
  ownerNames: Names,
  /** Whether the owner may move the plan to the law of the pack. */
  mayMove: z.boolean(),
})
export type AffectedPlan = z.infer<typeof AffectedPlan>

/** A role that the pack withdraws although people hold it. They would lose access at once. */
export const WithdrawnRole = z.strictObject({
  role: RoleCode,
  /** People who hold the role today or later. */
  people: z.number().int(),
  /** Codes of the plans of their organisations that are not ended. Only those that the reader may read. */
  plans: z.array(z.string()),
})
export type WithdrawnRole = z.infer<typeof WithdrawnRole>

export const PackPreview = z.strictObject({
  code: z.string(),
  version: z.string(),
  /** Null before the first installation. */
  installedVersion: z.string().nullable(),
  /** Whether this version is installed with another law. Such a pack cannot be installed: it needs a new version. */
  reusesVersion: z.boolean(),
  subjects: z.array(PackEffects),
  /** The plans that are not ended and keep their law. Only those that the reader may read. */
  plans: z.array(AffectedPlan),
  /** Roles that people hold and that the pack does not have. Such a pack cannot be installed: it keeps the roles. */
  withdrawnRoles: z.array(WithdrawnRole),
  /** The roles of the pack that may move a plan. Users with these roles in the owner of a draft get a task. */
  notifiedRoles: z.array(RoleCode),
})
export type PackPreview = z.infer<typeof PackPreview>

/** Real names, or invented names on the real map. */
export const ZoneNames = z.enum(['real', 'invented'])

const KindCount = z.strictObject({ kind: z.string(), names: Names.nullable(), count: z.number().int() })
export const Country = z.strictObject({
  code: z.string(),
  names: Names,
  /** The version of the current law, which new plans get. */
  version: z.string(),
  timeZone: z.string(),
  officialLanguages: z.array(Language),
  /** Roles of people, with the bundle of permissions of each. */
  roles: z.array(RoleEntry),
  /** Levels of government and of planning, from the widest to the most local. */
  levels: z.array(LevelEntry),
  hierarchies: z.array(
    z.strictObject({
      code: z.string(),
      names: Names,
      kinds: z.array(z.string()),
      /** The area kind at which security is planned. */
      main: z.boolean().optional(),
      /** The kind of area of the cells of the hexagon map. */
      mapKind: z.string().optional(),
    }),
  ),
  /** The number of areas of each kind on the day. A kind without names in the pack uses the messages of the feature. */
  areaKinds: z.array(KindCount),
  organisationKinds: z.array(KindCount),
  /** The zone names of a demo. Null: not a demo. */
  zoneNames: ZoneNames.nullable(),
  installations: z.array(z.strictObject({ code: z.string(), version: z.string(), installedAt: z.iso.datetime() })),
})
export type Country = z.infer<typeof Country>

/** The pack that can be installed has errors, or is of another country. */
const invalidPack = { PACK_INVALID: { status: 422, data: z.object({ problem: z.string() }) } } as const

export const installationContract = {
  getCountry: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/country',
      summary: 'Get the country',
      description: 'Includes its hierarchies and kinds.',
      tags: ['Country'],
    })
    .input(z.strictObject({ date: LegalDate.optional() }))
    .output(Country),
  previewPack: procedure
    .meta({ permission: 'setting.manage', isInternal: true })
    .route({
      method: 'GET',
      path: '/country/preview',
      summary: 'Preview the installation of the pack',
      description: 'New, changed, locally edited and withdrawn content.',
      tags: ['Country'],
    })
    .input(z.strictObject({}))
    .output(PackPreview)
    .errors(invalidPack),
  installPack: procedure
    .meta({ permission: 'setting.manage', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/country/install',
      summary: 'Install the pack',
      description: 'Content that was edited here is kept.',
      tags: ['Country'],
    })
    .input(z.strictObject({ reason: Reason }))
    .output(PackPreview)
    .errors({
      ...invalidPack,
      PACK_VERSION_REUSED: { status: 409, data: z.object({ version: z.string() }) },
      ROLES_IN_USE: { status: 409, data: z.object({ roles: z.array(WithdrawnRole) }) },
    }),
  setZoneNames: procedure
    .meta({ permission: 'setting.manage', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/country/zone-names',
      summary: 'Set the zone names of a demo',
      description: 'Real or invented names for the zones and their organisations. The plans stay the same.',
      tags: ['Country'],
    })
    .input(z.strictObject({ names: ZoneNames, reason: Reason }))
    .output(z.strictObject({ areas: z.number().int(), organisations: z.number().int() }))
    .errors({ ...invalidPack, NOT_A_DEMO: { status: 409 } }),
}
