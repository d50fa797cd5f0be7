import type { ElementKind } from './element-kind.ts'
import type { Names } from './localized-text.ts'
import type { PackSeat } from './pack-path.ts'

/** Fields of the cover of a plan that an approval can bind, as the plan document names them. */
export const bindableOfCover = [
  'title',
  'motto',
  'shortMessage',
  'issuingBodies',
  'area',
  'periodFrom',
  'periodTo',
  'legalBasis',
] as const
export type BindableOfCover = (typeof bindableOfCover)[number]

/** Fields of an element that an approval can bind. Its place, its kind and that it is there are bound with any of them. */
export const bindableOfElement = [
  'code',
  'title',
  'body',
  'gain',
  'rationale',
  'phenomenon',
  'interest',
  'chainLinks',
  'accountable',
  'accountTo',
  'confidential',
  'details',
  'means',
] as const
export type BindableOfElement = (typeof bindableOfElement)[number]

/**
 * What an approval of a plan of a kind binds: a change of it asks for an addendum, everything else runs on. What stands under
 * something that is not bound is not bound either (the words of a yearly action).
 */
export interface PackBinds {
  cover?: readonly BindableOfCover[]
  /** Several entries for one kind add up. Parts and sections are always bound as places. */
  elements: readonly {
    kinds: readonly ElementKind[]
    /** Only what stands in these sections of the kind. */
    within?: readonly string[]
    fields: readonly BindableOfElement[]
  }[]
  /** Rows of other sections of the plan document, by the name of the section (`expectedResults`), with their fields. */
  rows?: Readonly<Record<string, readonly string[]>>
}

/** How a plan may hold longer than its period: never by itself, always by a decision with a date. */
export interface PackExtension {
  /** All of them decide. */
  decides: readonly PackSeat[]
  /** ISO 8601: by how much in all, however many decisions. */
  atMost: string
  basis: Names
}
