import { drugsStrategy } from './drugs-strategy.ts'
import { type DemoElement, type DemoPlan, fte } from './element.ts'
import { prose, text } from './text.ts'
import { nationalThemes } from './themes.ts'

const transversal = [
  {
    code: 'T1',
    phenomenon: 'NSP-2022-T1',
    en: 'Internet and new technology',
    nl: 'Internet en nieuwe technologie',
    fr: 'Internet et nouvelles technologies',
    de: 'Internet und neue Technologien',
  },
  {
    code: 'T2',
    phenomenon: 'NSP-2022-T2',
    en: 'Organised crime',
    nl: 'Georganiseerde criminaliteit',
    fr: 'Criminalité organisée',
    de: 'Organisierte Kriminalität',
  },
  {
    code: 'T3',
    phenomenon: 'NSP-2022-T3',
    en: 'Integrated border management',
    nl: 'Geïntegreerd grensbeheer',
    fr: 'Gestion intégrée des frontières',
    de: 'Integriertes Grenzmanagement',
  },
  {
    code: 'T4',
    phenomenon: 'NSP-2022-T4',
    en: 'Police management of public space',
    nl: 'Politioneel beheer van de publieke ruimte',
    fr: 'Gestion policière de l’espace public',
    de: 'Polizeiliche Gestaltung des öffentlichen Raums',
  },
] as const

const introduction: readonly DemoElement[] = [
  {
    key: 'frame',
    kind: 'text',
    place: 'context',
    body: prose({
      nl: [
        'Veiligheid is zuurstof: een voorwaarde om te leven, te werken en te handelen.',
        'Dit plan kiest vijftien fenomenen, zegt waarom, en vraagt elke zone een antwoord.',
      ],
      fr: [
        'La sécurité est l’oxygène : la condition pour vivre, travailler et commercer.',
        'Ce plan choisit quinze phénomènes, dit pourquoi, et demande une réponse à chaque zone.',
      ],
      de: ['Sicherheit ist Sauerstoff: eine Bedingung, um zu leben, zu arbeiten und zu handeln.'],
      en: [
        'Security is oxygen: a condition for living, working and trading.',
        'This plan chooses fifteen phenomena, says why, and asks each zone for an answer.',
      ],
    }),
  },
  ...(['person', 'society', 'economy', 'digital'] as const).map(
    (code): DemoElement => ({
      key: `interest-${code}`,
      kind: 'security_interest',
      place: 'principles',
      title: text(
        {
          person: { nl: 'De persoon', fr: 'La personne', de: 'Die Person', en: 'The person' },
          society: { nl: 'De samenleving', fr: 'La société', de: 'Die Gesellschaft', en: 'Society' },
          economy: { nl: 'De economie', fr: 'L’économie', de: 'Die Wirtschaft', en: 'The economy' },
          digital: {
            nl: 'De digitale ruimte',
            fr: 'L’espace numérique',
            de: 'Der digitale Raum',
            en: 'Digital space',
          },
        }[code],
        'nl',
      ),
      links: [{ to: { plan: 'BE-KIV-2025-2029', key: `interest-${code}` }, relation: 'elaborates', main: true }],
    }),
  ),
]

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

type NationalTheme = (typeof nationalThemes)[number]

/** Returns the priority of a theme. */
function toPriority(theme: NationalTheme, index: number): DemoElement {
  const [en, nl, fr, de] = (['en', 'nl', 'fr', 'de'] as const).map((language) => capitalise(theme.name[language] ?? ''))
  const title = text({ nl, fr, de, en }, 'nl')
  return {
    key: `n-${theme.code}`,
    kind: 'priority',
    place: theme.code === 'ROA' ? 'road_traffic' : 'priorities',
    code: String(index + 1),
    title,
    phenomenon: theme.phenomenon,
    rationale: text(
      {
        nl: `Het nationaal veiligheidsbeeld van 2025 en de kadernota wijzen ${theme.name.nl} aan.`,
        fr: `L’image nationale de la sécurité de 2025 et la note-cadre désignent ce phénomène : ${theme.name.fr}.`,
        de: `Das nationale Sicherheitsbild von 2025 und der Rahmenvermerk weisen darauf hin: ${theme.name.de}.`,
        en: `The national image of security of 2025 and the framework note point at ${theme.name.en}.`,
      },
      'nl',
    ),
    details: { publishedNumber: String(index + 1) },
  }
}

