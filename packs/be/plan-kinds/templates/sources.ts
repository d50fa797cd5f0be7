import type { Names } from '#shared/localized-text.ts'
import { five } from '../../five-languages.ts'
import { citeAct } from '../act.ts'

const practice = five(
  'Common practice; this section is not required by law',
  'Gangbare praktijk; geen wet vraagt deze afdeling',
  'Pratique courante ; aucune loi ne demande cette section',
  'Übliche Praxis; kein Gesetz verlangt diesen Abschnitt',
  'Almindelig praksis; ingen lov kræver dette afsnit',
)
const publishedZonalPlan = five(
  'Based on a published plan of a police zone (2020-2025)',
  'Naar een gepubliceerd plan van een politiezone (2020-2025)',
  'D’après un plan publié d’une zone de police (2020-2025)',
  'Nach einem veröffentlichten Plan einer Polizeizone (2020-2025)',
  'Efter en offentliggjort plan fra en politizone (2020-2025)',
)

/** Sources of the structure of each kind of plan. A section may name another source. */
const kinds: Readonly<Record<string, Names>> = {
  eu_action_cycle: five(
    'Method of the EU cycle (EMPACT)',
    'Methode van de EU-cyclus (EMPACT)',
    'Méthode du cycle de l’UE (EMPACT)',
    'Methode des EU-Zyklus (EMPACT)',
    'EU-cyklussens metode (EMPACT)',
  ),
  framework_note: five(
    'Framework notes 2016-2019 and 2022-2024',
    'Kadernota’s 2016-2019 en 2022-2024',
    'Notes-cadres 2016-2019 et 2022-2024',
    'Rahmenvermerke 2016-2019 und 2022-2024',
    'Rammenotater 2016-2019 og 2022-2024',
  ),
  national_security_plan: five(
    'Content seen in the national plans since 2004',
    'Inhoud van de nationale plannen sinds 2004',
    'Contenu des plans nationaux depuis 2004',
    'Inhalt der nationalen Pläne seit 2004',
    'Indhold i de nationale planer siden 2004',
  ),
  regional_security_plan: five(
    'Brussels security and prevention plan 2021-2024',
    'Brussels veiligheids- en preventieplan 2021-2024',
    'Plan bruxellois de sécurité et de prévention 2021-2024',
    'Brüsseler Sicherheits- und Präventionsplan 2021-2024',
    'Bruxelles’ sikkerheds- og forebyggelsesplan 2021-2024',
  ),
  community_prevention_plan: five(
    'Cooperation agreement on drug policy of 2 September 2002; practice',
    'Samenwerkingsakkoord drugsbeleid van 2 september 2002; praktijk',
    'Accord de coopération en matière de drogues du 2 septembre 2002 ; pratique',
    'Zusammenarbeitsabkommen zur Drogenpolitik vom 2. September 2002; Praxis',
    'Samarbejdsaftale om narkotikapolitik af 2. september 2002; praksis',
  ),
  programme_file: five(
    'Programme files of the national plan 2012-2015',
    'Programmadossiers van het nationaal plan 2012-2015',
    'Dossiers-programmes du plan national 2012-2015',
    'Programmdossiers des nationalen Plans 2012-2015',
    'Programgrundlag fra den nationale plan 2012-2015',
  ),
  operational_action_plan: five(
    'Operational action plans of the EU cycle',
    'Operationele actieplannen van de EU-cyclus',
    'Plans d’action opérationnels du cycle de l’UE',
    'Operative Aktionspläne des EU-Zyklus',
    'EU-cyklussens operationelle handlingsplaner',
  ),
  cooperation_plan: five(
    'Action plans of the Hazeldonk consultation',
    'Actieplannen van het Hazeldonk-overleg',
    'Plans d’action de la concertation de Hazeldonk',
    'Aktionspläne der Hazeldonk-Konsultation',
    'Handlingsplaner fra Hazeldonk-samarbejdet',
  ),
}

/** Sections that the Act requires, and sections that follow a published plan. */
const sections: Readonly<Record<string, Names>> = {
  identification: citeAct('36'),
  scanning_security: publishedZonalPlan,
  scanning_organisation: publishedZonalPlan,
  mission_vision_values: publishedZonalPlan,
  strategic_objectives: citeAct('36 (1)'),
  operational_objectives: citeAct('36 (1)'),
  capacity: citeAct('36 (2), (3)'),
  municipality_missions: citeAct('36 (4), 40'),
  follow_up: citeAct('35'),
  approval_and_signature: citeAct('37'),
  confidential_annexes: citeAct('37'),
  road_traffic: citeAct('4'),
  missions_and_challenges: citeAct('92, 93'),
}

export const getTemplateSource = (kind: string, section: string): Names => sections[section] ?? kinds[kind] ?? practice
