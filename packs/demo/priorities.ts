import type { Pack } from '#shared/pack.ts'
import type { PackCriterion } from '#shared/pack-criterion.ts'
import type { DemoPlan } from './element.ts'
import { type Chance, chance } from './random.ts'
import { type DocumentText, only } from './text.ts'
import type { DemoZone } from './zone.ts'

type LocalNames = Record<DemoZone['language'], string>

const council: LocalNames = {
  nl: 'Zonale veiligheidsraad',
  fr: 'Conseil zonal de sécurité',
  de: 'Zonaler Sicherheitsrat',
}
const functions = {
  mayor: { nl: 'burgemeester', fr: 'bourgmestre', de: 'Bürgermeister' },
  prosecutor: { nl: 'procureur des Konings', fr: 'procureur du Roi', de: 'Prokurator des Königs' },
} as const satisfies Record<string, LocalNames>

/** Evidence for a score, by criterion. All of it is invented. */
const evidence: Readonly<Record<string, LocalNames>> = {
  objective_image: {
    nl: 'Politiecijfers 2021-2025 naast die van vergelijkbare zones',
    fr: 'Chiffres de police 2021-2025 comparés à des zones semblables',
    de: 'Polizeizahlen 2021-2025 neben denen vergleichbarer Zonen',
  },
  harm: {
    nl: 'Schadebeeld met hulpdiensten, september 2025',
    fr: 'Image des dommages avec les services de secours, septembre 2025',
    de: 'Schadensbild mit Hilfsdiensten, September 2025',
  },
  subjective_image: {
    nl: 'Bevraging van bewoners 2025',
    fr: 'Enquête auprès des habitants 2025',
    de: 'Befragung der Einwohner 2025',
  },
  upper_plans: {
    nl: 'Nationaal veiligheidsplan 2022, kadernota',
    fr: 'Plan national de sécurité 2022, note-cadre',
    de: 'Nationaler Sicherheitsplan 2022, Rahmenvermerk',
  },
  prosecutor: {
    nl: 'Brief van het parket, 12 september 2025',
    fr: 'Lettre du parquet, 12 septembre 2025',
    de: 'Schreiben der Staatsanwaltschaft, 12. September 2025',
  },
  mayors: {
    nl: 'Brief van het college, september 2025',
    fr: 'Lettre du collège, septembre 2025',
    de: 'Schreiben des Kollegiums, September 2025',
  },
  partners: {
    nl: 'Rondetafel met partners, juni 2025',
    fr: 'Table ronde des partenaires, juin 2025',
    de: 'Runder Tisch mit Partnern, Juni 2025',
  },
  previous: {
    nl: 'Evaluatie van het plan 2020-2025',
    fr: 'Évaluation du plan 2020-2025',
    de: 'Evaluierung des Plans 2020-2025',
  },
  influence: {
    nl: 'Analyse van hefbomen en capaciteit',
    fr: 'Analyse des leviers et de la capacité',
    de: 'Analyse der Hebel und der Kapazität',
  },
}

const texts = {
  departureReason: {
    nl: 'De ernst en het vervolgingsbeleid wegen hier door.',
    fr: 'La gravité et la politique de poursuite l’emportent ici.',
    de: 'Schwere und Kriminalpolitik geben hier den Ausschlag.',
  },
  monitoring: {
    nl: 'Opnieuw bekeken bij 20 % meer dan in 2025.',
    fr: 'Réexaminé si le nombre dépasse de 20 % celui de 2025.',
    de: 'Neu geprüft bei 20 % mehr als 2025.',
  },
  displacement: {
    nl: 'Bij druk hier verschuift het naar de overkant van de grens.',
    fr: 'Sous pression, le phénomène passe de l’autre côté de la frontière.',
    de: 'Unter Druck weicht es auf die andere Seite der Grenze aus.',
  },
  prosecutorRequest: {
    nl: 'Het parket vraagt hier een vaste aanpak met één aanspreekpunt.',
    fr: 'Le parquet demande une approche constante avec un point de contact.',
    de: 'Die Staatsanwaltschaft verlangt ein festes Vorgehen mit einer Kontaktstelle.',
  },
  residents: { nl: 'Bewoners', fr: 'Habitants', de: 'Einwohner' },
  quiet: {
    nl: 'Meer zichtbaarheid in de wijk, ook ’s avonds.',
    fr: 'Plus de présence visible dans le quartier, le soir aussi.',
    de: 'Mehr Sichtbarkeit im Viertel, auch am Abend.',
  },
} as const satisfies Record<string, LocalNames>

interface DemoRating {
  criterion: string
  organisation: string
  functionName?: string
  score?: number
  evidence?: string
  date: string
}

