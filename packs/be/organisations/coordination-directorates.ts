import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

const directorates: readonly (readonly [key: string, en: string, nl: string, fr: string, de: string, da: string])[] = [
  ['ANT', 'Antwerp', 'Antwerpen', 'Anvers', 'Antwerpen', 'Antwerpen'],
  ['LIM', 'Limburg', 'Limburg', 'Limbourg', 'Limburg', 'Limburg'],
  ['OVL', 'East Flanders', 'Oost-Vlaanderen', 'Flandre orientale', 'Ostflandern', 'Østflandern'],
  ['WVL', 'West Flanders', 'West-Vlaanderen', 'Flandre occidentale', 'Westflandern', 'Vestflandern'],
  ['LEU', 'Leuven', 'Leuven', 'Louvain', 'Löwen', 'Leuven'],
  ['BRU', 'Brussels', 'Brussel', 'Bruxelles', 'Brüssel', 'Bruxelles'],
  ['HAV', 'Halle-Vilvoorde', 'Halle-Vilvoorde', 'Hal-Vilvorde', 'Halle-Vilvoorde', 'Halle-Vilvoorde'],
  ['BRW', 'Walloon Brabant', 'Waals-Brabant', 'Brabant wallon', 'Wallonisch-Brabant', 'Vallonsk Brabant'],
  ['HAI', 'Hainaut', 'Henegouwen', 'Hainaut', 'Hennegau', 'Hainaut'],
  ['LIE', 'Liège', 'Luik', 'Liège', 'Lüttich', 'Liège'],
  ['NAM', 'Namur', 'Namen', 'Namur', 'Namur', 'Namur'],
  ['LUX', 'Luxembourg', 'Luxemburg', 'Luxembourg', 'Luxemburg', 'Luxembourg'],
  ['EUP', 'Eupen', 'Eupen', 'Eupen', 'Eupen', 'Eupen'],
]

/** About thirteen since 2014, each under a director-coordinator (count unverified). */
export const coordinationDirectorates: readonly PackOrganisation[] = directorates.map(([key, en, nl, fr, de, da]) =>
  body(
    `BE-CSDDCA-${key}`,
    'coordination_directorate',
    'district',
    [
      `Coordination and support directorate, ${en}`,
      `Coördinatie- en steundirectie (CSD), ${nl}`,
      `Direction de coordination et d’appui (DCA), ${fr}`,
      `Koordinierungs- und Unterstützungsdirektion, ${de}`,
      `Koordinations- og støttedirektoratet, ${da}`,
    ],
    { area: `BE-CSD-${key}`, parent: 'BE-FP-CG' },
  ),
)