/** The protected interest of the objective of a theme. Other themes protect society. */
const interests: Readonly<Record<string, 'person' | 'economy' | 'digital'>> = {
  INT: 'person',
  DOM: 'person',
  ROA: 'person',
  THB: 'person',
  FIS: 'economy',
  SOC: 'economy',
  CYB: 'digital',
}

/** The judicial directorate-general leads investigations. The administrative one leads road traffic and public space. */
const leadsJudicially = ({ competence }: NationalTheme): boolean => competence === 'judicial_police'

/** Returns the strategic objective of a theme, with an operational objective. */
const toObjectives = (theme: NationalTheme, index: number): DemoElement[] => [
  {
    key: `so-${theme.code}`,
    parent: `n-${theme.code}`,
    kind: 'strategic_objective',
    code: `${index + 1}.1`,
    phenomenon: theme.phenomenon,
    interest: `interest-${interests[theme.code] ?? 'society'}`,
    state: 'running',
    competenceTopic: theme.competence,
    chainLinks: ['prevention', 'reaction'],
    title: text(
      {
        nl: `Minder schade door ${theme.name.nl}`,
        fr: `Moins de dommages : ${theme.name.fr}`,
        de: `Weniger Schaden: ${theme.name.de}`,
        en: `Less harm: ${theme.name.en}`,
      },
      'nl',
    ),
    gain: text(
      {
        nl: 'Mensen merken het verschil in hun eigen straat.',
        fr: 'Les gens remarquent la différence dans leur rue.',
        de: 'Menschen merken den Unterschied in ihrer Straße.',
        en: 'People notice the difference in their own street.',
      },
      'nl',
    ),
    accountable: { organisation: leadsJudicially(theme) ? 'BE-FP-DGJ' : 'BE-FP-DGA', function: 'director_general' },
    deputy: { organisation: leadsJudicially(theme) ? 'BE-FP-DGA' : 'BE-FP-DGJ', function: 'director_general' },
    accountTo: 'BE-FEDERAL-POLICE-COUNCIL',
    resources: [fte(10 + ((index * 7) % 50))],
  },
  {
    key: `oo-${theme.code}`,
    parent: `so-${theme.code}`,
    kind: 'operational_objective',
    code: `${index + 1}.1.1`,
    state: 'running',
    chainLinks: ['reaction'],
    title: text(
      {
        nl: `Eén aanspreekpunt per zone voor ${theme.name.nl}`,
        fr: `Un point de contact par zone : ${theme.name.fr}`,
        de: `Eine Ansprechstelle je Zone: ${theme.name.de}`,
        en: `One contact point in each zone: ${theme.name.en}`,
      },
      'nl',
    ),
    accountable: { organisation: 'BE-FP-CGSTRAT', function: 'director_police_strategy' },
  },
]