/** Adds to the plan the matrix from which the priorities were chosen. Priorities usually have higher scores. */
export function addPriorities(plan: DemoPlan, zone: DemoZone, pack: Pack, seed: string): DemoPlan {
  const criteria = pack.planKinds.find((kind) => kind.code === plan.plan.kind)?.criteria ?? []
  const random = chance(`${seed}:priorities:${zone.slug}`)
  const toText = (localNames: LocalNames): DocumentText => only(localNames, zone.language)
  const office = zone.district.replace('BE-CSD-', 'BE-PROS-')
  const prosecutor = pack.organisations.some((organisation) => organisation.code === office)
    ? office
    : zone.organisation
  const named = plan.elements.flatMap(({ kind, phenomenon }) =>
    phenomenon && (kind === 'priority' || kind === 'point_of_attention') ? [{ kind, phenomenon }] : [],
  )
  if (named.length === 0 || criteria.length === 0) return plan
  const weighed = named.map(({ kind, phenomenon }) => {
    const ratings = drawRatings({ zone, prosecutor, criteria, kind, luck: random })
    return { kind, phenomenon, ratings, mean: computeMean(ratings, criteria) }
  })
  const ranked = weighed.toSorted((left, other) => other.mean - left.mean)
  const outcomes = toOutcomes(ranked, toText)
  const first = ranked[0]!.phenomenon
  return {
    ...plan,
    priorities: [
      { kind: 'criteria', places: named.filter((entry) => entry.kind === 'priority').length, criteria },
      ...weighed.map(({ phenomenon, ratings }) => ({
        kind: 'phenomenon',
        phenomenon,
        ...(zone.border && phenomenon === first && { displacement: toText(texts.displacement) }),
        ratings,
      })),
      {
        kind: 'expectation',
        phenomenon: first,
        organisation: prosecutor,
        source: evidence.prosecutor![zone.language],
        text: toText(texts.prosecutorRequest),
        weight: 3,
        date: '2025-09-12',
      },
      {
        kind: 'expectation',
        body: texts.residents[zone.language],
        source: evidence.subjective_image![zone.language],
        text: toText(texts.quiet),
        weight: 2,
      },
      { kind: 'decision', decidedBy: council[zone.language], date: '2025-11-20', outcomes },
    ],
  }
}

type Rater = Pick<DemoRating, 'organisation' | 'functionName'>

/** Returns who rates a criterion. The mayors score priorities separately. Only the first mayor scores the rest. */
function listRaters(
  criterion: string,
  kind: string,
  { zone, prosecutor }: { zone: DemoZone; prosecutor: string },
): Rater[] {
  if (criterion === 'mayors')
    return zone.municipalities.slice(0, kind === 'priority' ? 2 : 1).map((municipality) => ({
      organisation: municipality.replace('BE-M-', 'BE-MUN-'),
      functionName: functions.mayor[zone.language],
    }))
  if (criterion === 'prosecutor')
    return [{ organisation: prosecutor, functionName: functions.prosecutor[zone.language] }]
  return [{ organisation: zone.organisation }]
}

/** Draws the ratings of a phenomenon. Some are not known. */
function drawRatings(context: {
  zone: DemoZone
  prosecutor: string
  criteria: NonNullable<Pack['planKinds'][number]['criteria']>
  kind: string
  luck: Chance
}): DemoRating[] {
  const { zone, criteria, kind, luck } = context
  const strength = kind === 'priority' ? 2 : 1.5
  return criteria.flatMap(({ code }) =>
    listRaters(code, kind, context).map((by): DemoRating => {
      const date = '2025-10-15'
      if (code === 'subjective_image' && luck.yes(0.12)) return { criterion: code, ...by, date }
      const score = drawScore(strength, luck)
      return { criterion: code, ...by, score, ...(score > 0 && { evidence: evidence[code]?.[zone.language] }), date }
    }),
  )
}

/** Returns the outcome of each phenomenon. A priority after a phenomenon that is not a priority has a reason. */
function toOutcomes(
  ranked: readonly { kind: string; phenomenon: string; mean: number }[],
  toText: (localNames: LocalNames) => DocumentText,
) {
  const computeRank = (mean: number) => 1 + ranked.filter((entry) => entry.mean > mean + 1e-9).length
  return ranked.map(({ kind, phenomenon, mean }) => {
    const rank = computeRank(mean)
    const isPriority = kind === 'priority'
    const departs = isPriority && ranked.some((entry) => entry.kind !== 'priority' && computeRank(entry.mean) <= rank)
    return {
      phenomenon,
      outcome: kind,
      rank,
      mean,
      ...(departs && { reason: toText(texts.departureReason) }),
      ...(!isPriority && { rejectionReason: 'point_of_attention', monitoring: toText(texts.monitoring) }),
    }
  })
}

const drawScore = (strength: number, random: Chance): number =>
  Math.max(0, Math.min(3, Math.round(strength + (random.next() - 0.5) * 2.6)))

/**
 * Returns the mean as the product computes it. Each cell is the mean of known scores, and all known cells have equal
 * weight.
 */
function computeMean(ratings: readonly DemoRating[], criteria: readonly PackCriterion[]): number {
  const cells = criteria.flatMap(({ code }) => {
    const known = ratings.flatMap((rating) =>
      rating.criterion === code && rating.score !== undefined ? [rating.score] : [],
    )
    return known.length === 0 ? [] : [known.reduce((sum, value) => sum + value, 0) / known.length]
  })
  return cells.reduce((sum, cell) => sum + cell, 0) / cells.length
}
