import { z } from 'zod'
import { ElementDetails, ElementResource, Link, Need, Partner, Plan } from '#features/planning/plans/entities.ts'
import { planSections } from '#features/planning/plans/index.ts'
import { LegalDate } from '#shared/dates.ts'
import { ChainLink, ElementKind, ElementState, PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { LocalizedProse } from '#shared/prose.ts'

/** Name and version of the format. A version of a plan keeps the format in which it was frozen. */
export const documentFormat = 'integral.plan/1'

/** Maximum content of a file; larger imports need several files. */
export const maxPlans = 500
export const maxElements = 100_000

const Code = z.string().trim().min(1).max(80)
const Codes = z.array(Code).max(200)
/** Identifies an element within the plan: the id, or any stable key of the author. */
const Key = z.string().trim().min(1).max(80)

const FunctionCode = z.strictObject({ organisation: Code, function: Code })
const ElementAddress = z.strictObject({ plan: Code, key: Key })

/** The fields of a plan, with references as codes. Absent fields are empty. */
export const DocumentPlan = z.strictObject({
  code: Code,
  kind: Plan.shape.kind,
  title: LocalizedText,
  motto: LocalizedText.optional(),
  shortMessage: LocalizedText.optional(),
  /** Code of the organisation; absent: the owner given at import. */
  owner: Code.optional(),
  issuingBodies: Codes.optional(),
  area: Code.optional(),
  periodFrom: LegalDate,
  /** The first day after the period; absent: computed from the duration. */
  periodTo: LegalDate.optional(),
  /** Absent: the default of the kind. */
  duration: Plan.shape.duration.optional(),
  decidedOn: LegalDate.optional(),
  inForceOn: LegalDate.optional(),
  publishedOn: LegalDate.optional(),
  state: PlanState.optional(),
  marking: Marking,
  /** Organisations that may read under TLP:AMBER; persons (ids) under TLP:RED. */
  readers: Codes.optional(),
  persons: z.array(Id).max(200).optional(),
  /** The time at which the plan was sent to the readers; absent: a draft. */
  sentAt: z.iso.datetime().optional(),
  languages: z.array(Language).min(1),
  legalBasis: z.string().max(500).optional(),
  predecessor: Code.optional(),
  elaborates: ElementAddress.optional(),
  packVersion: z.string().max(40).optional(),
  illustrative: z.boolean().optional(),
})
export type DocumentPlan = z.infer<typeof DocumentPlan>

const DocumentResource = z
  .strictObject({
    kind: ElementResource.shape.kind,
    service: ElementResource.shape.service,
    amount: z.number().min(0).optional(),
    available: z.number().min(0).optional(),
    source: z.string().max(200).optional(),
    /** Name of the organisation's team that provides the hours or people. */
    team: z.string().trim().min(1).max(120).optional(),
    funded: z.enum(['yes', 'partial', 'no']).optional(),
    /** "Not available" is explicit, never an empty value. */
    notAvailable: z.boolean().optional(),
  })
  .refine((means) => (means.notAvailable ?? false) === (means.amount === undefined), {
    message: 'AMOUNT_OR_NOT_AVAILABLE',
    path: ['amount'],
  })

const allDiffer = (values: readonly string[]): boolean => new Set(values).size === values.length

/** An element. The order of the file is the order of the plan. */
export const DocumentElement = z.strictObject({
  key: Key,
  /** Key of the parent element. Absent: the parent is the section or part in `place`. */
  parent: Key.optional(),
  kind: ElementKind,
  /** For a part or section: the part or section of the plan's kind. For another element without a parent: the place. */
  place: z.string().min(1).max(80).optional(),
  code: Code.optional(),
  title: LocalizedText.optional(),
  body: LocalizedProse.optional(),
  gain: LocalizedText.optional(),
  rationale: LocalizedText.optional(),
  state: ElementState.optional(),
  stateReason: z.string().max(2000).optional(),
  phenomenon: Code.optional(),
  /** Key of the security interest in the same plan. */
  interest: Key.optional(),
  competenceTopic: z.string().max(80).optional(),
  chainLinks: z.array(ChainLink).optional(),
  accountable: FunctionCode.optional(),
  deputy: FunctionCode.optional(),
  accountTo: Code.optional(),
  contributors: Codes.optional(),
  periodFrom: LegalDate.optional(),
  periodTo: LegalDate.optional(),
  marking: Marking.optional(),
  readers: Codes.optional(),
  persons: z.array(Id).max(200).optional(),
  confidential: z.strictObject({ declaredBy: z.string().min(1).max(200), date: LegalDate }).optional(),
  details: ElementDetails.omit({ areaIds: true, municipalityId: true })
    .extend({ areas: Codes, municipality: Code })
    .partial({ areas: true, municipality: true })
    .optional(),
  partners: z
    .array(z.strictObject({ organisation: Code, commitment: LocalizedText.optional(), status: Partner.shape.status }))
    .max(100)
    .refine((partners) => allDiffer(partners.map((partner) => partner.organisation)), { message: 'DUPLICATE_NAME' })
    .optional(),
  resources: z.array(DocumentResource).max(20).optional(),
  needs: z
    .array(
      z.strictObject({
        kind: Need.shape.kind,
        organisation: Code.optional(),
        text: LocalizedText,
        status: Need.shape.status,
        onDate: LegalDate.optional(),
      }),
    )
    .max(50)
    .optional(),
  links: z
    .array(z.strictObject({ to: ElementAddress, relation: Link.shape.relation, main: z.boolean().optional() }))
    .max(50)
    .refine((links) => links.filter((link) => link.main).length <= 1, { message: 'SEVERAL_MAIN_LINKS' })
    .refine((links) => allDiffer(links.map(({ relation, to }) => `${relation} ${to.plan} ${to.key}`)), {
      message: 'DUPLICATE_NAME',
    })
    .optional(),
})
export type DocumentElement = z.infer<typeof DocumentElement>

/** A plan of a file: the cover, the elements, and the sections of other slices. */
export interface DocumentEntry {
  plan: DocumentPlan
  elements: DocumentElement[]
  [section: string]: unknown
}

export interface DocumentFile {
  format: typeof documentFormat
  illustrative?: boolean
  plans: DocumentEntry[]
}

/** Returns the schema of a whole file, with the sections that the application registered. */
export function documentFile(): z.ZodType<DocumentFile> {
  const sections = Object.fromEntries(planSections().map((section) => [section.name, section.schema.optional()]))
  const entry = z.strictObject({ plan: DocumentPlan, elements: z.array(DocumentElement), ...sections })
  return z.strictObject({
    format: z.literal(documentFormat),
    /** Whether all content of the file is fictitious. */
    illustrative: z.boolean().optional(),
    plans: z.array(entry).min(1),
  }) as unknown as z.ZodType<DocumentFile>
}

/** Returns the JSON Schema (draft 2020-12) of the format, published by `integral schema`. */
export const documentSchema = (): object => z.toJSONSchema(documentFile(), { io: 'input', unrepresentable: 'any' })
