import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { type BoundRow, type DocumentRow, getBoundContent, listBoundRows } from './binding/bound-sections.ts'
import { type Binding, type BoundPlan, findBinding } from './binding/find-binding.ts'
import { boundHashes, getHashMethod } from './binding/hash-sections.ts'
import { canonical, hashPart } from './proof.ts'
import { listFrozenStates } from './queries/frozen-states.ts'
import { findVersionPlan, listPresentEntries, type StoredEntry } from './queries/versions.ts'

interface FrozenElement {
  kind: string
  place?: string
  parent?: string | null
}

/**
 * Returns the hash of each section of a frozen version: each section of the plan kind, the cover, and the other
 * sections of the plan document. Where the plan kind defines what an approval binds, only those fields are hashed. The
 * hash shows whether content changed, also unreadable content, without revealing the content.
 */
export async function hashVersionSections(context: TransactionContext, versionId: Id): Promise<Record<string, string>> {
  const plan = await findVersionPlan(context.tx, versionId)
  const binds = plan && (await findBinding(context.tx, plan))
  return withSystemAccess(context, async () => {
    const entries = await listPresentEntries(context.tx, versionId)
    return binds ? boundSections(context, plan.id, binds, entries) : hashWholeSections(entries)
  })
}

/**
 * Checks whether a frozen version has at least one element below the parts and sections of the kind of plan, also one
 * that the actor may not read.
 */
export const hasVersionContent = (context: TransactionContext, versionId: Id): Promise<boolean> =>
  withSystemAccess(context, async () =>
    (await listPresentEntries(context.tx, versionId)).some(
      ({ row }) => row?.section === 'elements' && !['part', 'section'].includes(String(row.content.kind)),
    ),
  )

/** Returns the current method prefix for the section hashes of a plan. */
export const findHashMethod = async (
  { tx }: TransactionContext,
  plan: BoundPlan,
  getParty?: Parameters<typeof findBinding>[2],
): Promise<string> => getHashMethod(await findBinding(tx, plan, getParty))

async function boundSections(
  context: TransactionContext,
  planId: Id,
  binds: Binding,
  entries: readonly StoredEntry[],
): Promise<Record<string, string>> {
  const rows = entries.flatMap(({ row }) => (row ? [row] : []))
  const bound = listBoundRows(binds, rows)
  const toKey = ({ section, subjectId }: Pick<DocumentRow, 'section' | 'subjectId'>) => `${section}/${subjectId}`
  const states = Map.groupBy(await listFrozenStates(context.tx, planId), toKey)
  const getSalt = (row: BoundRow): string => {
    const text = canonical(row.bound)
    return states.get(toKey(row))!.find((state) => canonical(getBoundContent(binds, state, row.place)) === text)!.salt
  }
  return boundHashes(getHashMethod(binds), bound, getSalt)
}

function hashWholeSections(entries: readonly StoredEntry[]): Record<string, string> {
  const elements = new Map(
    entries.flatMap(({ row }) =>
      row?.section === 'elements' ? [[row.subjectId, row.content as unknown as FrozenElement] as const] : [],
    ),
  )
  const findSectionPlace = (id: Id): string | undefined => {
    for (let element = elements.get(id); element; element = element.parent ? elements.get(element.parent) : undefined)
      if (element.kind === 'section' && element.place) return element.place
    return undefined
  }
  const hashes = Map.groupBy(entries, ({ part, row }) =>
    row?.section === 'elements' ? (findSectionPlace(row.subjectId) ?? part) : part,
  )
  return Object.fromEntries(
    [...hashes].map(([section, storedEntries]) => [section, hashPart(storedEntries.map(({ hash }) => hash))]),
  )
}

/** Returns a version of that plan, as far as the actor may read it. */
export async function findPlanVersion(
  context: TransactionContext,
  planId: Id,
  id: Id,
): Promise<{ id: Id; number: number; packVersion: string } | undefined> {
  const version = await findVersionPlan(context.tx, id)
  return version?.id === planId ? { id, number: version.number, packVersion: version.frozenPackVersion } : undefined
}
