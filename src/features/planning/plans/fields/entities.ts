import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import type { LocalizedProse } from '#shared/prose.ts'
import type { ElementContent, ElementDetails } from '../entities.ts'

/** The value of each type of field. Empty values (null, an empty list, absent) are left out. */
export interface FieldValues {
  text: string
  localized: LocalizedText
  prose: LocalizedProse
  /** A code of a fixed list. */
  choice: string
  choices: string[]
  marking: Marking
  /** The topic of the table of competences. */
  competence: string
  /** A kind of instrument of the pack. */
  instrument: string
  date: string
  /** Stored as the day after the period. Users see and enter the last day. */
  endDate: string
  euros: number
  /** True or absent. */
  yes: boolean
  /** Short texts, each on a separate line. */
  lines: string[]
  /** The levels for each dimension of the approach. */
  approach: Record<string, string[]>
  phenomenon: Id
  /** An element of the same plan. */
  element: Id
  function: Id
  organisation: Id
  organisations: Id[]
  area: Id
  areas: Id[]
  persons: Id[]
  confidential: NonNullable<ElementContent['confidential']>
  partners: ElementContent['partners']
  resources: ElementContent['resources']
  needs: ElementContent['needs']
  links: ElementContent['links']
  signatures: ElementContent['signatures']
  territories: ElementContent['territories']
}
export type FieldType = keyof FieldValues

/** The fields that define the place of an element in the plan. The outline writes them, not a form. */
type PlaceField = 'kind' | 'place'

/** Fields with rows in a separate table. */
export type RelationField = 'partners' | 'resources' | 'needs' | 'links' | 'signatures' | 'territories'
/** Fields with columns of the element table. */
export type ColumnField = Exclude<keyof ElementContent, PlaceField | 'details' | RelationField>
/** Fields within the column `details`. */
export type DetailField = keyof ElementDetails
export type ElementField = ColumnField | DetailField | RelationField

/** The value of a field that is filled. */
export type FieldValue<Field extends ElementField> = NonNullable<
  Field extends DetailField ? ElementDetails[Field] : Field extends keyof ElementContent ? ElementContent[Field] : never
>

/** The types whose values fit the field. */
export type MatchingType<Field extends ElementField> = {
  [Type in FieldType]: FieldValue<Field> extends FieldValues[Type] ? Type : never
}[FieldType]

/** How a field of an element is stored, exchanged, edited and printed. */
export interface FieldDescriptor {
  type: FieldType
  /** Property of a plan document. Absent: the name of the field. */
  documentKey?: string
  /** Labels of the codes of a choice, in the messages of plans. */
  options?: 'states' | 'chainLinks'
  /** Kinds of element that use the field. Absent: every kind. */
  kinds?: readonly ElementContent['kind'][]
  /** Column of the element sheet. `list`: a sheet of its own. `none`: not part of the workbook. */
  cell: Cell | 'list' | 'none'
  /**
   * `section`: a section of the panel has a control written for this field. `details`: the section with further details
   * shows the control of the type.
   */
  panel: 'section' | 'details'
  /**
   * `heading`: part of the heading or the text. `line`: a line with a label. `joined`: printed on the line of another
   * field. `hidden`: access rights, which no document prints.
   */
  print: 'heading' | 'line' | 'joined' | 'hidden'
  /** Who may see the field: every reader of the element, or only readers of the plan and of the full edition. */
  readers: 'every_edition' | 'full_edition'
}

interface Cell {
  width: number
  /** Key of the column in the workbook. Absent: the document key. Never change a key: existing workbooks contain it. */
  key?: string
  /** The column is shown only if an element has a value. */
  onlyIfFilled?: true
}
