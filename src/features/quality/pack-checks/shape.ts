import { z } from 'zod'
import { NamedCode, PackTexts, ScreenEntry, vocabularyFields } from '#shared/country-vocabulary-schema.ts'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind, elementKinds } from '#shared/element-kind.ts'
import { Language } from '#shared/language.ts'
import { markings } from '#shared/marking.ts'
import { basisKinds } from '#shared/pack-basis.ts'
import { AnswerReaders } from './answer-readers.ts'
import { Binds, Extension } from './shape-of-binding.ts'
import {
  Cascade,
  CollegialBodies,
  Criteria,
  DistributionLists,
  Duties,
  Letters,
  NonEmptyNames,
  PackPreparation,
  Path,
  Terms,
} from './shape-of-cycle.ts'
import { LanguageRegimes } from './shape-of-language-regime.ts'

/** Two letters, so that language variants and organisation codes can begin with it. */
const Country = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166 code such as XX')
export const Code = z.string().min(1).max(80)
/** Names used by other parts of the product, in lower case. */
const Kind = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/, 'is not a code of lower-case letters, digits and _')
const codes = z.array(z.string())
const dated = { from: LegalDate.optional(), to: LegalDate.optional() }
const LevelCode = Kind

const Area = z.strictObject({
  code: Code,
  kind: Kind,
  names: NonEmptyNames,
  officialCode: z.string().max(40).optional(),
  parents: z.array(z.strictObject({ hierarchy: z.string(), parent: z.string(), ...dated })),
  languages: z.array(Language).optional(),
  outsideTree: z.boolean().optional(),
  country: Country.nullable().optional(),
  borders: z.array(Country).optional(),
  cell: z.tuple([z.number().int(), z.number().int()]).optional(),
  population: z.record(z.string().regex(/^\d{4}$/), z.number().int().min(0)).optional(),
  announced: NonEmptyNames.optional(),
  ...dated,
})

const Section = z.strictObject({
  code: Kind,
  names: NonEmptyNames,
  guidance: NonEmptyNames,
  confidential: z.boolean().optional(),
  legalBasis: z.string().optional(),
})

const PlanKind = z.strictObject({
  code: Kind,
  names: NonEmptyNames,
  level: LevelCode,
  isDefault: z.boolean().optional(),
  issuerKinds: codes,
  area: z.literal('any').optional(),
  onePlanPerArea: z.boolean().optional(),
  durations: z.array(
    z.strictObject({
      from: LegalDate.optional(),
      duration: z.string().regex(/^P[1-9]\d?Y$/, 'is not a number of years such as P4Y'),
      basis: z.string().min(1),
    }),
  ),
  answers: codes,
  elaborates: z.array(ElementKind).optional(),
  parts: z.array(
    z.strictObject({
      code: Kind,
      pillar: z.enum(['conceptual_frame', 'priority_phenomena', 'administration_and_policy']),
      names: NonEmptyNames,
      sections: z.array(Section),
    }),
  ),
  nesting: z.partialRecord(z.enum(['root', ...elementKinds]), z.array(ElementKind)),
  requiredItems: z
    .array(z.strictObject({ names: NonEmptyNames, section: z.string(), kinds: z.array(ElementKind).optional() }))
    .optional(),
  preparation: PackPreparation.optional(),
  path: Path.optional(),
  decidedElsewhere: NonEmptyNames.optional(),
  bindingParts: Binds.optional(),
  confidentialParts: z.strictObject({ basis: NonEmptyNames, step: z.string().optional() }).optional(),
  extension: Extension.optional(),
  criteria: Criteria.optional(),
  cascade: Cascade.optional(),
  duties: Duties.optional(),
  letters: Letters.optional(),
  templates: z
    .array(
      z.strictObject({
        code: Kind,
        names: NonEmptyNames,
        sections: z.array(
          z.strictObject({ section: z.string(), source: NonEmptyNames, example: NonEmptyNames.optional() }),
        ),
      }),
    )
    .optional(),
})

