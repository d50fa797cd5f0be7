import { sortName } from '#shared/sort-name.ts'
import { listBudgetOrigins, listReservationPurposes, type Resource, type Team } from './entities.ts'

/**
 * Returns the key by which plans reference a team or a source: accents, capitals and signs are ignored. A name of signs
 * only is the key itself.
 */
export const toKey = (name: string): string => sortName(name) || name

/** Returns the first line with the same name as another line of the same kind. */
export function findDuplicateName(lines: readonly Resource[]): Resource | undefined {
  const seen = new Set<string>()
  return lines.find((line) => {
    const key = `${line.kind} ${toKey(line.name)}`
    return seen.has(key) || !seen.add(key)
  })
}

/** Returns the productive hours of a full-time equivalent in a year; null when a figure is missing. */
export const productiveHours = ({ hoursPerFte, absence }: Pick<Team, 'hoursPerFte' | 'absence'>): number | null =>
  hoursPerFte === null || absence === null ? null : hoursPerFte * (1 - absence / 100)

/** Returns the monthly hours of a team: people in the month times a twelfth of the productive hours. */
export function teamHours(team: Team): (number | null)[] {
  const productive = productiveHours(team)
  return Array.from({ length: 12 }, (_, month) => {
    const fte = team.months?.[month] ?? team.fte
    return fte === null || productive === null ? null : (fte * productive) / 12
  })
}

const getCode = (resource: Resource): { list: 'reservation' | 'origin'; code: string } | undefined => {
  if (resource.kind === 'reserved') return { list: 'reservation', code: resource.reservedFor }
  return resource.kind === 'budget' ? { list: 'origin', code: resource.origin } : undefined
}

/**
 * Returns the first line whose purpose or source the country does not have. A code that is stored already may stay, because
 * a later pack may no longer have it.
 */
export function findUnknownCode(
  resources: readonly Resource[],
  stored: readonly Resource[],
): { name: string; code: string } | undefined {
  const known = {
    reservation: new Set(listReservationPurposes()),
    origin: new Set(listBudgetOrigins()),
  }
  for (const entry of stored.map(getCode)) if (entry) known[entry.list].add(entry.code)
  for (const resource of resources) {
    const entry = getCode(resource)
    if (entry && !known[entry.list].has(entry.code)) return { name: resource.name, code: entry.code }
  }
  return undefined
}
