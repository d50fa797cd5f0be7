import type { Id } from '#shared/ids.ts'
import { readText } from '#shared/localized-text.ts'
import type { PackBinds } from '#shared/pack-binding.ts'
import { LocalizedProse, plainText } from '#shared/prose.ts'
import { type BoundTree, boundTree, fieldsOf } from './model.ts'

/** A row of a plan in the form of the document, frozen or as it is now: its cover (`plan`), an element, or a row of another section. */
export interface DocumentRow {
  section: string
  subjectId: Id
  content: Record<string, unknown>
}

/** What of a row is bound. */
export interface BoundRow extends DocumentRow {
  /** The section of the kind in which it stands, the part, `cover`, or the section of the plan document. */
  place: string
  /** Field by field as it binds. */
  bound: Record<string, unknown>
}

/** Where each element stands, and what of it is bound. */
export const treeOf = (binds: PackBinds | undefined, rows: readonly DocumentRow[]): BoundTree =>
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

/** Where a row stands: `cover`, the section of the kind (else the part), or the section of the plan document. */
export const placeOf = ({ section, subjectId }: Pick<DocumentRow, 'section' | 'subjectId'>, tree: BoundTree): string =>
  section === 'plan' ? 'cover' : section === 'elements' ? tree.places.get(subjectId)! : section

/**
 * What an approval binds of a plan, in the order of the document. Of an element that is bound its place, its kind and that it is there are bound
 * too; a row of another section is bound with the element that it is about.
 * @param rows in the order of the document: each element after what it stands under
 */
export function boundRowsOf(binds: PackBinds, rows: readonly DocumentRow[]): BoundRow[] {
  const tree = treeOf(binds, rows)
  return rows.flatMap((row): BoundRow[] => {
    const place = placeOf(row, tree)
    const of = row.section === 'elements' ? row.subjectId : row.content.element
    const isFree = typeof of === 'string' && !tree.fields.has(of)
    const isNamed = row.section === 'plan' || row.section === 'elements' || binds.rows?.[row.section] !== undefined
    return isFree || !isNamed ? [] : [{ ...row, place, bound: boundOf(binds, row, place) }]
  })
}

/** What binds of one row, if it is bound. */
export function boundOf(
  binds: PackBinds,
  { section, content }: Pick<DocumentRow, 'section' | 'content'>,
  place: string,
): Record<string, unknown> {
  if (section === 'plan') return pick(content, binds.cover ?? [])
  if (section !== 'elements') return { ...pick(content, binds.rows?.[section] ?? []), element: content.element ?? null }
  const fields = fieldsOf(binds, String(content.kind), place)
  return { ...pick(content, [...fields]), kind: content.kind, parent: content.parent ?? null }
}

const pick = (content: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => (content[field] === undefined ? [] : [[field, boundValue(field, content[field])]])),
  )

/**
 * A value as it binds. Of a text the words in the language in which it was written first: a translation that is made, mended or lags behind
 * changes nothing that was decided. Of prose its words, not their look. Of means what is given, not what is available.
 */
function boundValue(field: string, value: unknown): unknown {
  const prose = LocalizedProse.safeParse(value).data
  if (prose) return { source: prose.source, words: plainText(prose.text[prose.source]!) }
  if (isText(value)) return { source: value.source, words: readText(value, value.source).text }
  if (field === 'means' && Array.isArray(value)) return value.map(givenOf).toSorted(byKey)
  return value
}

const isText = (value: unknown): value is Parameters<typeof readText>[0] =>
  value instanceof Object && 'source' in value && 'text' in value && 'outdated' in value

interface MeansLine {
  kind: string
  service: string
  team?: string
  amount?: number
}
const givenOf = ({ kind, service, team, amount }: MeansLine) => ({ kind, service, team, amount: amount ?? null })
const byKey = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