/** The schema of a pack: the same as the type `CountryPack`, for folders that no compiler checked. */
export const PackShape = z.strictObject({
  code: Country,
  names: NonEmptyNames,
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'is not a version such as 2026.11.0'),
  timeZone: z.string(),
  hierarchies: z.array(
    z.strictObject({
      code: Kind,
      names: NonEmptyNames,
      kinds: z.array(Kind).min(1),
      main: z.boolean().optional(),
      mapKind: Kind.optional(),
    }),
  ),
  areas: z.array(Area),
  areaChanges: z.array(
    z.strictObject({
      date: LegalDate,
      kind: z.enum(['merge', 'split', 'recode', 'planned_merge']),
      from: codes.min(1),
      into: codes.min(1),
    }),
  ),
  borderRegionMembers: z.record(z.string(), codes).optional(),
  organisations: z.array(
    z.strictObject({
      code: Code,
      kind: Kind,
      level: LevelCode,
      names: NonEmptyNames,
      area: z.string().optional(),
      parent: z.string().optional(),
      contact: z.strictObject({ website: z.url().optional(), email: z.email().optional() }).optional(),
      ...dated,
    }),
  ),
  areaKinds: z.array(z.strictObject({ code: Kind, names: NonEmptyNames })).optional(),
  organisationKinds: z
    .array(
      z.strictObject({
        code: Kind,
        names: NonEmptyNames,
        actorColumn: Kind.optional(),
        isAbroad: z.boolean().optional(),
      }),
    )
    .optional(),
  interfaceLanguage: Language.optional(),
  ...vocabularyFields,
  instrumentKinds: z.array(NamedCode.extend({ needsRatification: z.boolean().optional() })).optional(),
  officialLanguages: z.array(Language),
  texts: PackTexts.optional(),
  screening: z.array(ScreenEntry).optional(),
  functions: z.array(
    z.strictObject({
      code: Kind,
      names: NonEmptyNames,
      organisationKind: z.string().optional(),
      organisation: z.string().optional(),
    }),
  ),
  competences: z.array(
    z.strictObject({
      topic: Kind,
      names: NonEmptyNames,
      level: LevelCode,
      exclusivity: z.enum(['exclusive', 'shared']),
      basis: z.string().min(1),
      use: NonEmptyNames.optional(),
      organisationKinds: codes,
      ...dated,
    }),
  ),
  phenomenonLists: z.array(
    z.strictObject({
      code: Code,
      names: NonEmptyNames,
      phenomena: z.array(
        z.strictObject({
          code: Code,
          names: NonEmptyNames,
          parent: z.string().optional(),
          unverified: z.boolean().optional(),
        }),
      ),
      ...dated,
    }),
  ),
  crosswalk: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string().optional(),
      relation: z.enum(['same', 'renamed', 'split', 'merged', 'widened', 'narrowed', 'moved', 'dropped', 'new']),
      author: z.string().min(1),
      note: z.string().optional(),
    }),
  ),
  planKinds: z.array(PlanKind),
  approachDimensions: z.array(
    z.strictObject({
      code: Code,
      names: NonEmptyNames,
      levels: z.array(z.strictObject({ code: Code, names: NonEmptyNames })).min(1),
    }),
  ),
  rules: z.array(
    z.strictObject({
      number: z.string(),
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'hint']),
      basisKind: z.enum(basisKinds).optional(),
      asksReason: z.boolean().optional(),
      basis: NonEmptyNames,
      planKinds: codes.min(1).optional(),
      names: NonEmptyNames,
      parameters: z.record(z.string(), z.number()).optional(),
      parametersByKind: z.record(z.string(), z.record(z.string(), z.number())).optional(),
      scopeByKind: z
        .record(
          z.string(),
          z.strictObject({ steps: codes.optional(), beforeStep: z.string().optional(), sections: codes.optional() }),
        )
        .optional(),
      blocks: z.record(z.string(), codes.min(1)).optional(),
    }),
  ),
  terms: Terms.optional(),
  collegialBodies: CollegialBodies.optional(),
  distributionLists: DistributionLists.optional(),
  equalLevels: z.array(z.array(LevelCode).min(2)).optional(),
  languageRegimes: LanguageRegimes.optional(),
  answerReaders: AnswerReaders.optional(),
  // The indicators slice checks the content of an indicator.
  indicators: z.array(
    z.looseObject({
      code: z.string(),
      owner: z.string(),
      marking: z.enum(markings),
      phenomena: codes.optional(),
      definition: z.looseObject({ level: z.string(), dimensions: z.array(z.unknown()), effortIndicators: codes }),
    }),
  ),
})
