import type { MeansChange } from './contract.ts'

interface Line {
  kind: MeansChange['kind']
  service: MeansChange['service']
  team?: string
  amount?: number
}

const keyOf = ({ kind, service, team }: Line) => `${kind} ${service} ${team ?? ''}`

/** Returns the resource lines with a changed amount. Several lines of the same kind and service are added up. */
export function meansChanges(field: readonly [unknown, unknown] | undefined): MeansChange[] {
  if (!field) return []
  const [before, after] = field.map((lines) => Map.groupBy((lines ?? []) as Line[], keyOf)) as [Lines, Lines]
  const amountOf = (its: readonly Line[] | undefined) =>
    its?.some(({ amount }) => amount !== undefined) ? its.reduce((sum, { amount = 0 }) => sum + amount, 0) : null
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const { kind, service, team = null } = (after.get(key) ?? before.get(key))![0]!
    const [was, is] = [amountOf(before.get(key)), amountOf(after.get(key))]
    return was === is ? [] : [{ kind, service, team, before: was, after: is, difference: (is ?? 0) - (was ?? 0) }]
  })
}
type Lines = Map<string, Line[]>

/** Returns totals of changed lines, by resource kind and service. */
export function sumOfMeans(changes: readonly MeansChange[]): Omit<MeansChange, 'team'>[] {
  return [...Map.groupBy(changes, ({ kind, service }) => `${kind} ${service}`).values()].map((its) => {
    const sum = (side: 'before' | 'after') => its.reduce((total, one) => total + (one[side] ?? 0), 0)
    const { kind, service } = its[0]!
    return { kind, service, before: sum('before'), after: sum('after'), difference: sum('after') - sum('before') }
  })
}
