import type { PackRequiredItem } from '#shared/pack-section.ts'
import { five } from '../../five-languages.ts'

/** The four items of article 36 of the Act of 7 December 1998. For the fourth item, a mission can record "none". */
export const article36: readonly PackRequiredItem[] = [
  {
    names: five(
      'priority missions and objectives (art. 36, 1°)',
      'prioritaire opdrachten en doelstellingen (art. 36, 1°)',
      'missions et objectifs prioritaires (art. 36, 1°)',
      'vorrangige Aufträge und Ziele (Art. 36 Nr. 1)',
      'prioriterede opgaver og mål (art. 36, nr. 1)',
    ),
    section: 'strategic_objectives',
    kinds: ['priority', 'strategic_objective', 'operational_objective'],
  },
  {
    names: five(
      'local capacity per kind of mission (art. 36, 2°)',
      'lokale capaciteit per soort opdracht (art. 36, 2°)',
      'capacité locale par type de mission (art. 36, 2°)',
      'lokale Kapazität je Auftragsart (Art. 36 Nr. 2)',
      'lokal kapacitet pr. opgavetype (art. 36, nr. 2)',
    ),
    section: 'capacity',
  },
  {
    names: five(
      'share in federal missions (art. 36, 3°)',
      'aandeel in federale opdrachten (art. 36, 3°)',
      'part dans les missions fédérales (art. 36, 3°)',
      'Anteil an den föderalen Aufträgen (Art. 36 Nr. 3)',
      'andel i føderale opgaver (art. 36, nr. 3)',
    ),
    section: 'capacity',
  },
  {
    names: five(
      'municipality-specific missions, or “none” (art. 36, 4°)',
      'gemeentespecifieke opdrachten, of “geen” (art. 36, 4°)',
      'missions propres à une commune, ou « aucune » (art. 36, 4°)',
      'gemeindespezifische Aufträge oder „keine“ (Art. 36 Nr. 4)',
      'kommunespecifikke opgaver, eller »ingen« (art. 36, nr. 4)',
    ),
    section: 'municipality_missions',
    kinds: ['municipality_mission'],
  },
]
