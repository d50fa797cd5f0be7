import { type DemoPlan, hours } from './element.ts'
import { text } from './text.ts'

const preventionPlan: DemoPlan = {
  plan: {
    code: 'FL-DRUGPREVENTIE-2026-2029',
    kind: 'community_prevention_plan',
    title: text(
      {
        nl: 'Vlaams drugpreventieplan 2026-2029',
        fr: 'Plan flamand de prévention des drogues 2026-2029',
        en: 'Flemish drug prevention plan 2026-2029',
      },
      'nl',
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
      key: 'declaration',
      kind: 'instrument',
      place: 'framework_and_parties',
      title: text(
        {
          en: 'Declaration on the strategy 2025-2028',
          nl: 'Verklaring over de strategie 2025-2028',
          fr: 'Déclaration sur la stratégie 2025-2028',
          de: 'Erklärung zur Strategie 2025-2028',
        },
        'en',
      ),
      details: {
        instrumentKind: 'declaration',
        signedAt: 'Hazeldonk',
        signedOn: '2024-12-05',
        instrumentInForceOn: '2025-01-01',
        entryCondition: text(
          {
            en: 'After the written consent of each party',
            nl: 'Na de schriftelijke instemming van elke partij',
            fr: 'Après l’accord écrit de chaque partie',
            de: 'Nach schriftlicher Zustimmung jeder Partei',
          },
          'en',
        ),
      },
      signatures: [
        { organisation: 'BE-FPS-INTERIOR', signatory: 'Minister of the Interior', ratifiedOn: '2024-12-10' },
        { organisation: 'NL-POLICE', signatory: 'Chief of police', ratifiedOn: '2024-12-12' },
        { organisation: 'FR-POLICE', signatory: 'Director general', ratifiedOn: '2024-12-16' },
        { organisation: 'LU-POLICE', signatory: 'Director general', ratifiedOn: '2024-12-18' },
      ],
    },
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
      // A shift of eight hours for 620 officers in each of the five weeks.
      resources: [hours(24_800)],
      details: { axes: ['Rotterdam-Antwerp-Paris', 'Maastricht-Liège-Luxembourg-Metz'] },
    },
  ],
}

/**
 * Returns the plans of partners. Prevention belongs to the communities, and cross-border cooperation to several
 * parties.
 */
export const partnersPlans = (): DemoPlan[] => [preventionPlan, cooperationPlan]
