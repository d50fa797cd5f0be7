import type { Id } from '#shared/ids.ts'
import type { ElementContent } from '../../entities.ts'
import type { FieldValues, RelationField } from '../entities.ts'

/** An item of a relation: for example a partner, a resource or a link of an element. */
export type Item<Relation extends RelationField> = ElementContent[Relation][number]

/** The value of each type of item field. */
interface ItemValues
  extends Pick<FieldValues, 'text' | 'localized' | 'choice' | 'date' | 'organisation' | 'area' | 'function'> {
  /** An element of another plan. */
  element: Id
  /** Hours, full-time equivalents or euros. */
  amount: number
  year: number
  /** True or false. Documents and workbooks omit "false". */
  flag: boolean
}
export type ItemType = keyof ItemValues
type MatchingItemType<Value> = { [Type in ItemType]: Value extends ItemValues[Type] ? Type : never }[ItemType]

/** Whether every item has a value, or an empty value is null, or an empty value is absent. */
type Presence<Value> = undefined extends Value ? 'optional' : null extends Value ? 'nullable' : 'required'

/** How a field of an item is stored, exchanged, edited and printed. */
interface ItemDescriptor {
  type: ItemType
  presence: 'required' | 'nullable' | 'optional'
  /** Property of a plan document. Absent: the name of the field. */
  documentKey?: string
  /** Labels of the codes of a choice, in the messages of plans. */
  options?: 'partnerStates' | 'resources' | 'services' | 'funded' | 'needs' | 'needStates' | 'relations'
  /** Label, in `fields` of `messages/changes`. */
  label: string
  /** Column of the relation's sheet. `none`: not part of the workbook. */
  cell: ItemCell | 'none'
  /** `labelled`: a history shows the label before the value. `plain`: the value alone is clear. */
  history: 'labelled' | 'plain'
  /** `text`: part of the printed text. `remark`: printed with its label after the text. `hidden`: not printed. */
  print: 'text' | 'remark' | 'hidden'
}

interface ItemCell {
  width: number
  /** Key of the column in the workbook. Absent: the document key. Never change a key: existing workbooks contain it. */
  key?: string
}

/** A choice names its labels. */
type DescriptorOf<Value> = ItemDescriptor & { presence: Presence<Value> } & (
    | { type: Extract<MatchingItemType<NonNullable<Value>>, 'choice'>; options: string }
    | { type: Exclude<MatchingItemType<NonNullable<Value>>, 'choice'>; options?: never }
  )

const plainField = { history: 'plain', print: 'text' } as const
const labelledField = { history: 'labelled', print: 'text' } as const
const choiceField = { ...plainField, type: 'choice', presence: 'required' } as const
const organisationField = {
  ...plainField,
  type: 'organisation',
  presence: 'required',
  documentKey: 'organisation',
  label: 'organisation',
} as const
const dateField = { ...labelledField, type: 'date', presence: 'nullable' } as const
const amountField = { ...labelledField, type: 'amount', presence: 'nullable' } as const
const remarkField = { ...plainField, type: 'text', print: 'remark' } as const
const flagField = { ...labelledField, type: 'flag', presence: 'required', print: 'hidden' } as const

/**
 * Every field of the items of an element's relations, in the order of the workbook and of the form. The stored rows, the
 * plan document, the workbook, the history, the form of a resource and printed resources derive from this table. A
 * field without a descriptor does not compile.
 */