const conclusion: readonly DemoElement[] = [
  ...transversal.map(
    ({ code, phenomenon, ...texts }): DemoElement => ({
      key: `t-${code}`,
      kind: 'transversal_theme',
      place: 'transversal_themes',
      code,
      phenomenon,
      title: text(texts, 'nl'),
    }),
  ),
  {
    key: 'resources',
    kind: 'text',
    place: 'resources',
    body: prose({
      nl: ['De middelen staan per doelstelling. Wat niet beschikbaar is, staat er ook.'],
      fr: ['Les moyens figurent par objectif. Ce qui n’est pas disponible y figure aussi.'],
      en: ['Means stand with each objective. What is not available stands there too.'],
    }),
  },
  {
    key: 'decision-screening',
    kind: 'requested_decision',
    place: 'requested_decisions',
    code: 'B1',
    title: text(
      {
        nl: 'Wet op de screening van havenpersoneel',
        fr: 'Loi sur le screening du personnel portuaire',
        en: 'Act on the screening of port staff',
        de: 'Gesetz über die Überprüfung des Hafenpersonals',
      },
      'nl',
    ),
  },
  {
    key: 'evaluation-mid',
    kind: 'milestone',
    place: 'follow_up_and_evaluation',
    code: 'E1',
    title: text(
      {
        nl: 'Tussentijdse evaluatie',
        fr: 'Évaluation à mi-parcours',
        en: 'Mid-term evaluation',
        de: 'Zwischenevaluierung',
      },
      'nl',
    ),
    details: { dueOn: '2028-01-15' },
  },
  {
    key: 'evaluation-final',
    kind: 'milestone',
    place: 'follow_up_and_evaluation',
    code: 'E2',
    title: text(
      {
        nl: 'Eindevaluatie door een externe evaluator',
        fr: 'Évaluation finale par un évaluateur externe',
        en: 'Final evaluation by an external evaluator',
        de: 'Abschlussevaluierung durch einen externen Gutachter',
      },
      'nl',
    ),
    details: { dueOn: '2030-03-15' },
  },
]

const plan: DemoPlan['plan'] = {
  code: 'BE-NVP-2026-2029',
  kind: 'national_security_plan',
  title: text(
    {
      nl: 'Nationaal Veiligheidsplan 2026-2029',
      fr: 'Plan national de sécurité 2026-2029',
      en: 'National Security Plan 2026-2029',
      de: 'Nationaler Sicherheitsplan 2026-2029',
      da: 'National sikkerhedsplan 2026-2029',
    },
    'nl',
  ),
  motto: text(
    {
      nl: 'Zuurstof voor het land',
      fr: 'De l’oxygène pour le pays',
      en: 'Oxygen for the country',
      de: 'Sauerstoff für das Land',
      da: 'Ilt til landet',
    },
    'nl',
  ),
  shortMessage: text(
    {
      nl: 'Weinig kiezen, samen doen, laten zien wat het opbrengt.',
      fr: 'Choisir peu, agir ensemble, montrer le résultat.',
      en: 'Choose little, act together, show what it brings.',
      de: 'Wenig wählen, gemeinsam handeln, das Ergebnis zeigen.',
      da: 'Vælg lidt, gør det sammen, vis hvad det giver.',
    },
    'nl',
  ),
  owner: 'BE-FPS-INTERIOR',
  issuingBodies: ['BE-FPS-INTERIOR', 'BE-FPS-JUSTICE'],
  area: 'BE',
  periodFrom: '2026-01-01',
  periodTo: '2030-01-01',
  duration: 'P4Y',
  decidedOn: '2025-12-19',
  state: 'approved',
  marking: 'TLP:GREEN',
  sentAt: '2025-12-20T09:00:00.000Z',
  languages: ['nl', 'fr', 'de', 'en'],
  legalBasis: 'Wet van 7 december 1998, art. 4 en 92 / Loi du 7 décembre 1998, art. 4 et 92',
  illustrative: true,
}

/**
 * Returns the national security plan 2026-2029: fifteen phenomena, four transversal themes and the complete drugs
 * strategy.
 */
export const nationalPlan = (): DemoPlan => ({
  plan,
  elements: [
    ...introduction,
    ...nationalThemes.flatMap((theme, index) => [
      toPriority(theme, index),
      ...(theme.code === 'DRU' ? drugsStrategy : toObjectives(theme, index)),
    ]),
    ...conclusion,
  ],
})
