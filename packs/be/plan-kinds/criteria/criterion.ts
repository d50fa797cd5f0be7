import type { CriterionGroup, PackCriterion } from '#shared/pack-criterion.ts'
import { five } from '../../five-languages.ts'
import { progressScale, reach, strength } from './scales.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** Creates a criterion. The weight is 1 unless a plan sets another, because no official scoring is known. */
export const criterion = (
  code: string,
  group: CriterionGroup,
  names: Translations,
  asks: Translations,
  scale: PackCriterion['scale'] = strength,
): PackCriterion => ({ code, group, names: five(...names), question: five(...asks), scale, weight: 1 })

/** Criteria of every plan: the security image in figures and in perception, and the harm. */
export const image: readonly PackCriterion[] = [
  criterion(
    'objective_image',
    'objective',
    ['Objective image', 'Objectief beeld', 'Image objective', 'Objektives Bild', 'Objektivt billede'],
    [
      'Do the level and trend of the figures, compared with similar areas, call for attention?',
      'Vragen de omvang en de trend van de cijfers om aandacht, in vergelijking met gelijkaardige gebieden?',
      'Le volume et la tendance des chiffres, comparés à des territoires semblables, appellent-ils l’attention ?',
      'Erfordern Umfang und Trend der Zahlen im Vergleich mit ähnlichen Gebieten besondere Aufmerksamkeit?',
      'Kræver omfang og udvikling i tallene opmærksomhed, når de sammenlignes med lignende områder?',
    ],
  ),
  criterion(
    'harm',
    'objective',
    ['Severity and harm', 'Ernst en schade', 'Gravité et dommage', 'Schwere und Schaden', 'Alvor og skade'],
    [
      'How much harm does it do: to life and health, unrest, money, the environment?',
      'Hoeveel schade richt het fenomeen aan: leven en gezondheid, onrust, geld, milieu?',
      'Quel dommage cause-t-il : vie et santé, troubles, argent, environnement ?',
      'Wie groß ist der Schaden für Leben und Gesundheit, Sicherheitsgefühl, Vermögen und Umwelt?',
      'Hvor meget skade gør det: på liv og helbred, uro, penge, miljø?',
    ],
  ),
  criterion(
    'subjective_image',
    'subjective',
    ['Residents', 'Bewoners', 'Habitants', 'Einwohner', 'Beboere'],
    [
      'Do people see it as a problem in their neighbourhood, or are they afraid of it?',
      'Vinden mensen het een probleem in hun buurt, of zijn ze er bang voor?',
      'Les gens y voient-ils un problème de leur quartier, ou en ont-ils peur ?',
      'Sehen die Einwohner darin ein Problem ihrer Nachbarschaft, oder haben sie Angst davor?',
      'Ser folk det som et problem i deres kvarter, eller er de bange for det?',
    ],
  ),
]

export const partners: PackCriterion = criterion(
  'partners',
  'expectation',
  [
    'Staff and partners',
    'Personeel en partners',
    'Personnel et partenaires',
    'Personal und Partner',
    'Ansatte og partnere',
  ],
  [
    'Do staff and partners ask for it?',
    'Vragen personeel en partners erom?',
    'Le personnel et les partenaires le demandent-ils ?',
    'Erwarten Personal und Partner, dass es behandelt wird?',
    'Beder ansatte og partnere om det?',
  ],
)

/** Criteria for the previous plan and the possible influence. */
export const previousAndInfluence: readonly PackCriterion[] = [
  criterion(
    'previous',
    'previous',
    ['Previous plan', 'Vorig plan', 'Plan précédent', 'Voriger Plan', 'Forrige plan'],
    [
      'Was it a priority of the previous plan, and does the evaluation recommend continuing?',
      'Was het een prioriteit van het vorige plan, en beveelt de evaluatie aan om ermee door te gaan?',
      'Était-ce une priorité du plan précédent, et son évaluation demande-t-elle de continuer ?',
      'War es eine Priorität des vorigen Plans, und empfiehlt dessen Evaluierung, sie fortzusetzen?',
      'Var det en prioritet i den forrige plan, og beder evalueringen om at fortsætte?',
    ],
    progressScale,
  ),
  criterion(
    'influence',
    'possibility',
    ['Influence', 'Invloed', 'Influence', 'Einfluss', 'Indflydelse'],
    [
      'Can it be influenced: is there a lever, capacity or a competent partner?',
      'Is het fenomeen te beïnvloeden: zijn er een hefboom, capaciteit en een partner die de hefboom kan gebruiken?',
      'Peut-on l’influencer : existe-t-il un levier, de la capacité, un partenaire qui en dispose ?',
      'Lässt es sich beeinflussen: Gibt es einen Hebel, Kapazität oder einen Partner, der darüber verfügt?',
      'Kan det påvirkes: findes der påvirkningsmuligheder, kapacitet eller en partner, der har dem?',
    ],
    reach,
  ),
]
