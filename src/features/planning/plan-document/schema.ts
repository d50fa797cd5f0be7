import { z } from 'zod'
import { Plan, PlannedDay } from '#features/planning/plans/entities.ts'
import { planSections } from '#features/planning/plans/index.ts'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind, PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { Code, Codes, documentFields, ElementAddress, Key } from './fields/schema.ts'

/** Name and version of the format. A version of a plan keeps the format in which it was frozen. */
export const documentFormat = 'integral.plan/1'

/** Maximum content of a file; larger imports need several files. */
export const maxPlans = 500
export const maxElements = 100_000

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
  /** Absent: unchanged; for a new plan, the area of the owner. */
  area: Code.optional(),
  periodFrom: PlannedDay,
  /** The first day after the period; absent: computed from the duration. */
  periodTo: PlannedDay.optional(),
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

/** An element. The order of the file is the order of the plan. The fields of the content are optional. */
export const DocumentElement = z.strictObject({
  key: Key,
  /** Key of the parent element. Absent: the parent is the section or part in `place`. */
  parent: Key.optional(),
  kind: ElementKind,
  /** For a part or section: the part or section of the plan's kind. For another element without a parent: the place. */
  place: z.string().min(1).max(80).optional(),
  ...documentFields.columns,
  details: z.strictObject(documentFields.details).optional(),
  ...documentFields.relations,
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
  /** What an export states about its text. An import ignores it. */
  edition?: unknown
  names?: unknown
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
    /** Which text an exported document is, and the names of its codes. An import ignores both. */
    edition: z.unknown().optional(),
    names: z.unknown().optional(),
    plans: z.array(entry).min(1),
  }) as unknown as z.ZodType<DocumentFile>
}

/** Returns the JSON Schema (draft 2020-12) of the format, published by `integral schema`. */
export const documentSchema = (): object => z.toJSONSchema(documentFile(), { io: 'input', unrepresentable: 'any' })
