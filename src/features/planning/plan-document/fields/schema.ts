import { z } from 'zod'
import {
  ElementContent,
  ElementDetails,
  ElementResource,
  Link,
  Need,
  Partner,
} from '#features/planning/plans/entities.ts'
import type {
  ColumnField,
  DetailField,
  ElementField,
  FieldType,
  RelationField,
} from '#features/planning/plans/fields/entities.ts'
import {
  type DocumentKey,
  elementFields,
  getDocumentKey,
  storedFields,
  type TypeOf,
} from '#features/planning/plans/fields/model.ts'
import { allDiffer } from '#shared/all-differ.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'

export const Code = z.string().trim().min(1).max(80)
export const Codes = z.array(Code).max(200)
/** Identifies an element within the plan: the id, or any stable key of the author. */
export const Key = z.string().trim().min(1).max(80)
export const ElementAddress = z.strictObject({ plan: Code, key: Key })
const FunctionCode = z.strictObject({ organisation: Code, function: Code })

const DocumentPartner = z.strictObject({
  organisation: Code,
  commitment: LocalizedText.optional(),
  status: Partner.shape.status,
})

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

const DocumentNeed = z.strictObject({
  kind: Need.shape.kind,
  organisation: Code.optional(),
  text: LocalizedText,
  status: Need.shape.status,
  onDate: LegalDate.optional(),
})

const DocumentLink = z.strictObject({ to: ElementAddress, relation: Link.shape.relation, main: z.boolean().optional() })

/** The types of field whose value has another form in a document: references are codes. Other values are the same. */
export const schemasByType = {
  phenomenon: Code,
  /** Key of an element of the same plan. */
  element: Key,
  function: FunctionCode,
  organisation: Code,
  organisations: Codes,
  area: Code,
  areas: Codes,
  persons: z.array(Id).max(200),
  partners: z
    .array(DocumentPartner)
    .max(100)
    .refine((partners) => allDiffer(partners.map((partner) => partner.organisation)), { message: 'DUPLICATE_NAME' }),
  resources: z.array(DocumentResource).max(20),
  needs: z.array(DocumentNeed).max(50),
  links: z
    .array(DocumentLink)
    .max(50)
    .refine((links) => links.filter((link) => link.main).length <= 1, { message: 'SEVERAL_MAIN_LINKS' })
    .refine((links) => allDiffer(links.map(({ relation, to }) => `${relation} ${to.plan} ${to.key}`)), {
      message: 'DUPLICATE_NAME',
    }),
} as const satisfies Partial<Record<FieldType, z.ZodType>>
export type ConvertedType = keyof typeof schemasByType

type Shape = (typeof ElementContent)['shape'] & (typeof ElementDetails)['shape']
type Filled<Schema> = Schema extends z.ZodNullable<infer Inner> | z.ZodOptional<infer Inner> ? Inner : Schema
type FieldSchema<Field extends ElementField> =
  TypeOf<Field> extends ConvertedType ? (typeof schemasByType)[TypeOf<Field>] : Filled<Shape[Field]>
type FieldSchemas<Fields extends ElementField> = {
  [Field in Fields as DocumentKey<Field>]: z.ZodOptional<FieldSchema<Field>>
}

const shape: Record<string, z.ZodType> = { ...ElementContent.shape, ...ElementDetails.shape }
const removeEmptyValue = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema

/** Returns the schemas of fields in a document, by document key. */
function buildSchemas<Fields extends ElementField>(fields: readonly Fields[]): FieldSchemas<Fields> {
  const schemas: Partial<Record<FieldType, z.ZodType>> = schemasByType
  const entries = fields.map((field) => {
    const schema = schemas[elementFields[field].type] ?? removeEmptyValue(shape[field]!)
    return [getDocumentKey(field), schema.optional()]
  })
  return Object.fromEntries(entries) as FieldSchemas<Fields>
}

/** The schemas of all fields of an element in a document, derived from the descriptors. */
export const documentFields = {
  columns: buildSchemas<ColumnField>(storedFields.columns),
  details: buildSchemas<DetailField>(storedFields.details),
  relations: buildSchemas<RelationField>(storedFields.relations),
}