export const itemFields = {
  partners: {
    organisationId: { ...organisationField, cell: { width: 24 } },
    status: { ...choiceField, options: 'partnerStates', label: 'commitmentStatus', cell: { width: 18 } },
    commitment: { ...plainField, type: 'localized', presence: 'nullable', label: 'commitment', cell: { width: 40 } },
  },
  resources: {
    kind: { ...choiceField, options: 'resources', label: 'resourceKind', cell: { key: 'resourceKind', width: 22 } },
    service: { ...choiceField, options: 'services', label: 'service', cell: { width: 16 } },
    year: { ...labelledField, type: 'year', presence: 'nullable', label: 'year', cell: { width: 10 } },
    amount: { ...amountField, label: 'amount', cell: { width: 12 } },
    available: { ...amountField, label: 'available', cell: { width: 12 }, print: 'remark' },
    team: { ...remarkField, presence: 'optional', label: 'team', cell: { width: 20 } },
    source: { ...remarkField, presence: 'nullable', label: 'source', cell: { width: 30 } },
    funded: { ...choiceField, presence: 'nullable', options: 'funded', label: 'funding', cell: { width: 16 } },
    // Workbooks and printed texts derive it from the amount: a resource without an amount is not available.
    notAvailable: { ...flagField, label: 'notAvailable', cell: 'none' },
  },
  needs: {
    kind: { ...choiceField, options: 'needs', label: 'needKind', cell: { key: 'needKind', width: 18 } },
    organisationId: {
      ...plainField,
      type: 'organisation',
      presence: 'nullable',
      documentKey: 'organisation',
      label: 'organisation',
      cell: { width: 24 },
    },
    text: {
      ...plainField,
      type: 'localized',
      presence: 'required',
      label: 'needText',
      cell: { key: 'needText', width: 50 },
    },
    status: { ...choiceField, options: 'needStates', label: 'needStatus', cell: { key: 'needStatus', width: 16 } },
    onDate: { ...plainField, type: 'date', presence: 'nullable', label: 'onDate', cell: { width: 12 } },
  },
  links: {
    relation: { ...choiceField, options: 'relations', label: 'relation', cell: { width: 20 } },
    toId: {
      ...plainField,
      type: 'element',
      presence: 'required',
      documentKey: 'to',
      label: 'linkedElement',
      cell: { width: 40 },
    },
    main: { ...flagField, label: 'main', cell: { width: 12 } },
  },
  signatures: {
    organisationId: { ...organisationField, cell: { width: 24 } },
    signatory: { ...plainField, type: 'text', presence: 'nullable', label: 'signatory', cell: { width: 30 } },
    ratifiedOn: { ...dateField, label: 'ratifiedOn', cell: { width: 14 } },
  },
  territories: {
    areaId: {
      ...plainField,
      type: 'area',
      presence: 'required',
      documentKey: 'area',
      label: 'area',
      cell: { width: 24 },
    },
    contactId: {
      ...labelledField,
      type: 'function',
      presence: 'nullable',
      documentKey: 'contact',
      label: 'territoryContact',
      cell: { width: 28 },
    },
    translateBy: { ...dateField, label: 'translateBy', cell: { width: 14 } },
    translatedOn: { ...dateField, label: 'translatedOn', cell: { width: 14 } },
  },
} as const satisfies {
  [Relation in RelationField]: { [Field in keyof Item<Relation>]-?: DescriptorOf<Item<Relation>[Field]> }
}

/** The fields of the items of a relation. */
export type ItemField<Relation extends RelationField> = keyof (typeof itemFields)[Relation]

/** The property of an item field in a plan document. */
export type ItemDocumentKey<
  Relation extends RelationField,
  Field extends ItemField<Relation>,
> = (typeof itemFields)[Relation][Field] extends { documentKey: infer Key extends string } ? Key : Field

/** The fields of the items of a relation that are printed as a remark. */
export type RemarkField<Relation extends RelationField> = {
  [Field in ItemField<Relation>]: (typeof itemFields)[Relation][Field] extends { print: 'remark' } ? Field : never
}[ItemField<Relation>]

type Labels<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends { label: infer Label } ? Label : never
}[keyof Fields]
/** The labels of the item fields, in `fields` of `messages/changes`. */
type ItemLabel = { [Relation in RelationField]: Labels<(typeof itemFields)[Relation]> }[RelationField]

/** An item field with its name and document key, without the literal types of the table. */
export interface NamedItemField extends ItemDescriptor {
  name: string
  documentKey: string
  label: ItemLabel
}

/** Returns the fields of the items of a relation, in the order of the table. */
export const listItemFields = (relation: RelationField): readonly NamedItemField[] => namedFields[relation]

const nameFields = (
  descriptors: Readonly<Record<string, ItemDescriptor & Pick<NamedItemField, 'label'>>>,
): NamedItemField[] =>
  Object.entries(descriptors).map(([name, descriptor]) => ({ documentKey: name, ...descriptor, name }))
const namedFields: Record<RelationField, readonly NamedItemField[]> = {
  partners: nameFields(itemFields.partners),
  resources: nameFields(itemFields.resources),
  needs: nameFields(itemFields.needs),
  links: nameFields(itemFields.links),
  signatures: nameFields(itemFields.signatures),
  territories: nameFields(itemFields.territories),
}

/** Returns the labels that a history shows before the values of item fields, by field. */
export const listItemLabels = (labels: Readonly<Record<ItemLabel, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.values(namedFields)
      .flat()
      .filter(({ history }) => history === 'labelled')
      .map(({ name, label }) => [name, labels[label]]),
  )
