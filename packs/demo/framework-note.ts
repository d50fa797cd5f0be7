import type { DemoElement, DemoPlan } from './element.ts'
import { prose, type TranslatedText, text } from './text.ts'

const interests: readonly (TranslatedText & { code: string })[] = [
  {
    code: 'person',
    en: 'Security of the person',
    nl: 'Veiligheid van de persoon',
    fr: 'Sécurité de la personne',
    de: 'Sicherheit der Person',
  },
  {
    code: 'society',
    en: 'Security of society',
    nl: 'Veiligheid van de samenleving',
    fr: 'Sécurité de la société',
    de: 'Sicherheit der Gesellschaft',
  },
  {
    code: 'economy',
    en: 'Economic security',
    nl: 'Economische veiligheid',
    fr: 'Sécurité économique',
    de: 'Wirtschaftliche Sicherheit',
  },
  {
    code: 'ecology',
    en: 'Ecological security',
    nl: 'Ecologische veiligheid',
    fr: 'Sécurité écologique',
    de: 'Ökologische Sicherheit',
  },
  {
    code: 'public-space',
    en: 'Public space and protection of norms and values',
    nl: 'Publieke ruimte en bescherming van normen en waarden',
    fr: 'Espace public et protection des normes et valeurs',
    de: 'Öffentlicher Raum und Schutz von Normen und Werten',
  },
  {
    code: 'digital',
    en: 'Digital security',
    nl: 'Digitale veiligheid',
    fr: 'Sécurité numérique',
    de: 'Digitale Sicherheit',
  },
]
const themes: readonly (TranslatedText & { code: string })[] = [
  {
    code: 'administrative',
    en: 'Administrative approach and information exchange',
    nl: 'Bestuurlijke aanpak en informatie-uitwisseling',
    fr: 'Approche administrative et échange d’informations',
    de: 'Administrativer Ansatz und Informationsaustausch',
  },
  {
    code: 'proceeds',
    en: 'Proceeds-oriented approach',
    nl: 'Buitgerichte aanpak',
    fr: 'Approche orientée vers le butin',
    de: 'Abschöpfung von Erträgen',
  },
  {
    code: 'international',
    en: 'International cooperation',
    nl: 'Internationale samenwerking',
    fr: 'Coopération internationale',
    de: 'Internationale Zusammenarbeit',
  },
]

const noteElements: DemoElement[] = [
  {
    key: 'principles',
    kind: 'text',
    place: 'principles',
    body: prose({
      nl: [
        'Veiligheid is zuurstof voor het land: men merkt ze wanneer ze ontbreekt.',
        'Elke overheid werkt binnen haar eigen bevoegdheid; niemand beveelt een ander, allen antwoorden.',
      ],
      fr: [
        'La sécurité est l’oxygène du pays : on la remarque quand elle manque.',
        'Chaque gouvernement agit dans le cadre de ses compétences ; nul ne commande à un autre, tous répondent.',
      ],
      en: [
        'Security is oxygen for the country: it is noticed when it is missing.',
        'Each government acts within its own powers; nobody commands another, all answer.',
      ],
    }),
  },
  ...interests.map(
    ({ code, ...texts }, index): DemoElement => ({
      key: `interest-${code}`,
      kind: 'security_interest',
      place: 'security_interests',
      code: `I${index + 1}`,
      title: text(texts, 'nl'),
    }),
  ),
  ...themes.map(
    ({ code, ...texts }, index): DemoElement => ({
      key: `theme-${code}`,
      kind: 'transversal_theme',
      place: 'transversal_themes',
      code: `T${index + 1}`,
      title: text(texts, 'nl'),
    }),
  ),
  {
    key: 'priority-organised',
    kind: 'priority',
    place: 'clusters',
    code: 'C1',
    phenomenon: 'NSP-2022-3',
    title: text(
      {
        nl: 'Georganiseerde drugscriminaliteit',
        fr: 'Criminalité organisée liée à la drogue',
        en: 'Organised drug crime',
        de: 'Organisierte Drogenkriminalität',
      },
      'nl',
    ),
  },
  {
    key: 'priority-violence',
    kind: 'priority',
    place: 'clusters',
    code: 'C2',
    phenomenon: 'NSP-2022-2',
    title: text(
      {
        nl: 'Geweld in het gezin en seksueel geweld',
        fr: 'Violence intrafamiliale et sexuelle',
        en: 'Domestic and sexual violence',
        de: 'Häusliche und sexuelle Gewalt',
      },
      'nl',
    ),
  },
  {
    key: 'priority-cyber',
    kind: 'priority',
    place: 'clusters',
    code: 'C3',
    phenomenon: 'NSP-2022-13',
    title: text(
      { nl: 'Digitale criminaliteit', fr: 'Criminalité numérique', en: 'Digital crime', de: 'Digitale Kriminalität' },
      'nl',
    ),
  },
  {
    key: 'evaluation',
    kind: 'milestone',
    place: 'follow_up_and_evaluation',
    code: 'E1',
    details: { dueOn: '2027-12-01' },
    title: text(
      {
        nl: 'Tussentijdse evaluatie',
        fr: 'Évaluation à mi-parcours',
        en: 'Mid-term evaluation',
        de: 'Zwischenevaluierung',
      },
      'nl',
    ),
  },
]

const note: DemoPlan['plan'] = {
  code: 'BE-KIV-2025-2029',
  kind: 'framework_note',
  title: text(
    {
      nl: 'Kadernota Integrale Veiligheid 2025-2029',
      fr: 'Note-cadre de sécurité intégrale 2025-2029',
      en: 'Framework note on integral security 2025-2029',
      de: 'Rahmenvermerk integrale Sicherheit 2025-2029',
    },
    'nl',
  ),
  motto: text(
    {
      nl: 'Een creatief België, zuurstof voor het land',
      fr: 'Une Belgique créative, de l’oxygène pour le pays',
      en: 'A creative Belgium, oxygen for the country',
      de: 'Ein kreatives Belgien, Sauerstoff für das Land',
    },
    'nl',
  ),
  owner: 'BE-FPS-JUSTICE',
  issuingBodies: ['BE-FPS-JUSTICE', 'BE-FPS-INTERIOR', 'BE-IMC-SECURITY'],
  area: 'BE',
  periodFrom: '2025-01-01',
  periodTo: '2030-01-01',
  duration: 'P5Y',
  decidedOn: '2024-12-12',
  inForceOn: '2025-01-01',
  state: 'in_force',
  marking: 'TLP:CLEAR',
  sentAt: '2024-12-12T09:00:00.000Z',
  languages: ['nl', 'fr', 'en', 'de'],
  legalBasis: 'Samenwerkingsakkoord van 7 januari 2014 / Accord de coopération du 7 janvier 2014',
  illustrative: true,
}

/** Returns the framework note on integral security of all governments: six interests, three transversal themes. */
export const frameworkNote = (): DemoPlan => ({ plan: note, elements: noteElements })
