import type {
  ColumnField,
  DetailField,
  ElementField,
  FieldDescriptor,
  FieldType,
  MatchingType,
  RelationField,
} from './entities.ts'

const section = { panel: 'section', print: 'line', readers: 'every_edition' } as const
const details = { panel: 'details', print: 'line', readers: 'every_edition' } as const

/**
 * Every field of an element, in the order of the workbook, of the panel's details and of a printed element. The stored
 * row, the plan document, the workbook, the history, the panel and printed documents derive from this table. The labels
 * are in `fields` of `messages/changes`.
 */
export const elementFields = {
  code: { ...details, type: 'text', cell: { width: 10 }, print: 'heading' },
  title: { ...section, type: 'localized', cell: { width: 36 }, print: 'heading' },
  body: { ...section, type: 'prose', cell: { width: 50, key: 'text' }, print: 'heading' },
  gain: { ...section, type: 'localized', cell: { width: 30 } },
  rationale: { ...section, type: 'localized', cell: { width: 30 } },
  state: { ...section, type: 'choice', options: 'states', cell: { width: 12 } },
  stateReason: { ...section, type: 'text', cell: { width: 24 }, print: 'joined' },
  phenomenonId: { ...section, type: 'phenomenon', documentKey: 'phenomenon', cell: { width: 16 } },
  interestId: {
    ...details,
    type: 'element',
    documentKey: 'interest',
    kinds: ['strategic_objective'],
    cell: { width: 10 },
  },
  competenceTopic: { ...details, type: 'competence', cell: { width: 16 } },
  chainLinks: { ...section, type: 'choices', options: 'chainLinks', cell: { width: 18 } },
  accountableFunctionId: { ...section, type: 'function', documentKey: 'accountable', cell: { width: 28 } },
  deputyFunctionId: { ...section, type: 'function', documentKey: 'deputy', cell: { width: 28 }, print: 'joined' },
  accountToId: { ...section, type: 'organisation', documentKey: 'accountTo', cell: { width: 16 } },
  contributorIds: { ...section, type: 'organisations', documentKey: 'contributors', cell: { width: 20 } },
  periodFrom: { ...section, type: 'date', cell: { width: 12 } },
  periodTo: { ...section, type: 'endDate', cell: { width: 12 }, print: 'joined' },
  dueOn: { ...details, type: 'date', cell: { width: 12 } },
  areaIds: { ...section, type: 'areas', documentKey: 'areas', cell: { width: 20 } },
  targetGroup: { ...section, type: 'text', cell: { width: 20 } },
  setting: { ...section, type: 'text', cell: { width: 20 } },
  marking: { ...section, type: 'marking', cell: { width: 18 }, print: 'heading' },
  partnerIds: {
    ...details,
    type: 'organisations',
    documentKey: 'readers',
    cell: { width: 20 },
    print: 'hidden',
    readers: 'full_edition',
  },
  personIds: {
    ...details,
    type: 'persons',
    documentKey: 'persons',
    cell: 'none',
    print: 'hidden',
    readers: 'full_edition',
  },
  confidential: {
    ...section,
    type: 'confidential',
    cell: { width: 16, onlyIfFilled: true },
    readers: 'full_edition',
  },
  approach: { ...section, type: 'approach', cell: { width: 24, onlyIfFilled: true } },
  places: { ...details, type: 'lines', cell: { width: 24, onlyIfFilled: true } },
  axes: { ...details, type: 'lines', cell: { width: 24, onlyIfFilled: true } },
  placeType: { ...details, type: 'text', cell: { width: 20, onlyIfFilled: true } },
  lever: { ...details, type: 'localized', kinds: ['programme'], cell: { width: 30 } },
  taskForceIds: {
    ...details,
    type: 'organisations',
    documentKey: 'taskForce',
    kinds: ['programme'],
    cell: { width: 24, onlyIfFilled: true },
  },
  question: { ...details, type: 'localized', kinds: ['study'], cell: { width: 30 } },
  deliverable: { ...details, type: 'localized', kinds: ['study'], cell: { width: 30 } },
  decision: { ...details, type: 'localized', kinds: ['study'], cell: { width: 30 } },
  found: { ...details, type: 'localized', kinds: ['study'], cell: { width: 30 } },
  reason: { ...details, type: 'localized', kinds: ['ad_hoc_initiative'], cell: { width: 30 } },
  municipalityId: {
    ...details,
    type: 'area',
    documentKey: 'municipality',
    kinds: ['municipality_mission'],
    cell: { width: 16 },
  },
  extraPayment: { ...details, type: 'euros', kinds: ['municipality_mission'], cell: { width: 12 } },
  declaresNone: { ...details, type: 'yes', kinds: ['municipality_mission'], cell: { width: 12 } },
  instrumentKind: {
    ...details,
    type: 'instrument',
    kinds: ['instrument'],
    cell: { width: 18, onlyIfFilled: true },
  },
  signedAt: { ...details, type: 'text', kinds: ['instrument'], cell: { width: 18, onlyIfFilled: true } },
  signedOn: { ...details, type: 'date', kinds: ['instrument'], cell: { width: 12, onlyIfFilled: true } },
  instrumentInForceOn: { ...details, type: 'date', kinds: ['instrument'], cell: { width: 12, onlyIfFilled: true } },
  entryCondition: { ...details, type: 'localized', kinds: ['instrument'], cell: { width: 30, onlyIfFilled: true } },
  publishedNumber: { ...details, type: 'text', cell: { width: 12, onlyIfFilled: true } },
  partners: { ...section, type: 'partners', cell: 'list' },
  resources: { ...section, type: 'resources', cell: 'list' },
  needs: { ...section, type: 'needs', cell: 'list' },
  signatures: { ...section, type: 'signatures', kinds: ['instrument'], cell: 'list' },
  territories: { ...section, type: 'territories', kinds: ['programme'], cell: 'list' },
  // A link names an element of another plan, which the readers of an edition may not know.
  links: { ...section, type: 'links', cell: 'list', readers: 'full_edition' },
} as const satisfies { [Field in ElementField]: FieldDescriptor & { type: MatchingType<Field> } }

