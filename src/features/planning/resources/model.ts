import { sortName } from '#shared/localized-text.ts'
import type { KeptMeans, Team } from './entities.ts'

/** By it plans name a team or a source: accents, capitals and signs make no difference. Empty names stay apart by themselves. */
export const keyOf = (name: string): string => sortName(name) || name

/** The first line that bears the name of another of its kind. */
export function namedTwice(lines: readonly KeptMeans[]): KeptMeans | undefined {
  const seen = new Set<string>()
  return lines.find((line) => {
    const key = `${line.kind} ${keyOf(line.name)}`
    return seen.has(key) || !seen.add(key)
  })
}

/** Hours that one full-time equivalent of the team really gives in a year; null where a figure is not available. */
export const productiveHours = ({ hoursPerFte, absence }: Pick<Team, 'hoursPerFte' | 'absence'>): number | null =>
  hoursPerFte === null || absence === null ? null : hoursPerFte * (1 - absence / 100)

/** Hours of a team in each month: its people of that month times a twelfth of their productive hours. */
export function teamHours(team: Team): (number | null)[] {
  const productive = productiveHours(team)
  return Array.from({ length: 12 }, (_, month) => {
    const fte = team.months?.[month] ?? team.fte
    return fte === null || productive === null ? null : (fte * productive) / 12
  })
}
