import { type DemoElement, type DemoPlan, fte, notAvailable } from './element.ts'
import { prose, type TranslatedText, text } from './text.ts'

const national = 'BE-NVP-2026-2029'
const period2026 = { periodFrom: '2026-01-01', periodTo: '2028-01-01', duration: 'P2Y' }
const toText = (en: string, nl: string, fr: string) => text({ nl, fr, en }, 'nl')

interface Elaboration {
  code: string
  kind: 'operational_action_plan' | 'programme_file'
  elaboratedKey: string
  owner: string
  accountableFunction: { organisation: string; function: string }
  title: TranslatedText
  actions: readonly (readonly [en: string, nl: string, fr: string, link: 'prevention' | 'reaction' | 'aftercare'])[]
}

const drugs = 'BE-FP-DJSOC-DRUGS'
const elaborations: readonly Elaboration[] = [
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

/** Returns operational action plans and programme files. Each elaborates an element of the national plan. */
export const elaboratingPlans = (): DemoPlan[] => elaborations.map(toPlan)

function toPlan({ code, kind, elaboratedKey, owner, accountableFunction, title, actions }: Elaboration): DemoPlan {
  const oap = kind === 'operational_action_plan'
  const place = oap ? 'operational_actions' : 'projects_and_actions'
  const elements: DemoElement[] = [
    {
      key: 'why',
      kind: 'text',
      place: oap ? 'parent_priority' : 'problem_and_chain',
      body: prose({
        nl: ['Dit plan werkt één doelstelling van het nationaal plan uit, met een eigenaar en een datum per actie.'],
        fr: ['Ce plan élabore un objectif du plan national, avec un responsable et une date par action.'],
        en: ['This plan elaborates one objective of the national plan, with an owner and a date for each action.'],
      }),
    },
    ...actions.map(
      ([en, nl, fr, link], index): DemoElement => ({
        key: `action-${index + 1}`,
        kind: oap ? 'action' : 'project',
        place,
        code: `${index + 1}`,
        title: toText(en, nl, fr),
        state: index === 0 ? 'running' : 'proposed',
        chainLinks: [link],
        accountable: accountableFunction,
        periodFrom: '2026-02-01',
        periodTo: '2027-10-01',
        resources: index === 0 ? [fte(6)] : [notAvailable('hours')],
        links: [{ to: { plan: national, key: elaboratedKey }, relation: 'contributes_to', main: true }],
      }),
    ),
  ]
  return {
    plan: {
      code,
      kind,
      title: text(title, 'nl'),
      owner,
      area: 'BE',
      ...period2026,
      state: 'in_force',
      inForceOn: '2026-02-01',
      marking: 'TLP:AMBER',
      readers: [
        'BE-FPS-INTERIOR',
        'BE-FPS-JUSTICE',
        'BE-DRUGS-COMMISSARIAT',
        'BE-FP-CGSTRAT',
        'BE-FP-DGJ',
        'BE-FP-DGA',
      ].filter((reader) => reader !== owner),
      sentAt: '2026-01-20T09:00:00.000Z',
      languages: ['nl', 'fr', 'en'],
      elaborates: { plan: national, key: elaboratedKey },
      illustrative: true,
    },
    elements,
  }
}

const preventionPlan: DemoPlan = {
  plan: {
    code: 'FL-DRUGPREVENTIE-2026-2029',
    kind: 'community_prevention_plan',
    title: toText(
      'Flemish drug prevention plan 2026-2029',
      'Vlaams drugpreventieplan 2026-2029',
      'Plan flamand de prévention des drogues 2026-2029',
    ),
    owner: 'BE-GOV-FLEMISH',
    area: 'BE-R-02000',
    periodFrom: '2026-01-01',
    periodTo: '2030-01-01',
    duration: 'P4Y',
    state: 'in_force',
    inForceOn: '2026-01-01',
    marking: 'TLP:CLEAR',
    sentAt: '2025-12-01T09:00:00.000Z',
    languages: ['nl'],
    illustrative: true,
  },
  elements: [
    {
      key: 'p1',
      kind: 'priority',
      place: 'objectives',
      code: '1',
      phenomenon: 'NSP-2022-3',
      title: text({ nl: 'Later beginnen, minder risico' }, 'nl'),
    },
    {
      key: 'so1',
      parent: 'p1',
      kind: 'strategic_objective',
      code: '1.1',
      phenomenon: 'NSP-2022-3',
      competenceTopic: 'drug_prevention',
      chainLinks: ['prevention'],
      title: text({ nl: 'Scholen, clubs en uitgaan hebben een aanbod dat werkt' }, 'nl'),
      gain: text({ nl: 'Jongeren krijgen eerlijk advies voor het te laat is.' }, 'nl'),
      accountable: { organisation: 'BE-FLEMISH-CARE', function: 'head_community_service' },
      partners: [{ organisation: 'BE-PREVENTION-FLANDERS', status: 'confirmed' }],
      resources: [{ kind: 'budget', service: 'care', amount: 3_200_000, funded: 'yes' }],
      details: { targetGroup: 'jongeren', setting: 'school' },
    },
  ],
}

const cooperationPlan: DemoPlan = {
  plan: {
    code: 'HAZELDONK-2025-2028',
    kind: 'cooperation_plan',
    title: text(
      {
        en: 'Hazeldonk action plan 2025-2028',
        nl: 'Actieplan Hazeldonk 2025-2028',
        fr: 'Plan d’action Hazeldonk 2025-2028',
        de: 'Aktionsplan Hazeldonk 2025-2028',
      },
      'en',
    ),
    owner: 'HAZELDONK',
    area: 'BE-X-BORDER-BE-NL',
    periodFrom: '2025-01-01',
    periodTo: '2029-01-01',
    duration: 'P4Y',
    state: 'in_force',
    inForceOn: '2025-01-01',
    marking: 'TLP:AMBER',
    readers: [
      'BE-FPS-INTERIOR',
      'BE-FPS-JUSTICE',
      'NL-POLICE',
      'NL-CUSTOMS',
      'NL-MARECHAUSSEE',
      'FR-POLICE',
      'FR-GENDARMERIE',
      'FR-CUSTOMS',
      'LU-POLICE',
      'LU-CUSTOMS',
      'BE-FP-ROAD',
      'BE-FP-RAILWAY',
      'BENELUX-SECRETARIAT',
    ],
    sentAt: '2024-12-10T09:00:00.000Z',
    languages: ['en', 'nl', 'fr', 'de'],
    illustrative: true,
  },
  elements: [
    {
      key: 'p1',
      kind: 'priority',
      place: 'pillars_and_objectives',
      code: '1',
      phenomenon: 'NSP-2022-3-4',
      title: text(
        {
          en: 'Joint control actions',
          nl: 'Gezamenlijke controleacties',
          fr: 'Actions de contrôle conjointes',
          de: 'Gemeinsame Kontrollaktionen',
        },
        'en',
      ),
    },
    {
      key: 'so1',
      parent: 'p1',
      kind: 'strategic_objective',
      code: '1.1',
      phenomenon: 'NSP-2022-3-4',
      competenceTopic: 'cross_border_police_cooperation',
      chainLinks: ['reaction'],
      title: text(
        {
          en: 'Five control weeks a year, at the same time in four countries',
          nl: 'Vijf controleweken per jaar, gelijktijdig in vier landen',
          fr: 'Cinq semaines de contrôle par an, simultanées dans quatre pays',
          de: 'Fünf Kontrollwochen im Jahr, gleichzeitig in vier Ländern',
        },
        'en',
      ),
      gain: text({ en: 'Routes are no longer safe on one side of the border only.' }, 'en'),
      accountable: { organisation: 'HAZELDONK', function: 'framework_coordinator' },
      partners: ['NL-POLICE', 'FR-POLICE', 'LU-POLICE', 'BE-FP-ROAD'].map((organisation) => ({
        organisation,
        status: 'confirmed',
      })),
      resources: [fte(620)],
      details: { axes: ['Rotterdam-Antwerp-Paris', 'Maastricht-Liège-Luxembourg-Metz'] },
    },
  ],
}

/**
 * Returns the plans of partners. Prevention belongs to the communities, and cross-border cooperation to several
 * parties.
 */
export const partnersPlans = (): DemoPlan[] => [preventionPlan, cooperationPlan]
