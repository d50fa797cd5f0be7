import type { Language } from '#shared/language.ts'
import type { PackArea } from '#shared/pack.ts'
import { getBorders } from './border-municipalities.ts'
import { areaChanges } from './changes.ts'
import { languageAreaByLanguage } from './communities.ts'
import { antwerpen } from './municipalities/antwerpen.ts'
import { brussel } from './municipalities/brussel.ts'
import { henegouwen } from './municipalities/henegouwen.ts'
import { limburg } from './municipalities/limburg.ts'
import { luik } from './municipalities/luik.ts'
import { luxemburg } from './municipalities/luxemburg.ts'
import { namen } from './municipalities/namen.ts'
import { oostVlaanderen } from './municipalities/oost-vlaanderen.ts'
import { vlaamsBrabant } from './municipalities/vlaams-brabant.ts'
import { waalsBrabant } from './municipalities/waals-brabant.ts'
import { westVlaanderen } from './municipalities/west-vlaanderen.ts'
import { type MunicipalityLine, parseMunicipalities } from './municipality-lines.ts'
import { createValidityLookup, placed } from './validity.ts'

const texts = [
  antwerpen,
  vlaamsBrabant,
  waalsBrabant,
  westVlaanderen,
  oostVlaanderen,
  henegouwen,
  luik,
  limburg,
  luxemburg,
  namen,
  brussel,
]
const getValidity = createValidityLookup(areaChanges)

function municipality(line: MunicipalityLine): PackArea {
  const code = `BE-M-${line.nis}`
  const life = getValidity(code)
  const borders = getBorders(line.nis)
  const zones = line.zones.map((zone) => `BE-Z-${zone}`)
  return {
    code,
    kind: 'municipality',
    names: line.names,
    officialCode: line.nis,
    parents: [
      { hierarchy: 'administrative', parent: `BE-A-${line.arrondissement}` },
      { hierarchy: 'language', parent: languageAreaByLanguage[line.languages] ?? '' },
      { hierarchy: 'judicial', parent: `BE-JA-${line.judicialArrondissement}` },
      ...zones.map((zone) => placed('police', zone, life, getValidity(zone))),
      ...zones.map((zone) => placed('crime_statistics', zone, life, getValidity(zone))),
    ],
    languages: line.languages.split('+') as Language[],
    ...(borders.length > 0 && { borders }),
    ...(Object.keys(line.population).length > 0 && { population: line.population }),
    ...life,
  }
}

/** Every code in use since 2018: 589 of 2018, 581 of 2019, 565 of 2025. */
export const municipalities: readonly PackArea[] = texts.flatMap(parseMunicipalities).map(municipality)
