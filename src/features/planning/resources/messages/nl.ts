import { nl as plans } from '#features/planning/plans/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const other = 'Andere'
const hours = 'uren'
const reserved = 'Gereserveerd'
const free = 'Vrij'
const team = 'Team'
const budget = 'Budget'

export const nl: SameKeys<typeof en> = {
  resources: labels.resources,
  title: (body) => `Middelen van ${body}`,
  intro: 'Beschikbare en geplande middelen: uren per maand en team, budget per bron.',
  views: {
    balance: 'Beschikbaar en gepland',
    inventory: 'Beschikbare middelen',
    earlier: 'Vorige cijfers',
    label: 'Onderdelen van deze pagina',
  },
  year: labels.year,
  service: headings.service,
  services: { police: 'Politie', inspectorate: 'Inspectie', care: 'Zorg', other },
  loading: 'Middelen laden …',
  close: actions.close,
  asTable: actions.showAsTable,
  hours,
  hoursOf: (hours) => `${hours} u`,
  fteOf: (fte) => `${fte} VTE`,
  notAvailable: plans.resources.notAvailable,
  atLeast: (figure) => `minstens ${figure}`,
  wholeYear: labels.year,
  available: statuses.standalone.available,
  reserved,
  promised: statuses.standalone.planned,
  free,
  tooMuch: (figure) => `${figure} te veel`,
  team,
  noTeam: 'Geen team opgegeven',
  total: (service) => `${service}, totaal`,
  notKept: 'In plannen gebruikt, hier niet geregistreerd',
  normAndActual: (actual, norm) => `${actual} van ${norm} VTE (norm)`,
  states: {
    free,
    tight: 'Minstens 90% gepland',
    over: 'Capaciteit overschreden',
    unknown: 'Onbekend',
  },
  month: headings.month,
  state: labels.status,
  withheldResources: 'De middelen van deze organisatie zijn niet zichtbaar voor u',
  withheldResourcesText:
    'Ze zijn zichtbaar voor de organisatie zelf en voor de organisaties die er toezicht op houden of haar ondersteunen.',
  withheldPromised:
    'Deze cijfers zijn onvolledig: plannen van deze organisatie bevatten middelen die niet zichtbaar zijn voor u',
  empty: (year) => `Voor ${year} zijn nog geen middelen ingevoerd`,
  emptyText: (reserved) =>
    `Voer eerst de teams in, met hun personeel, de uren per voltijdsequivalent en de afwezigheid. Voer daarna de gereserveerde capaciteit${reserved} en het budget per bron in.`,
  begin: 'Middelen invoeren',
  heat: {
    title: 'Uren per maand',
    hint: 'Elke cel toont het aantal vrije uren of het tekort. Kies een cel om de elementen te bekijken.',
    caption: (year) => `Vrije uren in ${year}, per team en maand`,
  },
  unknownCount: (available, reserved, promised) =>
    [
      available > 0 ? `Teams zonder volledige cijfers: ${available}` : '',
      reserved > 0 ? `Reserveringen zonder cijfer: ${reserved}` : '',
      promised > 0 ? `Geplande middelen zonder cijfer: ${promised}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  money: {
    title: 'Budget per bron',
    hint: 'Bevestigd budget tegenover het budget dat voor het jaar is gepland. Aangevraagde bedragen worden getoond, maar niet meegeteld.',
    certain: 'Bevestigd',
    requested: 'Aangevraagd',
    noSource: 'Geen bron opgegeven',
    none: 'Er is geen beschikbaar of gepland budget ingevoerd',
    origins: {
      subsidy: 'subsidie',
      own_income: 'eigen ontvangsten',
      other: statuses.other,
    },
  },
  underlyingElements: {
    title: 'Onderliggende elementen',
    none: 'Hier zijn geen elementen met geplande middelen.',
    element: labels.element,
    plan: labels.plan,
    planned: statuses.standalone.planned,
    here: 'Hier geteld',
    reserved,
    rule: 'Uren per jaar tellen voor een twaalfde in elke maand van de periode; een budget telt volgens het aantal dagen. Bedragen die een hoger bedrag uitsplitsen en bedragen van afgeronde of stopgezette elementen tellen niet nog eens mee.',
  },
  inventory: {
    hint: 'Druk op Enter om omlaag te gaan en op Tab om verder te gaan. Plak rijen uit een rekenblad in de gekozen cel. Laat een cijfer leeg als het niet beschikbaar is; het telt nooit als nul.',
    sheets: {
      team: 'Teams',
      reserved: 'Gereserveerde capaciteit',
      mission: 'Gemeentespecifieke opdrachten',
      budget,
    },
    add: {
      team: 'Team toevoegen',
      reserved: 'Gereserveerde capaciteit toevoegen',
      mission: 'Opdracht toevoegen',
      budget: 'Bron toevoegen',
    },
    columns: {
      name: labels.name,
      teamKind: headings.type,
      service: headings.service,
      normFte: 'VTE (norm)',
      fte: 'VTE (effectief)',
      hoursPerFte: 'Uren per VTE',
      absence: 'Afwezigheid (%)',
      reservedFor: 'Doel',
      hours: 'Uren per jaar',
      team,
      municipalityId: headings.municipality,
      unit: labels.unit,
      amount: 'Aantal of bedrag',
      origin: 'Herkomst',
      certainty: 'Zekerheid',
      source: 'Bron van het cijfer',
      date: 'Datum',
    },
    months: 'Afwijkende maanden tonen',
    remove: phrases.remove,
    teamKinds: {
      intervention: 'Interventie',
      community_policing: 'Wijkwerking',
      local_investigation: 'Lokale opsporing en onderzoek',
      reception: 'Onthaal',
      victim_support: 'Politionele slachtofferbejegening',
      public_order: 'Handhaving openbare orde',
      traffic: 'Verkeer',
      support: 'Ondersteuning',
      other,
    },
    reservedFor: { other },
    units: { hours, fte: headings.fte },
    certainties: {
      certain: 'bevestigd',
      requested: 'aangevraagd',
    },
    wholeBody: 'de hele organisatie',
    issues: {
      name: 'Voer een naam in.',
      number: 'Voer een getal in, of laat de cel leeg.',
      percentage: 'Voer een percentage van 0 tot 100 in, of laat de cel leeg.',
      choice: 'Kies een waarde uit de lijst.',
      date: 'Voer een datum in, bijvoorbeeld 2026-11-24.',
    },
    faultsCount: (count) => `${count} te verbeteren ${plural('nl', count, 'cel', 'cellen')}`,
    save: 'Middelen opslaan',
    saved: (year) => `Middelen voor ${year} opgeslagen`,
    undo: actions.undo,
    discard: 'Wijzigingen verwerpen',
    copy: (year) => `De cijfers van ${year} overnemen`,
    pasted: (rows) => `${rows} ${plural('nl', rows, 'rij', 'rijen')} geplakt`,
    readOnly: 'U kunt deze cijfers bekijken. Alleen de organisatie zelf kan ze wijzigen.',
    noneOfKind: 'Nog geen',
  },
  earlier: {
    none: 'Geen vorige cijfers voor dit jaar',
    figure: headings.figure,
    savedAt: 'Opgeslagen op',
    author: 'Door',
    supersededAt: 'Vervangen op',
  },
  element: {
    title: 'Middelen per team',
    line: (what) => `Team voor ${what}`,
    left: (free, year) => `${free} u vrij in ${year}`,
    overCapacity: (hours, year) => `${hours} u te veel in ${year}`,
    unknown: (year) => `vrije capaciteit in ${year} onbekend`,
    all: 'Middelen van de organisatie',
  },
  card: {
    text: 'Teams, gereserveerde capaciteit en budget tegenover de geplande middelen.',
    open: 'Middelen openen',
  },
  capacityDecision: {
    title: 'Capaciteitsbeslissing',
    intro:
      'Doelstellingen volgens rang, met de uren die ze vergen. Verplaats doelstellingen om volgordes te vergelijken; er verandert niets tot u de beslissing registreert.',
    open: 'Capaciteitsbeslissing openen',
    left: 'Beschikbaar voor dit plan',
    elsewhere: 'Andere plannen',
    unknown: 'De capaciteit is onbekend',
    unknownText: 'Voer de teams van deze dienst in, met personeel, uren en afwezigheid.',
    none: 'Dit plan heeft nog geen doelstellingen',
    list: 'Doelstellingen volgens rang',
    line: (hours) => `Capaciteitsgrens: ${hours} u`,
    noFigure: 'geen cijfer, niet meegeteld',
    partFigure: (count) => `${count} zonder cijfer`,
    upTo: (hours) => `${hours} u cumulatief`,
    moveUp: (name) => `Omhoog: ${name}`,
    moveDown: (name) => `Omlaag: ${name}`,
    keys: 'Druk op Alt en een pijltoets om de gekozen doelstelling te verplaatsen.',
    moved: (name, rank, above) => `${name}: rang ${rank}, ${above ? 'binnen' : 'buiten'} de capaciteit`,
    withinCapacity: 'binnen de capaciteit',
    beyondCapacity: 'buiten de capaciteit',
    back: 'Opgeslagen volgorde herstellen',
    whatIf: 'Simulatie, niet beslist',
    decide: actions.recordDecision,
    reason: labels.reason,
    reasonText:
      'Vermeld waarom deze doelstellingen voorgaan en wat er gebeurt met de doelstellingen buiten de capaciteit.',
    decidedOn: labels.decidedOn,
    saved: (above, all) => `Beslissing geregistreerd: ${above} van ${all} binnen de capaciteit`,
    decided: (on, by) => `Beslist op ${on}, ${by}`,
    moreSince: 'Sinds de beslissing zijn de capaciteit of de doelstellingen gewijzigd.',
    system: 'geïmporteerd',
    withheld: 'Sommige middelen die meetellen, zijn niet zichtbaar voor u.',
  },
  document: {
    title: 'Middelen: beschikbaar en gepland',
    hours: (service) => `Uren, ${service}`,
    money: budget,
    elsewhere: 'Andere plannen van de organisatie',
    thisPlan: headings.thisPlan,
    decision: (year, service) => `Doelstellingen binnen de capaciteit van ${year}, ${service}`,
    rank: headings.rank,
    objective: 'Doelstelling',
    decided: (on) => `Beslist op ${on}.`,
    hint: 'Cijfers die niet beschikbaar zijn, tellen niet als nul.',
  },
  errors: {
    DUPLICATE_NAME: ({ name }) => `Twee regels hebben de naam “${name}”. Geef elke regel een andere naam.`,
    UNKNOWN_RESOURCE_CODE: ({ name, code }) =>
      `Het doel of de bron van “${name}” bestaat niet: ${code}. Kies er een uit de lijst.`,
    UNKNOWN_MUNICIPALITY: ({ name }) => `De gemeente van “${name}” bestaat niet. Kies er een uit de lijst.`,
    CHANGED_CONCURRENTLY:
      'De middelen zijn niet opgeslagen. Een andere gebruiker heeft de cijfers van dit jaar gewijzigd. Laad de pagina opnieuw en voer uw wijzigingen opnieuw in.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CAPACITY_UNKNOWN:
      'De beslissing is niet geregistreerd. De capaciteit van deze dienst in dit jaar is onbekend. Voer eerst de middelen in.',
    LINE_MOVED:
      'De beslissing is niet geregistreerd. De doelstellingen, uren of capaciteit zijn gewijzigd. Laad de pagina opnieuw en controleer de volgorde.',
    DATE_IN_FUTURE: 'De datum mag niet in de toekomst liggen.',
    ORDER_REASON_REQUIRED: 'Geef een motivering voor de doelstellingen buiten de capaciteit.',
  },
}
