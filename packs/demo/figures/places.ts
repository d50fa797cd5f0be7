import type { Pack, PackArea } from '#shared/pack.ts'
import type { DemoZone } from '../zone.ts'

/** Where something is counted. */
export interface Place {
  area: string
  population: number
  /** Of the zone in which it lies now: what happens in a zone happens in all of it. */
  zone: DemoZone
}

/** Municipalities of zones as they were on a day, with the inhabitants that the pack knows of them. */
export interface Places {
  municipalities(day: string): readonly Place[]
  /** Codes of all areas of a kind that hold today. */
  ofKind(kind: string): readonly string[]
}

/** Before a merger the municipalities that went over tell of themselves. What was split tells nothing of its parts. */
export function placesOf(pack: Pack, zones: readonly DemoZone[]): Places {
  const byCode = new Map(pack.areas.map((area) => [area.code, area]))
  const joined = pack.areaChanges.filter(({ kind }) => kind === 'merge' || kind === 'recode')
  const before = (code: string, day: string): string[] => {
    const change = joined.find((one) => one.on > day && one.into.includes(code))
    if (!change) return holds(byCode.get(code), day) ? [code] : []
    return change.from.flatMap((one) => (one === code ? [code] : before(one, day)))
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
    ofKind: (kind) =>
      pack.areas.filter((area) => area.kind === kind && holds(area, '2026-01-01')).map(({ code }) => code),
  }
}

const holds = (area: PackArea | undefined, day: string): boolean =>
  area !== undefined && (area.from ?? '') <= day && day < (area.to ?? '9999')

/** Those of 2020, or of whichever year is known; of a merged municipality those of what went over into it. */
function inhabitants(byCode: ReadonlyMap<string, PackArea>, joined: Pack['areaChanges'], code: string): number {
  const known = byCode.get(code)?.population
  if (known) return known['2020'] ?? Object.values(known)[0] ?? 0
  const change = joined.find((one) => one.into.includes(code))
  return (change?.from ?? []).reduce((sum, one) => sum + (one === code ? 0 : inhabitants(byCode, joined, one)), 0)
}
