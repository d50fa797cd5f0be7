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
      'Vragen omvang en trend van de cijfers, naast die van vergelijkbare gebieden, om aandacht?',
      'Le volume et la tendance des chiffres, comparés à des territoires semblables, appellent-ils l’attention ?',
      'Verlangen Umfang und Trend der Zahlen neben denen vergleichbarer Gebiete Aufmerksamkeit?',
      'Kalder omfang og udvikling i tallene, ved siden af sammenlignelige områders, på opmærksomhed?',
    ],
  ),
  criterion(
    'harm',
    'objective',
    ['Severity and harm', 'Ernst en schade', 'Gravité et dommage', 'Schwere und Schaden', 'Alvor og skade'],
    [
      'How much harm does it do: to life and health, unrest, money, the environment?',
      'Hoeveel schade richt het aan: aan leven en gezondheid, onrust, geld, milieu?',
      'Quel dommage cause-t-il : vie et santé, troubles, argent, environnement ?',
      'Wie viel Schaden richtet es an: an Leben und Gesundheit, Unruhe, Geld, Umwelt?',
      'Hvor meget skade gør det: på liv og helbred, uro, penge, miljø?',
    ],
  ),
  criterion(
    'subjective_image',
    'subjective',
    ['Residents', 'Bewoners', 'Habitants', 'Einwohner', 'Beboere'],
    [
      'Do people see it as a problem in their neighbourhood, or are they afraid of it?',
      'Zien mensen het als een probleem van hun buurt, of zijn ze er bang voor?',
      'Les gens y voient-ils un problème de leur quartier, ou en ont-ils peur ?',
      'Sehen Menschen darin ein Problem ihrer Nachbarschaft, oder haben sie Angst davor?',
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
    'Verlangen Personal und Partner danach?',
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
      'Was het een prioriteit van het vorige plan, en vraagt de evaluatie om voort te gaan?',
      'Était-ce une priorité du plan précédent, et son évaluation demande-t-elle de continuer ?',
      'War es eine Priorität des vorigen Plans, und verlangt dessen Evaluierung, weiterzumachen?',
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
      'Is het te beïnvloeden: is er een hefboom, capaciteit, een partner die hem heeft?',
      'Peut-on l’influencer : y a-t-il un levier, de la capacité, un partenaire qui le détient ?',
      'Lässt es sich beeinflussen: gibt es einen Hebel, Kapazität, einen Partner, der ihn hat?',
      'Kan det påvirkes: findes der et greb, kapacitet, en partner der har det?',
    ],
    reach,
  ),
]
