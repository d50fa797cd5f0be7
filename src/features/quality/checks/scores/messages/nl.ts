import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Vier succesfactoren',
  measurability: 'Meetbaarheid',
  accountability: 'Verantwoording',
  evaluation: 'Evaluatie',
  adaptation: 'Aanpassing',
  accountableCount: (met, all) =>
    `${met} van ${all} ${plural('nl', all, 'element', 'elementen')} met een eindverantwoordelijke functie die is ingevuld`,
  measured: (met, all) => `${met} van ${all} ${plural('nl', all, 'doelstelling', 'doelstellingen')} gemeten`,
  missing: {
    elements: 'niet berekend: er zijn geen elementen zichtbaar voor u',
    holders: 'niet berekend: een bestand bevat de titularissen van functies niet',
    nothing_to_answer_for: 'niet berekend: voor geen enkel element is een eindverantwoordelijke vereist',
    nothing_to_measure: 'niet berekend: het plan bevat geen te meten doelstellingen',
    indicators: 'niet berekend: hier geldt geen regel over het meten van doelstellingen',
    evaluations: 'niet berekend: evaluaties worden nog niet geregistreerd',
    adaptations: 'niet berekend: aanpassingen worden nog niet geregistreerd',
  },
}
