import type { PackIssue } from './issue.ts'

/** Issues of the same kind: the same field of any entry, with the same fix. */
export interface PackIssueGroup {
  /** The field without the codes of entries (`areas[].names`). */
  field: string
  fix: string
  count: number
  /** The first issues, in the order of the pack. */
  first: readonly PackIssue[]
}

/** Groups issues by kind, the most frequent kind first. Groups of the same size keep the order of the pack. */
export function groupIssues(issues: readonly PackIssue[], maxFirst: number): PackIssueGroup[] {
  const byKind = Map.groupBy(issues, ({ place, fix }) => JSON.stringify([toField(place), fix]))
  return [...byKind.values()]
    .map((group) => ({
      field: toField(group[0]!.place),
      fix: group[0]!.fix,
      count: group.length,
      first: group.slice(0, maxFirst),
    }))
    .toSorted((left, other) => other.count - left.count)
}

const toField = (place: string): string => place.replaceAll(/\[[^\]]*\]/g, '[]')
