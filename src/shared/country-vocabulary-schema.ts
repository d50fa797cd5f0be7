import { z } from 'zod'
import { Language } from './language.ts'
import { Names } from './localized-text.ts'
import { levelExtents, readableBodies } from './pack-level.ts'
import { screenedKinds } from './pack-screening.ts'
import { packTextKeys } from './pack-wording.ts'
import { bundleNames } from './permission.ts'

/** A code of the pack, in lower case. */
export const CountryCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/, 'is not a code of lower-case letters, digits and _')
export const NamedCode = z.strictObject({ code: CountryCode, names: Names })

export const LevelEntry = z.strictObject({
  code: CountryCode,
  names: Names,
  textNames: Names.optional(),
  extent: z.enum(levelExtents),
  areaKind: CountryCode.optional(),
  published: CountryCode.optional(),
  approvesFigures: z.boolean().optional(),
  knowsFigures: z.boolean().optional(),
  readsResourcesOf: z.enum(readableBodies).optional(),
})
export const RoleEntry = z.strictObject({ code: CountryCode, names: Names, bundle: z.enum(bundleNames) })
/** Texts in the country's terms, by the keys of the interface. */
export const PackTexts = z.partialRecord(z.enum(packTextKeys), Names)

/** The schema of the levels, roles and terms of a country. */
export const vocabularyFields = {
  levels: z.array(LevelEntry).readonly(),
  roles: z.array(RoleEntry).readonly(),
  actorColumns: z
    .array(NamedCode.extend({ isDefault: z.boolean().optional() }))
    .readonly()
    .optional(),
  /** By key. */
  texts: z.record(z.string(), Names).optional(),
  alignment: z
    .strictObject({
      filters: z
        .array(NamedCode.extend({ areaKind: z.string() }))
        .max(2)
        .readonly(),
      groupKind: z.string().optional(),
    })
    .optional(),
  officialLanguages: z.array(Language).readonly().optional(),
  instrumentKinds: z.array(NamedCode).readonly().optional(),
  resources: z
    .strictObject({ reservations: z.array(NamedCode).readonly(), budgetOrigins: z.array(NamedCode).readonly() })
    .optional(),
}
export const Vocabulary = z.strictObject(vocabularyFields)

export const ScreenEntry = z.strictObject({
  kind: z.enum(screenedKinds),
  names: Names,
  pattern: z.string().min(1).max(2000),
  flags: z
    .string()
    .regex(/^[imsu]*$/)
    .optional(),
  date: z
    .strictObject({
      month: z.number().int().min(0),
      day: z.number().int().min(0),
      monthModulus: z.number().int().min(12).optional(),
    })
    .optional(),
  checkDigits: z
    .strictObject({
      length: z.number().int().min(1),
      modulus: z.number().int().min(2),
      prefixes: z.array(z.string().regex(/^\d*$/)).min(1),
    })
    .optional(),
})
