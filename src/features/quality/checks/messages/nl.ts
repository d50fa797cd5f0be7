import { nl as results } from '#features/measurement/targets/results/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  checks: 'Controles',
  checksOf: (count) => `Controles · ${count}`,
  intro:
    'Vereisten van wet en methode waaraan dit plan nog niet voldoet. Een fout blokkeert de stap van de goedkeuringsprocedure waartoe ze behoort of, als er geen goedkeuringsprocedure is, het vastleggen van een versie. Een waarschuwing blokkeert niets, maar soms is een motivering nodig wanneer het plan wordt voorgelegd. Een tip is louter informatief.',
  empty: 'Geen te verhelpen punten',
  emptyText: 'Alle toepasselijke regels zijn berekend. Er zijn geen te verhelpen punten.',
  severity: { error: 'fout', warning: 'waarschuwing', hint: 'tip' },
  notComputed: results.statuses.not_computed,
  rule: 'regel',
  methodRule: 'methoderegel',
  basis: labels.basis,
  basisKinds: { law: 'wet', practice: 'praktijk', method: 'methode', data: 'gegevenskwaliteit' },
  element: labels.element,
  wholePlan: 'het hele plan',
  fix: 'Oplossing',
  goThere: actions.open,
  blocks: (count) => `${count} ${plural('nl', count, 'blokkerende fout', 'blokkerende fouten')}`,
  exception: {
    grant: 'Uitzondering toestaan',
    reason: 'Motivering (wordt in de versie afgedrukt)',
    endsOn: 'Geldig tot',
    request: 'Uitzondering vragen',
    requests: 'Gevraagde uitzonderingen',
    requestedBy: (person, until) => `Gevraagd door ${person}, tot ${until}`,
    requestHint:
      'De uitzondering heeft pas gevolg als een tweede persoon ze toestaat: iemand die ze niet vroeg en het plan niet schreef.',
    grantedBy: (person, on) => `Uitzondering toegestaan door ${person}, tot ${on}`,
    withdraw: actions.withdraw,
    title: 'Gemotiveerde uitzonderingen',
    none: 'Er zijn geen uitzonderingen toegestaan.',
  },
  scores: {
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
  },
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'soort plan',
    elements: 'inhoud van het plan',
    items: 'te beantwoorden punten',
    comments: 'opmerkingen uit opmerkingenrondes',
    competences: 'bevoegdheidstabel',
    units: 'structuur van het land',
    holders: 'titularissen van functies',
    results: 'verwachte resultaten',
    figures: 'cijfers bij de verwachte resultaten',
    neighbours: 'cijfers van aangrenzende gebieden die voor de lezer zichtbaar zijn',
    phenomena: 'fenomenenlijsten',
    ranking: 'argumentatiematrix',
    path: 'stand van de goedkeuringsprocedure',
    unapprovedChanges: 'niet-goedgekeurde wijzigingen',
  },
  missingSections: (w) => `Niet berekend. Ontbrekende gegevens: ${w.sections}.`,
  errors: {
    EXCEPTION_END_IN_PAST: 'De einddatum van een uitzondering moet in de toekomst liggen. Kies een latere datum.',
    SECOND_PERSON_REQUIRED:
      'Voor de uitzondering is een tweede persoon nodig: iemand die ze niet vroeg en het plan niet schreef.',
    ALREADY_GRANTED: 'Deze uitzondering werd al toegestaan. Laad de pagina opnieuw.',
    RESULT_NOT_FOUND: 'Dit punt is intussen verholpen, een uitzondering is niet meer nodig. Laad de pagina opnieuw.',
    ALREADY_EXCEPTED: 'Voor dit punt bestaat al een uitzondering. Trek die eerst in.',
  },
}