/** The type of a field. */
export type TypeOf<Field extends ElementField> = (typeof elementFields)[Field]['type']

/** The fields of these types. */
export type FieldOfType<Type extends FieldType> = {
  [Field in ElementField]: TypeOf<Field> extends Type ? Field : never
}[ElementField]

/** The property of a field in a plan document. */
export type DocumentKey<Field extends ElementField> = (typeof elementFields)[Field] extends {
  documentKey: infer Key extends string
}
  ? Key
  : Field

const all = Object.keys(elementFields) as ElementField[]

/** The fields in the column `details`. Listed here, because the schema would bring its library to pages that show labels. */
const detailFields: Readonly<Record<DetailField, true>> = {
  approach: true,
  areaIds: true,
  places: true,
  axes: true,
  placeType: true,
  targetGroup: true,
  setting: true,
  lever: true,
  question: true,
  deliverable: true,
  decision: true,
  found: true,
  dueOn: true,
  municipalityId: true,
  extraPayment: true,
  declaresNone: true,
  reason: true,
  taskForceIds: true,
  instrumentKind: true,
  signedAt: true,
  signedOn: true,
  instrumentInForceOn: true,
  entryCondition: true,
  publishedNumber: true,
}

/** Checks whether a field is stored in the column `details`. */
export const isDetail = (field: ElementField): field is DetailField => field in detailFields
const isRelation = (field: ElementField): field is RelationField => elementFields[field].cell === 'list'

/** The fields with columns of the element table, in the column `details`, and in tables of their own. */
export const storedFields: {
  columns: readonly ColumnField[]
  details: readonly DetailField[]
  relations: readonly RelationField[]
} = {
  columns: all.filter((field): field is ColumnField => !isDetail(field) && !isRelation(field)),
  details: all.filter(isDetail),
  relations: all.filter(isRelation),
}

/** Returns the descriptor of a field, without the literal types of the table. */
export const getDescriptor = (field: ElementField): FieldDescriptor => elementFields[field]

/** Returns the property of a field in a plan document. */
export const getDocumentKey = (field: ElementField): string => getDescriptor(field).documentKey ?? field

/** Returns the fields that match, in the order of the table. */
export const listFields = (isListed: (field: ElementField) => boolean): ElementField[] => all.filter(isListed)
