import type { PhenomenonFamilies } from '#features/alignment/items/crosswalk/model.ts'
import type { ElementName } from '#features/alignment/items/entities.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { sortName } from '#shared/sort-name.ts'
import type { UncoveredPhenomenon } from './contract.ts'

export interface Choice {
  name: ElementName
  phenomenonId: Id | null
  organisationId: Id
  organisationNames: Names
}

/**
 * Groups choices of lower plans that no item covers, counted by organisation. They are grouped over all names of a
 * phenomenon, or by equal text without a phenomenon. Elements without phenomenon and text are ignored.
 */
export function groupUncovered(
  choices: readonly Choice[],
  requestedIds: readonly Id[],
  families: PhenomenonFamilies,
): UncoveredPhenomenon[] {
  const groups = new Map<string, UncoveredPhenomenon>()
  for (const choice of choices) {
    const grouped = computeGroup(choice, requestedIds, families)
    if (!grouped) continue
    const group = groups.get(grouped.key) ?? { ...grouped.subject, organisationCount: 0, elements: [] }
    group.elements.push({
      ...choice.name,
      organisationId: choice.organisationId,
      organisationNames: choice.organisationNames,
    })
    groups.set(grouped.key, group)
  }
  for (const group of groups.values())
    group.organisationCount = new Set(group.elements.map((element) => element.organisationId)).size
  return [...groups.values()].sort(
    (left, other) => other.organisationCount - left.organisationCount || other.elements.length - left.elements.length,
  )
}

type Grouped = { key: string; subject: { phenomenonId: Id | null; names: Names | null; title: LocalizedText | null } }

function computeGroup(choice: Choice, requestedIds: readonly Id[], families: PhenomenonFamilies): Grouped | undefined {
  const { phenomenonId } = choice
  if (phenomenonId !== null) {
    if (requestedIds.some((value) => families.covers(value, phenomenonId))) return undefined
    const newest = families.newestName(phenomenonId)
    return newest && { key: newest.id, subject: { phenomenonId: newest.id, names: newest.names, title: null } }
  }
  const { title } = choice.name
  if (title === null) return undefined
  return { key: sortName(title.text[title.source] ?? ''), subject: { phenomenonId: null, names: null, title } }
}
