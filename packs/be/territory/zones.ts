import type { PackArea } from '#shared/pack.ts'
import { areaChanges } from './changes.ts'
import { coordinationAreaByDistrict } from './districts.ts'
import { municipalities } from './municipalities.ts'
import { announcedBrusselsZone, announcedMerger } from './planned-zone.ts'
import { createValidityLookup } from './validity.ts'
import { parseZones, type ZoneLine } from './zone-lines.ts'
import { zoneMembers } from './zone-members.ts'
import { zonePopulation } from './zone-population.ts'
import { zonesOfBrusselsAndWallonia } from './zones-brussels-wallonia.ts'
import { zonesOfFlanders } from './zones-flanders.ts'

const getValidity = createValidityLookup(areaChanges)
const merging = new Set(areaChanges.filter(({ kind }) => kind === 'planned_merge').flatMap(({ from }) => from))
const getPopulation = zonePopulation(municipalities, areaChanges)
const getMembers = zoneMembers(municipalities)

function zone({ key, names, district, officialCode, cell }: ZoneLine): PackArea {
  const code = `BE-Z-${key}`
  const life = getValidity(code)
  const borders = [...new Set(getMembers(code, life).flatMap((member) => member.borders ?? []))]
  return {
    code,
    kind: 'police_zone',
    names,
    ...(officialCode !== undefined && { officialCode }),
    parents: [
      { hierarchy: 'police', parent: coordinationAreaByDistrict.get(district) ?? '' },
      { hierarchy: 'crime_statistics', parent: `BE-JD-${district}` },
    ],
    ...(cell !== undefined && { cell }),
    ...(borders.length > 0 && { borders }),
    population: getPopulation(code, life),
    ...(merging.has(code) && { announced: announcedMerger }),
    ...life,
  }
}

/** 185 zones of 2019 and 176 of 2026. A zone with the same borders in both is a single area. */
export const zones: readonly PackArea[] = [
  ...[zonesOfBrusselsAndWallonia, zonesOfFlanders].flatMap(parseZones).map(zone),
  { ...announcedBrusselsZone, ...getValidity(announcedBrusselsZone.code) },
]
