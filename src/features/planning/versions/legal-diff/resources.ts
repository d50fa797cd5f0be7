import type { ResourceChange } from './contract.ts'

interface Line {
  kind: ResourceChange['kind']
  service: ResourceChange['service']
  year?: number
  team?: string
  amount?: number
}

const toKey = ({ kind, service, year, team }: Line) => `${kind} ${service} ${year ?? ''} ${team ?? ''}`

/** Returns the resource lines with a changed amount. Lines of the same kind, service, year and team are added up. */
export function listResourceChanges(field: readonly [unknown, unknown] | undefined): ResourceChange[] {
  if (!field) return []
  const [before, after] = field.map((lines) => Map.groupBy((lines ?? []) as Line[], toKey)) as [Lines, Lines]
  const sumAmounts = (lines: readonly Line[] | undefined) =>
    lines?.some(({ amount }) => amount !== undefined) ? lines.reduce((sum, { amount = 0 }) => sum + amount, 0) : null
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const { kind, service, year = null, team = null } = (after.get(key) ?? before.get(key))![0]!
    const [was, is] = [sumAmounts(before.get(key)), sumAmounts(after.get(key))]
    return was === is ? [] : [{ kind, service, year, team, before: was, after: is, difference: (is ?? 0) - (was ?? 0) }]
  })
}
type Lines = Map<string, Line[]>

/** Returns totals of changed lines, by resource kind, service and year. */
export function sumResourceChanges(changes: readonly ResourceChange[]): Omit<ResourceChange, 'team'>[] {
  return [...Map.groupBy(changes, ({ kind, service, year }) => `${kind} ${service} ${year}`).values()].map((group) => {
    const sum = (side: 'before' | 'after') => group.reduce((total, entry) => total + (entry[side] ?? 0), 0)
    const { kind, service, year } = group[0]!
    return { kind, service, year, before: sum('before'), after: sum('after'), difference: sum('after') - sum('before') }
  })
}
