export const documentLanguages = ['nl', 'fr', 'de', 'en'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

export type DocumentKind = 'strategic_objective' | 'operational_objective' | 'action'

/** The vocabulary of generated plans in a single language. */
export interface DocumentTexts {
  singular: Record<DocumentKind, string>
  plural: Record<DocumentKind, string>
  abbreviations: Record<DocumentKind, string>
  fields: { accountable: string; partners: string; deadline: string; indicator: string }
  chapters: readonly string[]
  contents: string
  /** Label for the aim of an action in a form. */
  aim: string
  duties: readonly string[]
  /** Verbs and nouns that form titles, and sentences between them. */
  verbs: readonly string[]
  topics: readonly string[]
  sentences: readonly string[]
}

export const documentTexts: Record<DocumentLanguage, DocumentTexts> = {
  nl: {
    singular: {
      strategic_objective: 'Strategische doelstelling',
      operational_objective: 'Operationele doelstelling',
      action: 'Actie',
    },
    plural: {
      strategic_objective: 'Strategische doelstellingen',
      operational_objective: 'Operationele doelstellingen',
      action: 'Acties',
    },
    abbreviations: { strategic_objective: 'SD', operational_objective: 'OD', action: 'A' },
    fields: { accountable: 'Verantwoordelijke', partners: 'Partners', deadline: 'Termijn', indicator: 'Indicator' },
    chapters: ['Inleiding', 'Beeld van de zone', 'Opvolging en evaluatie'],
    contents: 'Inhoudsopgave',
    aim: 'Doel',
    duties: ['Korpschef', 'Directeur operaties', 'Teamchef wijkwerking'],
    verbs: ['Terugdringen van', 'Voorkomen van', 'Opvolgen van', 'In kaart brengen van', 'Bestrijden van'],
    topics: [
      'inbraken in woningen',
      'overlast in de stationsbuurt',
      'verkeersongevallen met fietsers',
      'drugshandel op straat',
      'partnergeweld',
      'internetoplichting',
      'sluikstorten',
      'diefstal uit voertuigen',
    ],
    sentences: [
      'De zone werkt hiervoor samen met de gemeenten en het parket.',
      'Het aantal feiten daalde de voorbije jaren, maar niet overal.',
      'Wij meten dit elk kwartaal en bespreken het op de zonale veiligheidsraad.',
      'Actie is nodig op de plaatsen waar mensen zich onveilig voelen.',
    ],
  },
  fr: {
    singular: {
      strategic_objective: 'Objectif stratégique',
      operational_objective: 'Objectif opérationnel',
      action: 'Action',
    },
    plural: {
      strategic_objective: 'Objectifs stratégiques',
      operational_objective: 'Objectifs opérationnels',
      action: 'Actions',
    },
    abbreviations: { strategic_objective: 'OS', operational_objective: 'OO', action: 'A' },
    fields: { accountable: 'Responsable', partners: 'Partenaires', deadline: 'Délai', indicator: 'Indicateur' },
    chapters: ['Introduction', 'Image de la zone', 'Suivi et évaluation'],
    contents: 'Table des matières',
    aim: 'Objectif',
    duties: ['Chef de corps', 'Directeur des opérations', 'Chef de la police de proximité'],
    verbs: ['Réduire', 'Prévenir', 'Suivre', 'Cartographier', 'Combattre'],
    topics: [
      'les cambriolages dans les habitations',
      'les nuisances autour de la gare',
      'les accidents impliquant des cyclistes',
      'le trafic de drogue en rue',
      'les violences entre partenaires',
      'les escroqueries en ligne',
      'les dépôts clandestins',
      'les vols dans les véhicules',
    ],
    sentences: [
      'La zone y travaille avec les communes et le parquet.',
      'Le nombre de faits a diminué ces dernières années, mais pas partout.',
      'Nous le mesurons chaque trimestre et en discutons au conseil zonal de sécurité.',
      'Action et présence sont attendues là où les gens ne se sentent pas en sécurité.',
    ],
  },
  de: {
    singular: {
      strategic_objective: 'Strategisches Ziel',
      operational_objective: 'Operatives Ziel',
      action: 'Maßnahme',
    },
    plural: {
      strategic_objective: 'Strategische Ziele',
      operational_objective: 'Operative Ziele',
      action: 'Maßnahmen',
    },
    abbreviations: { strategic_objective: 'SZ', operational_objective: 'OZ', action: 'M' },
    fields: { accountable: 'Verantwortlich', partners: 'Partner', deadline: 'Frist', indicator: 'Indikator' },
    chapters: ['Einleitung', 'Bild der Zone', 'Nachverfolgung und Evaluierung'],
    contents: 'Inhalt',
    aim: 'Ziel',
    duties: ['Korpschef', 'Leiter der Einsätze', 'Leiter der Bezirkspolizei'],
    verbs: ['Verringern der', 'Vorbeugen gegen die', 'Beobachten der', 'Erfassen der', 'Bekämpfen der'],
    topics: [
      'Einbrüche in Wohnungen',
      'Belästigungen am Bahnhof',
      'Unfälle mit Radfahrern',
      'Drogengeschäfte auf der Straße',
      'Gewalttaten unter Partnern',
      'Betrügereien im Internet',
      'wilden Müllablagerungen',
      'Diebstähle aus Fahrzeugen',
    ],
    sentences: [
      'Die Zone arbeitet dafür mit den Gemeinden und der Staatsanwaltschaft zusammen.',
      'Die Zahl der Taten ist in den letzten Jahren gesunken, aber nicht überall.',
      'Wir messen dies jedes Quartal und besprechen es im zonalen Sicherheitsrat.',
      'Maßnahmen sind dort nötig, wo Menschen sich unsicher fühlen.',
    ],
  },
  en: {
    singular: {
      strategic_objective: 'Strategic objective',
      operational_objective: 'Operational objective',
      action: 'Action',
    },
    plural: {
      strategic_objective: 'Strategic objectives',
      operational_objective: 'Operational objectives',
      action: 'Actions',
    },
    abbreviations: { strategic_objective: 'SO', operational_objective: 'OO', action: 'A' },
    fields: { accountable: 'Responsible', partners: 'Partners', deadline: 'Deadline', indicator: 'Indicator' },
    chapters: ['Introduction', 'Picture of the zone', 'Follow-up and evaluation'],
    contents: 'Contents',
    aim: 'Objective',
    duties: ['Chief of corps', 'Director of operations', 'Head of community policing'],
    verbs: ['Reduce', 'Prevent', 'Follow up', 'Map', 'Fight'],
    topics: [
      'burglaries in homes',
      'nuisance around the station',
      'accidents with cyclists',
      'drug dealing in the street',
      'violence between partners',
      'fraud on the internet',
      'fly-tipping',
      'thefts from vehicles',
    ],
    sentences: [
      'The zone works on this with the municipalities and the prosecution.',
      'The number of facts fell in the last years, but not everywhere.',
      'We measure this every quarter and discuss it in the zonal security council.',
      'Action is needed where people feel unsafe.',
    ],
  },
}
