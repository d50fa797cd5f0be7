import { z } from 'zod'
import {
  Confidential,
  ElementContent,
  ElementDetails,
  ElementResource,
  Link,
  maxItems,
  Need,
  Partner,
  Signature,
  Territory,
} from '#features/planning/plans/entities.ts'
import type {
  ColumnField,
  DetailField,
  ElementField,
  FieldType,
  RelationField,
} from '#features/planning/plans/fields/entities.ts'
import {
  type ItemDocumentKey,
  type ItemField,
  type ItemType,
  type itemFields,
  listItemFields,
} from '#features/planning/plans/fields/items/model.ts'
import {
  type DocumentKey,
  elementFields,
  getDocumentKey,
  storedFields,
  type TypeOf,
} from '#features/planning/plans/fields/model.ts'
import { toConfidentialReason } from '#features/planning/plans/index.ts'
import { allDiffer } from '#shared/all-differ.ts'
import { Id } from '#shared/ids.ts'

export const Code = z.string().trim().min(1).max(80)
export const Codes = z.array(Code).max(200)
/** Identifies an element within the plan: the id, or any stable key of the author. */
export const Key = z.string().trim().min(1).max(80)
export const ElementAddress = z.strictObject({ plan: Code, key: Key })
const FunctionCode = z.strictObject({ organisation: Code, function: Code })

/** The types of item field whose value has another form in a document. */
const itemSchemasByType = { organisation: Code, area: Code, function: FunctionCode, element: ElementAddress } as const
type ConvertedItemType = keyof typeof itemSchemasByType

const itemShapes = {
  partners: Partner.shape,
  resources: ElementResource.shape,
  needs: Need.shape,
  links: Link.shape,
  signatures: Signature.shape,
  territories: Territory.shape,
} as const
type ItemShapes = typeof itemShapes

type Filled<Schema> = Schema extends z.ZodNullable<infer Inner> | z.ZodOptional<infer Inner> ? Inner : Schema
type DescriptorOf<
  Relation extends RelationField,
  Field extends ItemField<Relation>,
> = (typeof itemFields)[Relation][Field]
type ItemSchema<Relation extends RelationField, Field extends ItemField<Relation>> =
  DescriptorOf<Relation, Field> extends { type: infer Type extends ConvertedItemType }
    ? (typeof itemSchemasByType)[Type]
    : Filled<ItemShapes[Relation][Field & keyof ItemShapes[Relation]]>
type DocumentItemShape<Relation extends RelationField> = {
  [Field in ItemField<Relation> as ItemDocumentKey<Relation, Field> & string]: DescriptorOf<Relation, Field> extends
    | { type: 'flag' }
    | { presence: 'nullable' | 'optional' }
    ? z.ZodOptional<ItemSchema<Relation, Field> & z.ZodType>
    : ItemSchema<Relation, Field> & z.ZodType
}

type DocumentItemSchema<Relation extends RelationField> = z.ZodObject<DocumentItemShape<Relation>, z.core.$strict>

const removeEmptyValue = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema

/** Returns the schema of an item in a document. Empty values and "false" are absent. */
function buildItemSchema<Relation extends RelationField>(relation: Relation): DocumentItemSchema<Relation> {
  const itemShape: Readonly<Record<string, z.ZodType>> = itemShapes[relation]
  const schemas: Partial<Record<ItemType, z.ZodType>> = itemSchemasByType
  const entries = listItemFields(relation).map(({ name, documentKey, type, presence }) => {
    const schema = schemas[type] ?? removeEmptyValue(itemShape[name]!)
    return [documentKey, presence === 'required' && type !== 'flag' ? schema : schema.optional()]
  })
  return z.strictObject(Object.fromEntries(entries)) as z.ZodType as DocumentItemSchema<Relation>
}

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
    .array(buildItemSchema('partners'))
    .max(maxItems.partners)
    .refine((partners) => allDiffer(partners.map((partner) => partner.organisation)), { message: 'DUPLICATE_NAME' }),
  resources: z
    .array(
      // "Not available" is explicit, never an empty value.
      buildItemSchema('resources').refine(
        (resource) => (resource.notAvailable ?? false) === (resource.amount === undefined),
        {
          message: 'AMOUNT_OR_NOT_AVAILABLE',
          path: ['amount'],
        },
      ),
    )
    .max(maxItems.resources),
  needs: z.array(buildItemSchema('needs')).max(maxItems.needs),
  links: z
    .array(buildItemSchema('links'))
    .max(maxItems.links)
    .refine((links) => links.filter((link) => link.main).length <= 1, { message: 'SEVERAL_MAIN_LINKS' })
    .refine((links) => allDiffer(links.map(({ relation, to }) => `${relation} ${to.plan} ${to.key}`)), {
      message: 'DUPLICATE_NAME',
    }),
  signatures: z
    .array(buildItemSchema('signatures'))
    .max(maxItems.signatures)
    .refine((parties) => allDiffer(parties.map((party) => party.organisation)), { message: 'DUPLICATE_NAME' }),
  territories: z
    .array(buildItemSchema('territories'))
    .max(maxItems.territories)
    .refine((territories) => allDiffer(territories.map((territory) => territory.area)), { message: 'DUPLICATE_NAME' }),
} as const satisfies Partial<Record<FieldType, z.ZodType>>
export type ConvertedType = keyof typeof schemasByType

type Shape = (typeof ElementContent)['shape'] & (typeof ElementDetails)['shape']
type FieldSchema<Field extends ElementField> =
  TypeOf<Field> extends ConvertedType ? (typeof schemasByType)[TypeOf<Field>] : Filled<Shape[Field]>
type FieldSchemas<Fields extends ElementField> = {
  [Field in Fields as DocumentKey<Field>]: z.ZodOptional<FieldSchema<Field>>
}

const shape: Record<string, z.ZodType> = {
  ...ElementContent.shape,
  ...ElementDetails.shape,
  // A file of an earlier release names who declared a part confidential, and when.
  confidential: z.preprocess(toConfidentialReason, Confidential),
}

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
