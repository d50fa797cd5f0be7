import type { TranslatedText } from './text.ts'

/** A plan that elaborates an element of the national plan. */
export interface Elaboration {
  code: string
  kind: 'operational_action_plan' | 'programme_file'
  elaboratedKey: string
  owner: string
  accountableFunction: { organisation: string; function: string }
  title: TranslatedText
  actions: readonly (readonly [en: string, nl: string, fr: string, link: 'prevention' | 'reaction' | 'aftercare'])[]
}

const drugs = 'BE-FP-DJSOC-DRUGS'

/** The operational action plans and programme files of the drugs strategy. */
export const elaborations: readonly Elaboration[] = [
  {
    code: 'OAP-2026-COCAINE',
    kind: 'operational_action_plan',
    elaboratedKey: 'so-dr-1',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: drugs, function: 'programme_manager_cocaine' },
    title: {
      nl: 'Operationeel actieplan cocaïne en heroïne',
      fr: 'Plan d’action opérationnel cocaïne et héroïne',
      en: 'Operational action plan cocaine and heroin',
    },
    actions: [
      [
        'Mixed port teams at Antwerp and Zeebrugge',
        'Gemengde havenploegen in Antwerpen en Zeebrugge',
        'Équipes portuaires mixtes à Anvers et Zeebruges',
        'reaction',
      ],
      [
        'Risk profiles of containers shared with customs',
        'Risicoprofielen van containers gedeeld met de douane',
        'Profils de risque des conteneurs partagés avec la douane',
        'reaction',
      ],
      [
        'Confidential line for dock workers',
        'Vertrouwenslijn voor havenarbeiders',
        'Ligne de confiance pour les dockers',
        'prevention',
      ],
      [
        'Proceeds investigated in each large seizure',
        'Vermogensonderzoek bij elke grote inbeslagname',
        'Enquête patrimoniale à chaque grande saisie',
        'aftercare',
      ],
    ],
  },
  {
    code: 'OAP-2026-SYNTHETIC',
    kind: 'operational_action_plan',
    elaboratedKey: 'so-dr-2',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: drugs, function: 'programme_manager_synthetic_drugs' },
    title: {
      nl: 'Operationeel actieplan synthetische drugs',
      fr: 'Plan d’action opérationnel drogues de synthèse',
      en: 'Operational action plan synthetic drugs',
    },
    actions: [
      [
        'Inspection days of vacant farms',
        'Inspectiedagen in leegstaande hoeves',
        'Journées d’inspection de fermes vides',
        'prevention',
      ],
      [
        'Lab response teams within four hours',
        'Labo-interventieploegen binnen vier uur',
        'Équipes d’intervention laboratoire dans les quatre heures',
        'reaction',
      ],
      ['Clean-up cost recovered', 'Opruimkost teruggevorderd', 'Coût de nettoyage récupéré', 'aftercare'],
    ],
  },
  {
    code: 'OAP-2026-CANNABIS',
    kind: 'operational_action_plan',
    elaboratedKey: 'so-dr-3',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: drugs, function: 'programme_manager_cannabis' },
    title: {
      nl: 'Operationeel actieplan cannabisproductie',
      fr: 'Plan d’action opérationnel production de cannabis',
      en: 'Operational action plan cannabis production',
    },
    actions: [
      [
        'Joint visits with housing inspection',
        'Gezamenlijke bezoeken met de wooninspectie',
        'Visites conjointes avec l’inspection du logement',
        'reaction',
      ],
      [
        'Closing of premises by the mayor',
        'Sluiting van panden door de burgemeester',
        'Fermeture de locaux par le bourgmestre',
        'reaction',
      ],
      ['Help for exploited growers', 'Hulp aan uitgebuite kwekers', 'Aide aux cultivateurs exploités', 'aftercare'],
    ],
  },
  {
    code: 'OAP-2026-STREET',
    kind: 'operational_action_plan',
    elaboratedKey: 'so-dr-4',
    owner: 'BE-FP-DGA',
    accountableFunction: { organisation: 'BE-FP-DGA', function: 'director_general' },
    title: {
      nl: 'Operationeel actieplan straathandel en drugstoerisme',
      fr: 'Plan d’action opérationnel trafic de rue et narcotourisme',
      en: 'Operational action plan street trade and drug tourism',
    },
    actions: [
      [
        'Station districts: police and street care together',
        'Stationsbuurten: politie en straathoekwerk samen',
        'Quartiers de gare : police et travail de rue ensemble',
        'prevention',
      ],
      [
        'Simultaneous control weeks on the axes',
        'Gelijktijdige controleweken op de assen',
        'Semaines de contrôle simultanées sur les axes',
        'reaction',
      ],
      [
        'From the street to care within a week',
        'Van straat naar zorg binnen de week',
        'De la rue aux soins dans la semaine',
        'aftercare',
      ],
    ],
  },
  {
    code: 'PD-2026-TRANSPORT',
    kind: 'programme_file',
    elaboratedKey: 'pg-transport',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: drugs, function: 'programme_manager_cocaine' },
    title: {
      nl: 'Programmadossier kwetsbaarheid van de transportsector',
      fr: 'Dossier-programme vulnérabilité du secteur du transport',
      en: 'Programme file: vulnerability of the transport sector',
    },
    actions: [
      ['Wide scan of the sector', 'Brede scan van de sector', 'Scan large du secteur', 'prevention'],
      [
        'Advice turned into permit conditions',
        'Advies omgezet in vergunningsvoorwaarden',
        'Avis traduits en conditions de permis',
        'prevention',
      ],
    ],
  },
  {
    code: 'PD-2026-PRECURSORS',
    kind: 'programme_file',
    elaboratedKey: 'pg-precursors',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: 'BE-FP-PRECURSORS', function: 'head_of_unit' },
    title: {
      nl: 'Programmadossier precursoren',
      fr: 'Dossier-programme précurseurs',
      en: 'Programme file: precursors',
    },
    actions: [
      ['Contact point for suppliers', 'Meldpunt voor leveranciers', 'Point de contact pour fournisseurs', 'prevention'],
      [
        'Checks on designer precursors',
        'Controles op designerprecursoren',
        'Contrôles des précurseurs de synthèse',
        'reaction',
      ],
    ],
  },
  {
    code: 'PD-2026-SYNTHETIC',
    kind: 'programme_file',
    elaboratedKey: 'pg-synthetic',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: drugs, function: 'programme_manager_synthetic_drugs' },
    title: {
      nl: 'Programmadossier synthetische productie',
      fr: 'Dossier-programme production de synthèse',
      en: 'Programme file: synthetic production',
    },
    actions: [
      ['Equipment dealers visited', 'Handelaars in uitrusting bezocht', 'Vendeurs de matériel visités', 'prevention'],
      [
        'Dumping mapped each month',
        'Dumping maandelijks in kaart',
        'Déversements cartographiés chaque mois',
        'aftercare',
      ],
    ],
  },
  {
    code: 'PD-2026-BORDER',
    kind: 'programme_file',
    elaboratedKey: 'pg-border',
    owner: 'BE-FP-DGJ',
    accountableFunction: { organisation: 'BE-CSDDCA-LIM', function: 'director_coordinator' },
    title: {
      nl: 'Programmadossier grensregio',
      fr: 'Dossier-programme région frontalière',
      en: 'Programme file: border region',
    },
    actions: [
      [
        'Border evenings with the Dutch police',
        'Grensavonden met de Nederlandse politie',
        'Soirées frontalières avec la police néerlandaise',
        'reaction',
      ],
      [
        'Pairs of measures on both sides',
        'Maatregelen in paren aan beide kanten',
        'Mesures par paires des deux côtés',
        'prevention',
      ],
    ],
  },
]
