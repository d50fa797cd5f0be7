import { type BoundTree, boundTree, getBoundFields } from '#features/planning/plans/binding/model.ts'
import type { ItemField } from '#features/planning/plans/fields/items/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PackBinds } from '#shared/pack-binding.ts'
import { LocalizedProse, plainText } from '#shared/prose.ts'
import type { Binding } from './find-binding.ts'

/** A row of a plan in document form, frozen or current: the cover (`plan`), an element, or a row of another section. */
export interface DocumentRow {
  section: string
  subjectId: Id
  content: Record<string, unknown>
}

/** The bound content of a row. */
export interface BoundRow extends DocumentRow {
  /** The section of the kind that contains the row, the part, `cover`, or the section of the plan document. */
  place: string
  /** The normalised value of each bound field. */
  bound: Record<string, unknown>
}

/**
 * Checks whether a row is the decision on priorities. An approval of a kind of plan that names bound content binds it as a
 * whole, whatever the kind of plan names.
 */
export const isPriorityDecision = ({ section, content }: Pick<DocumentRow, 'section' | 'content'>): boolean =>
  section === 'priorities' && content.kind === 'decision'

/** Returns the place and the bound fields of each element. */
export const buildBoundTree = (binds: PackBinds | undefined, rows: readonly DocumentRow[]): BoundTree =>
  boundTree(
    binds,
    rows.flatMap(({ section, subjectId, content }) =>
      section === 'elements'
        ? [
            {
              id: subjectId,
              kind: String(content.kind),
              place: content.place as string | undefined,
              parentId: content.parent as string | undefined,
            },
          ]
        : [],
    ),
  )

/**
 * Returns the place of a row: `cover`, the section of the kind (otherwise the part), or the section of the plan
 * document.
 */
export const getBoundPlace = (
  { section, subjectId }: Pick<DocumentRow, 'section' | 'subjectId'>,
  tree: BoundTree,
): string => (section === 'plan' ? 'cover' : section === 'elements' ? tree.places.get(subjectId)! : section)

/**
 * Returns the content that an approval binds, in document order. For a bound element, the place, the kind and the
 * existence are bound too. A row of another section is bound together with the element it is about.
 * @param rows in document order: parents before children
 */
export function listBoundRows(binds: Binding, rows: readonly DocumentRow[]): BoundRow[] {
  const tree = buildBoundTree(binds, rows)
  return rows.flatMap((row): BoundRow[] => {
    const place = getBoundPlace(row, tree)
    const of = row.section === 'elements' ? row.subjectId : row.content.element
    const isFree = typeof of === 'string' && !tree.fields.has(of)
    const isNamed =
      row.section === 'plan' ||
      row.section === 'elements' ||
      isPriorityDecision(row) ||
      binds.rows?.[row.section] !== undefined
    return isFree || !isNamed ? [] : [{ ...row, place, bound: getBoundContent(binds, row, place) }]
  })
}

/** Returns the bound content of a row, if any. */
export function getBoundContent(
  binds: Binding,
  { section, content }: Pick<DocumentRow, 'section' | 'content'>,
  place: string,
): Record<string, unknown> {
  const { authentic = [] } = binds
  if (isPriorityDecision({ section, content })) return content
  if (section === 'plan') return pick(content, binds.cover ?? [], authentic)
  if (section !== 'elements')
    return { ...pick(content, binds.rows?.[section] ?? [], authentic), element: content.element ?? null }
  const fields = getBoundFields(binds, String(content.kind), place)
  return { ...pick(content, [...fields], authentic), kind: content.kind, parent: content.parent ?? null }
}

const pick = (
  content: Record<string, unknown>,
  fields: readonly string[],
  authentic: readonly Language[],
): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) =>
      content[field] === undefined ? [] : [[field, boundValue(field, content[field], authentic)]],
    ),
  )

/**
 * Returns the value that is bound. Of a text, the source language and the authentic languages are bound, so that adding or
 * correcting any other translation does not affect the decision. Of prose, only the text without formatting is bound. Of resources, the
 * planned amount and the year are bound, not the available amount.
 */
function boundValue(field: string, value: unknown, authentic: readonly Language[]): unknown {
  const prose = LocalizedProse.safeParse(value).data
  if (prose)
    return toBoundText(prose.source, (language) => prose.text[language] && plainText(prose.text[language]), authentic)
  if (isText(value)) return toBoundText(value.source, (language) => value.text[language], authentic)
  if (field === 'resources' && Array.isArray(value)) return value.map(toBoundResource).toSorted(compareAsJson)
  return value
}

/** Returns the bound text. Without a text in another authentic language it is the text in the source language only. */
function toBoundText(
  source: Language,
  getText: (language: Language) => string | undefined,
  authentic: readonly Language[],
): object {
  const others = authentic.flatMap((language) => {
    const text = language === source ? undefined : getText(language)
    return text ? [[language, text] as const] : []
  })
  const text = getText(source) ?? ''
  return others.length === 0 ? { source, text } : { source, text, authentic: Object.fromEntries(others) }
}

const isText = (value: unknown): value is LocalizedText =>
  value instanceof Object && 'source' in value && 'text' in value && 'outdated' in value

/** Whether each field of a resource is bound. The order of the fields is part of the hash: never change it. */
const isBoundInResource: Record<ItemField<'resources'>, boolean> = {
  kind: true,
  service: true,
  year: true,
  team: true,
  amount: true,
  available: false,
  source: false,
  funded: false,
  notAvailable: false,
}
const boundInResource = Object.entries(isBoundInResource).flatMap(([field, isBound]) => (isBound ? [field] : []))

const toBoundResource = (resource: Readonly<Record<string, unknown>>): object => ({
  ...Object.fromEntries(boundInResource.map((field) => [field, resource[field]])),
  amount: resource.amount ?? null,
})
const compareAsJson = (entry: object, other: object): number => (JSON.stringify(entry) < JSON.stringify(other) ? -1 : 1)
