import { type BoundTree, boundTree, getBoundFields } from '#features/planning/plans/binding/model.ts'
import type { ItemField } from '#features/planning/plans/fields/items/model.ts'
import type { Id } from '#shared/ids.ts'
import { loadText } from '#shared/localized-text.ts'
import type { PackBinds } from '#shared/pack-binding.ts'
import { LocalizedProse, plainText } from '#shared/prose.ts'

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
export function listBoundRows(binds: PackBinds, rows: readonly DocumentRow[]): BoundRow[] {
  const tree = buildBoundTree(binds, rows)
  return rows.flatMap((row): BoundRow[] => {
    const place = getBoundPlace(row, tree)
    const of = row.section === 'elements' ? row.subjectId : row.content.element
    const isFree = typeof of === 'string' && !tree.fields.has(of)
    const isNamed = row.section === 'plan' || row.section === 'elements' || binds.rows?.[row.section] !== undefined
    return isFree || !isNamed ? [] : [{ ...row, place, bound: getBoundContent(binds, row, place) }]
  })
}

/** Returns the bound content of a row, if any. */
export function getBoundContent(
  binds: PackBinds,
  { section, content }: Pick<DocumentRow, 'section' | 'content'>,
  place: string,
): Record<string, unknown> {
  if (section === 'plan') return pick(content, binds.cover ?? [])
  if (section !== 'elements') return { ...pick(content, binds.rows?.[section] ?? []), element: content.element ?? null }
  const fields = getBoundFields(binds, String(content.kind), place)
  return { ...pick(content, [...fields]), kind: content.kind, parent: content.parent ?? null }
}

const pick = (content: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => (content[field] === undefined ? [] : [[field, boundValue(field, content[field])]])),
  )

/**
 * Returns the value that is bound. Of a text, only the source language is bound, so that adding or correcting a
 * translation does not affect the decision. Of prose, only the text without formatting is bound. Of resources, the
 * planned amount and the year are bound, not the available amount.
 */
function boundValue(field: string, value: unknown): unknown {
  const prose = LocalizedProse.safeParse(value).data
  if (prose) return { source: prose.source, text: plainText(prose.text[prose.source]!) }
  if (isText(value)) return { source: value.source, text: loadText(value, value.source).text }
  if (field === 'resources' && Array.isArray(value)) return value.map(toBoundResource).toSorted(compareAsJson)
  return value
}

const isText = (value: unknown): value is Parameters<typeof loadText>[0] =>
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
