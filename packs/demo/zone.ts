import type { Pack, PackArea } from '#shared/pack.ts'
import { chance } from './random.ts'
import type { TextLanguage } from './text.ts'
import { zoneNames } from './zone-names.ts'

/** A police zone of the demo: a real place on the map, by default under a fictional name. */
export interface DemoZone {
  area: string
  organisation: string
  council: string
  slug: string
  name: string
  language: Extract<TextLanguage, 'nl' | 'fr' | 'de'>
  /** Coordination area, and the offices responsible for it. */
  district: string
  municipalities: readonly string[]
  population: number
  border: boolean
}

/** Districts along the border, whose zones count as border zones in the demo's border programme. */
const borderDistricts = new Set([
  'BE-CSD-LIM',
  'BE-CSD-ANT',
  'BE-CSD-WVL',
  'BE-CSD-HAI',
  'BE-CSD-LUX',
  'BE-CSD-LIE',
  'BE-CSD-EUP',
])

const holds = (entry: { from?: string; to?: string }, day: string) =>
  (entry.from === undefined || entry.from <= day) && (entry.to === undefined || day < entry.to)

const getLanguage = (area: PackArea, district: string): DemoZone['language'] =>
  district === 'BE-CSD-EUP' ? 'de' : area.names.nl && !area.names.fr ? 'nl' : 'fr'

/**
 * Returns the zones of a day, at most the requested number, spread over the districts. The border zone Maasgrens is
 * included unless the number is very small. A zone has the same name at any size: a fictional name, or the real name on
 * request.
 */
export function demoZones(
  pack: Pack,
  { seed, day, maxZones, realNames }: { seed: string; day: string; maxZones: number; realNames: boolean },
): DemoZone[] {
  const municipalities = pack.areas.filter((area) => area.kind === 'municipality' && holds(area, day))
  const municipalitiesByZone = Map.groupBy(
    municipalities,
    (area) => area.parents.find((entry) => entry.hierarchy === 'police' && holds(entry, day))?.parent,
  )
  const getDistrict = (area: PackArea) =>
    area.parents.find((entry) => entry.hierarchy === 'police' && holds(entry, day))?.parent ?? ''
  const zones = pack.areas.filter(
    (area) => area.kind === 'police_zone' && holds(area, day) && (municipalitiesByZone.get(area.code)?.length ?? 0) > 0,
  )
  const home = zones.findIndex((area) => getDistrict(area) === 'BE-CSD-LIM')
  const invented = zoneNames(
    chance(`${seed}:names`),
    zones.map((area) => getLanguage(area, getDistrict(area))),
  )
  const getOwnName = (area: PackArea) =>
    area.names[getLanguage(area, getDistrict(area))] ?? Object.values(area.names)[0] ?? area.code
  const names = new Map(
    zones.map((area, index) => [
      area.code,
      realNames ? getOwnName(area) : index === home ? 'Maasgrens' : invented[index]!,
    ]),
  )
  const step = Math.max(1, zones.length / maxZones)
  const chosen = zones
    .filter((_, index) => index === home || Math.floor(index / step) !== Math.floor((index - 1) / step))
    .slice(0, maxZones)
  return chosen.map((area) => {
    const slug = area.code.replace('BE-Z-', '')
    return {
      area: area.code,
      organisation: `BE-PZ-${slug}`,
      council: `BE-ZSC-${slug}`,
      slug,
      name: names.get(area.code)!,
      language: getLanguage(area, getDistrict(area)),
      district: getDistrict(area),
      municipalities: (municipalitiesByZone.get(area.code) ?? []).map((packArea) => packArea.code),
      population: area.population?.['2020'] ?? 0,
      border: borderDistricts.has(getDistrict(area)),
    }
  })
}
