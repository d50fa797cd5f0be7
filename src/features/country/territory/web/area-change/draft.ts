import { writtenNames } from '#features/country/registry/web/written-names.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Merger, Recoding, Split } from '../../successions/entities.ts'

export const acts = ['merge', 'absorb', 'split', 'recode', 'rename'] as const
export type Act = (typeof acts)[number]

/** The input for a new area, as typed. */
export interface DraftArea {
  code: string
  officialCode: string
  names: Names
}
export const emptyArea: DraftArea = { code: '', officialCode: '', names: {} }

/** The form state. Each act uses the relevant fields. */
export interface Draft {
  act: Act
  date: string
  /** The areas to merge. */
  fromIds: Id[]
  /** The area to split, recode or rename, or the target of a merger. */
  areaId: Id | null
  area: DraftArea
  parts: DraftArea[]
  /** The split area continues as a part, before the new parts. */
  isContinued: boolean
  /** The target part number of each area below. If missing, it stays with the continuing area. */
  partNumbers: Readonly<Record<Id, number | undefined>>
  announced: boolean
  announcement: Names
  parents: { hierarchy: string; parentId: Id }[]
}

export type Question =
  | ({ act: 'merge' } & Merger)
  | ({ act: 'split' } & Split)
  | ({ act: 'recode' } & Recoding)
  | { act: 'rename'; id: Id; names: Names }

const toNewArea = ({ code, officialCode, names }: DraftArea) => {
  const written = writtenNames(names)
  return code.trim() && written
    ? { code: code.trim(), officialCode: officialCode.trim() || null, names: written }
    : null
}

/** Returns the request to the server, as soon as the form is complete enough. */
export function toQuestion(draft: Draft): Question | undefined {
  const { act, date, areaId, area } = draft
  if (act === 'rename') {
    const names = writtenNames(area.names)
    return areaId && names ? { act, id: areaId, names } : undefined
  }
  if (date === '') return undefined
  if (act === 'split') return toSplitQuestion(draft)
  if (act === 'recode') {
    const arisingArea = toNewArea(area)
    return areaId && arisingArea ? { act, id: areaId, date, ...arisingArea } : undefined
  }
  return toMergeQuestion(draft)
}

function toMergeQuestion(draft: Draft): Question | undefined {
  const { act, date, areaId, area, parents } = draft
  const announced = draft.announced ? writtenNames(draft.announcement) : undefined
  if (announced === null) return undefined
  const arisingArea = act === 'merge' ? toNewArea(area) : null
  const into = act === 'merge' ? arisingArea && { area: arisingArea } : areaId && { id: areaId }
  const fromIds = act === 'absorb' && areaId ? [...new Set([...draft.fromIds, areaId])] : draft.fromIds
  if (!into || fromIds.length < 2) return undefined
  return { act: 'merge', date, fromIds, into, ...(parents.length > 0 && { parents }), ...(announced && { announced }) }
}

function toSplitQuestion({ date, areaId, parts, isContinued, partNumbers }: Draft): Question | undefined {
  const written = parts.map(toNewArea)
  if (!areaId || written.some((part) => part === null) || written.length + Number(isContinued) < 2) return undefined
  const listPartChildren = (index: number) =>
    Object.entries(partNumbers).flatMap(([child, part]) => (part === index ? [child] : []))
  return {
    act: 'split',
    id: areaId,
    date,
    into: [
      ...(isContinued ? [{ id: areaId }] : []),
      ...written.map((part, index) => ({ area: part!, childIds: listPartChildren(index) })),
    ],
  }
}
