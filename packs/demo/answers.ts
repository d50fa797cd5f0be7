import type { Chance } from './random.ts'
import { type DocumentText, only, type TranslatedText } from './text.ts'
import type { ZonalPlan } from './zonal-plan.ts'
import type { DemoZone } from './zone.ts'

/** The answer of a zone to an item of an upper plan. */
export interface DemoAnswer {
  /** Code of the upper plan. `item` is the key of the element. */
  plan: string
  item: string
  kind: 'covered' | 'adopt' | 'adapt' | 'partly' | 'no_capacity' | 'not_relevant'
  reasons?: DocumentText
  /** Keys of the elements of the zonal plan that carry out the item. */
  carriers: string[]
}

const reasons: Record<'adapt' | 'partly' | 'no_capacity' | 'not_relevant', readonly TranslatedText[]> = {
  adapt: [
    {
      nl: 'Wij nemen dit over, maar op de schaal van onze gemeenten.',
      fr: 'Nous reprenons ceci, à l’échelle de nos communes.',
      de: 'Wir übernehmen dies im Maßstab unserer Gemeinden.',
    },
    {
      nl: 'De aanpak volgt ons lokale beeld: andere plaatsen, andere uren.',
      fr: 'L’approche suit notre image locale : autres lieux, autres heures.',
      de: 'Das Vorgehen folgt unserem örtlichen Bild.',
    },
  ],
  partly: [
    {
      nl: 'Enkel het luik preventie; opsporing blijft bij de federale gerechtelijke politie.',
      fr: 'Le volet prévention seulement ; l’enquête reste à la police judiciaire fédérale.',
      de: 'Nur die Vorbeugung; Ermittlung bleibt bei der föderalen Kriminalpolizei.',
    },
    {
      nl: 'Wij werken mee aan acties van het arrondissement.',
      fr: 'Nous participons aux actions de l’arrondissement.',
      de: 'Wir wirken an Aktionen des Bezirks mit.',
    },
  ],
  no_capacity: [
    {
      nl: 'De personeelsnorm is voor vier vijfde ingevuld; dit kan er niet bij.',
      fr: 'La norme de personnel est remplie aux quatre cinquièmes ; ceci ne peut s’y ajouter.',
      de: 'Die Personalnorm ist zu vier Fünfteln erfüllt; dies geht nicht zusätzlich.',
    },
    {
      nl: 'HyCap en verkeer nemen de vrije uren op.',
      fr: 'HyCap et la circulation absorbent les heures libres.',
      de: 'HyCap und Verkehr binden die freien Stunden.',
    },
  ],
  not_relevant: [
    {
      nl: 'Komt in ons beeld niet voor.',
      fr: 'N’apparaît pas dans notre image.',
      de: 'Kommt in unserem Bild nicht vor.',
    },
    {
      nl: 'Ons gebied heeft hiervoor plaats noch doelgroep.',
      fr: 'Notre territoire n’a ni lieu ni public concerné.',
      de: 'Unser Gebiet hat dafür weder Ort noch Zielgruppe.',
    },
  ],
}

/** An item of an upper plan that each zone must answer. `theme` is the zone's own theme that would carry it out. */
export interface DemoItem {
  plan: string
  key: string
  theme: string | null
  /** How close the item is to the work of a zone, from 0 to 1. */
  weight: number
}

/** Returns the answers of a zone. 10 % of the zones have not answered yet. */
export function zoneAnswers(random: Chance, zone: DemoZone, plan: ZonalPlan, items: readonly DemoItem[]): DemoAnswer[] {
  if (random.yes(0.1)) return []
  return items.flatMap((item): DemoAnswer[] => {
    const carrier = item.theme === null ? undefined : plan.priorityKeysByTheme.get(item.theme)
    const about = { plan: item.plan, item: item.key }
    if (carrier && random.yes(item.weight))
      return [
        addReasons(
          { ...about, kind: random.pick(['adopt', 'adopt', 'covered', 'adapt'] as const), carriers: [carrier] },
          random,
          zone,
        ),
      ]
    if (random.yes(0.02)) return []
    const kind = random.pick(
      item.weight < 0.2
        ? (['not_relevant', 'no_capacity', 'not_relevant', 'partly'] as const)
        : (['partly', 'partly', 'adapt', 'no_capacity'] as const),
    )
    return [addReasons({ ...about, kind, carriers: [] }, random, zone)]
  })
}

function addReasons(answer: Omit<DemoAnswer, 'reasons'>, random: Chance, zone: DemoZone): DemoAnswer {
  if (answer.kind === 'covered' || answer.kind === 'adopt') return answer
  return { ...answer, reasons: only(random.pick(reasons[answer.kind]), zone.language) }
}
