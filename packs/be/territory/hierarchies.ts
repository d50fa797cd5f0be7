import type { PackHierarchy } from '#shared/pack.ts'

/** The five divisions of the country. They are independent, and a roll-up names the hierarchy that it uses. */
export const hierarchies: readonly PackHierarchy[] = [
  {
    code: 'administrative',
    names: { en: 'Administrative', nl: 'Bestuurlijk', fr: 'Administrative', de: 'Administrativ', da: 'Administrativ' },
    kinds: ['country', 'region', 'province', 'arrondissement', 'municipality'],
  },
  {
    code: 'language',
    names: {
      en: 'Communities and language areas',
      nl: 'Gemeenschappen en taalgebieden',
      fr: 'Communautés et régions linguistiques',
      de: 'Gemeinschaften und Sprachgebiete',
      da: 'Fællesskaber og sprogområder',
    },
    kinds: ['country', 'community', 'language_area', 'municipality'],
  },
  {
    code: 'judicial',
    names: { en: 'Judicial', nl: 'Gerechtelijk', fr: 'Judiciaire', de: 'Gerichtlich', da: 'Retslig' },
    kinds: ['country', 'court_of_appeal_area', 'judicial_arrondissement', 'municipality'],
  },
  {
    code: 'police',
    names: { en: 'Police', nl: 'Politie', fr: 'Police', de: 'Polizei', da: 'Politi' },
    kinds: ['country', 'coordination_area', 'police_zone', 'municipality'],
    main: true,
  },
  {
    code: 'crime_statistics',
    names: {
      en: 'Police crime statistics',
      nl: 'Politiële criminaliteitsstatistieken',
      fr: 'Statistiques policières de criminalité',
      de: 'Polizeiliche Kriminalstatistik',
      da: 'Politiets kriminalstatistik',
    },
    kinds: ['country', 'region', 'province', 'crime_statistics_district', 'police_zone', 'municipality'],
  },
]
