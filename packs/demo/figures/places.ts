import type { Pack, PackArea } from '#shared/pack.ts'
import type { DemoZone } from '../zone.ts'

/** A place with figures. */
export interface Place {
  area: string
  population: number
  /** The zone that contains the place now. Trends of a zone apply to all of it. */
  zone: DemoZone
}

/** Municipalities of zones as on a given day, with the inhabitants known to the pack. */
export interface Places {
  municipalities(day: string): readonly Place[]
  /** Codes of all areas of a kind that are valid today. */
  listByKind(kind: string): readonly string[]
}

/**
 * Returns the places. Before a merger, the merged municipalities report separately. Parts of a split municipality are
 * not reported.
 */
export function collectPlaces(pack: Pack, zones: readonly DemoZone[]): Places {
  const byCode = new Map(pack.areas.map((area) => [area.code, area]))
  const joined = pack.areaChanges.filter(({ kind }) => kind === 'merge' || kind === 'recode')
  const before = (code: string, day: string): string[] => {
    const change = joined.find((packAreaChange) => packAreaChange.date > day && packAreaChange.into.includes(code))
    if (!change) return holds(byCode.get(code), day) ? [code] : []
    return change.from.flatMap((value) => (value === code ? [code] : before(value, day)))
  }
  const remembered = new Map<string, readonly Place[]>()
  return {
    municipalities: (day) => {
      const known = remembered.get(day)
      if (known) return known
      const places = zones.flatMap((zone) =>
        zone.municipalities
          .flatMap((code) => before(code, day))
          .map((area) => ({ area, zone, population: inhabitants(byCode, joined, area) })),
      )
      remembered.set(day, places)
      return places
    },
    listByKind: (kind) =>
      pack.areas.filter((area) => area.kind === kind && holds(area, '2026-01-01')).map(({ code }) => code),
  }
}

const holds = (area: PackArea | undefined, day: string): boolean =>
  area !== undefined && (area.from ?? '') <= day && day < (area.to ?? '9999')

/** Returns the inhabitants of 2020 or of another known year. For a merged municipality it sums the predecessors. */
function inhabitants(byCode: ReadonlyMap<string, PackArea>, joined: Pack['areaChanges'], code: string): number {
  const known = byCode.get(code)?.population
  if (known) return known['2020'] ?? Object.values(known)[0] ?? 0
  const change = joined.find((packAreaChange) => packAreaChange.into.includes(code))
  return (change?.from ?? []).reduce((sum, value) => sum + (value === code ? 0 : inhabitants(byCode, joined, value)), 0)
}
