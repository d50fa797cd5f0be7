import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'
import { nl as general } from './general/nl.ts'

export const nl: SameKeys<typeof en> = {
  checks: 'Controles',
  checksOf: (count) => `Controles · ${count}`,
  intro:
    'Vereisten van wet en methode waaraan dit plan nog niet voldoet. Een fout blokkeert de stap van de goedkeuringsprocedure waartoe ze behoort of, als er geen goedkeuringsprocedure is, het vastleggen van een versie. Een waarschuwing blokkeert niets, maar soms is een motivering nodig wanneer het plan wordt voorgelegd. Een tip is louter informatief.',
  empty: 'Geen te verhelpen punten',
  emptyText: 'Alle toepasselijke regels zijn berekend. Er zijn geen te verhelpen punten.',
  severity: { error: 'fout', warning: 'waarschuwing', hint: 'tip' },
  notComputed: 'niet berekend',
  rule: 'regel',
  methodRule: 'methoderegel',
  basis: 'Grondslag',
  element: 'Element',
  wholePlan: 'het hele plan',
  fix: 'Oplossing',
  goThere: 'Openen',
  blocks: (count) => `${count} ${plural('nl', count, 'blokkerende fout', 'blokkerende fouten')}`,
  exception: {
    grant: 'Uitzondering toestaan',
    reason: 'Motivering (wordt in de versie afgedrukt)',
    endsOn: 'Geldig tot',
    grantedBy: (person, on) => `Uitzondering toegestaan door ${person}, tot ${on}`,
    withdraw: 'Intrekken',
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
      `${met} van ${all} ${plural('nl', all, 'element', 'elementen')} met een eindverantwoordelijke`,
    measured: (met, all) => `${met} van ${all} ${plural('nl', all, 'doelstelling', 'doelstellingen')} gemeten`,
    missing: {
      elements: 'niet berekend: er zijn geen elementen zichtbaar voor u',
      nothing_to_answer_for: 'niet berekend: voor geen enkel element is een eindverantwoordelijke vereist',
      nothing_to_measure: 'niet berekend: het plan bevat geen te meten doelstellingen',
      indicators: 'niet berekend: hier geldt geen regel over het meten van doelstellingen',
      evaluations: 'niet berekend: evaluaties worden nog niet geregistreerd',
      adaptations: 'niet berekend: aanpassingen worden nog niet geregistreerd',
    },
  },
  levels: {
    international: 'internationaal niveau',
    federal: 'federaal niveau',
    national: 'nationaal niveau',
    community: 'gemeenschappen',
    region: 'gewesten',
    province: 'provincies',
    district: 'arrondissementen',
    zone: 'politiezones',
    municipality: 'gemeenten',
    private: 'private partners',
  },
  chain: { prevention: 'preventie', reaction: 'reactie', aftercare: 'nazorg' },
  sections: {
    kind: 'soort plan',
    elements: 'inhoud van het plan',
    items: 'te beantwoorden punten',
    comments: 'opmerkingen uit opmerkingenrondes',
    competences: 'bevoegdheidstabel',
    units: 'structuur van het land',
    results: 'verwachte resultaten',
    figures: 'cijfers bij de verwachte resultaten',
    neighbours: 'cijfers van aangrenzende gebieden die voor de lezer zichtbaar zijn',
    phenomena: 'fenomenenlijsten',
    ranking: 'argumentatiematrix',
    path: 'stand van de goedkeuringsprocedure',
    unapprovedChanges: 'niet-goedgekeurde wijzigingen',
  },
  resultMessages: {
    missing_sections: (w) => `Niet berekend. Ontbrekende gegevens: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `Wettelijk verplicht, maar ontbreekt nog: ${w.required}.`,
    },
    R10: {
      not_named: () =>
        'Dit element hoort bij een vertrouwelijke bijlage, maar geen raad heeft het vertrouwelijk verklaard.',
      points_at_confidential: () =>
        'Verwijst naar een vertrouwelijk deel. De verwijzing zelf zou dat deel bekendmaken.',
    },
    R11: {
      no_answer: (w) => `“${w.item}” van ${w.upperPlan} is niet beantwoord.`,
      no_reasons: (w) => `Het antwoord op “${w.item}” is niet gemotiveerd.`,
    },
    R14: {
      no_objective: () => 'Deze prioriteit heeft geen doelstelling.',
      no_source: () =>
        'Deze prioriteit is niet onderbouwd: er is geen motivering, geen verband met een hoger plan, geen antwoord en geen organisatie die bijdraagt.',
      override: (w) => `“${w.phenomenon}” kreeg zonder motivering voorrang op hoger gerangschikte fenomenen.`,
      tie: (w) => `“${w.phenomenon}” kreeg zonder motivering voorrang op fenomenen met dezelfde rang.`,
    },
    R15: {
      many_priorities: (w) => `Het plan telt ${w.count} prioriteiten. Het aanbevolen maximum is ${w.maxCount}.`,
      many_actions: (w) =>
        `Eén functie (${w.function}, ${w.unit}) is eindverantwoordelijk voor ${w.count} lopende acties. Het aanbevolen maximum is ${w.maxCount}.`,
    },
    R16: {
      nobody: () => 'Er is geen eindverantwoordelijke functie aangeduid.',
      not_competent: (w) => `${w.unit} is eindverantwoordelijk, maar de bevoegdheid ligt bij: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Er zijn geen middelen ingevuld, en ook “niet beschikbaar” is niet aangeduid.',
      over: (w) => `${w.amount} gepland, ${w.available} beschikbaar.`,
      over_inventory: (w) =>
        `${w.year}: ${w.amount} u gepland in dit plan, nog ${w.available} u beschikbaar in de organisatie.`,
      over_inventory_budget: (w) => `${w.year}: ${w.amount} euro gepland in dit plan, ${w.available} euro bevestigd.`,
    },
    R18: {
      none: () => 'Er is nog geen indicator gekozen.',
      no_baseline: (w) => `${w.indicator}: geen uitgangswaarde.`,
      no_target: (w) => `${w.indicator}: geen streefwaarde.`,
      no_source: (w) => `${w.indicator}: geen bron voor de cijfers.`,
      no_rhythm: (w) => `${w.indicator}: geen meetfrequentie.`,
      no_outcome: () => 'Deze strategische doelstelling heeft geen effect- of impactindicator.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator}: de streefwaarde is niet beter dan de uitgangswaarde.`,
      redefined: (w) => `${w.indicator}: de definitie is gewijzigd nadat het resultaat werd toegezegd.`,
    },
    R20: {
      would_be_added: (w) =>
        `De cijfers van ${w.indicator} kunnen niet worden opgeteld. Voor dit gebied is er dus geen cijfer.`,
    },
    R21: {
      alone: (w) => `Wordt alleen gemeten met de inspanningsindicator ${w.indicator}.`,
      without_effort: (w) => `${w.indicator} wordt getoond zonder de bijbehorende inspanning.`,
    },
    R22: {
      no_source: (w) => `${w.indicator}: cijfers die in een versie worden afgedrukt, hebben geen bron.`,
      no_date: (w) =>
        `${w.indicator}: voor cijfers die in een versie worden afgedrukt, is niet vermeld wanneer ze uit hun bron zijn gehaald.`,
      baseline_not_told: (w) =>
        `${w.indicator}: voor de periode van de uitgangswaarde is geen cijfer aangeleverd. Het is niet bekend of de uitgangswaarde voorlopig is.`,
    },
    R23: {
      classified: () =>
        'Bevat een wettelijke classificatiemarkering. Geclassificeerde informatie hoort in een erkend systeem.',
      crooked_label: (w) => `“${w.label}” is geen TLP 2.0-label. De labels liggen vast en worden nooit vertaald.`,
      red_for_nobody: () => 'TLP:RED is bestemd voor met naam genoemde personen, maar er is niemand vermeld.',
      laxer_than_plan: (w) =>
        `Gemarkeerd als ${w.own} in een plan dat als ${w.plan} is gemarkeerd. De strengste markering geldt.`,
    },
    R24: {
      national_number: () => 'Bevat een rijksregisternummer. Persoonsgegevens horen niet in een plan.',
      bank_account: () => 'Bevat een bankrekeningnummer. Persoonsgegevens horen niet in een plan.',
      number_plate: () => 'Bevat een nummerplaat. Persoonsgegevens horen niet in een plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} bestaat niet meer sinds ${w.date}, vóór het begin van het plan.`,
      begins_after: (w) => `${w.unit} bestaat pas vanaf ${w.date}, na het einde van het plan.`,
      ends_within: (w) =>
        `${w.unit} houdt op te bestaan op ${w.date}, tijdens de looptijd van het plan. Vermeld de opvolger.`,
    },
    R32: {
      stopped_silently: () => 'Stopgezet zonder motivering.',
      paused_silently: () => 'Onderbroken zonder motivering.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 opmerking uit een opmerkingenronde is niet beantwoord.'
          : `${w.count} opmerkingen uit opmerkingenrondes zijn niet beantwoord.`,
      no_answer_to_point: (w) =>
        w.count === '1'
          ? '1 punt van een advies is niet beantwoord.'
          : `${w.count} punten van adviezen zijn niet beantwoord.`,
    },
    R34: {
      no_priority: () => 'Er is geen prioriteit en geen motivering vermeld.',
      no_end: () => 'Er is geen einddatum ingevuld.',
      past_its_end: (w) => `Had moeten eindigen op ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `“${w.phenomenon}” komt uit een oudere lijst (${w.list}) en heeft geen tegenhanger in de huidige lijst.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}): in aangrenzende gebieden bewegen de cijfers in de tegenovergestelde richting: ${w.areas}. Dat kan op een verplaatsingseffect wijzen.`,
    },
    M01: {
      not_reached: (w) => `De maatregelen bij deze prioriteit omvatten niet: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Geen enkele eindverantwoordelijke, bijdragende organisatie of partner is bevoegd. De bevoegdheid ligt bij: ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Nog niet gevraagde behoeften: ${w.count}.`,
    },
    M04: {
      not_carried: (w) =>
        `“${w.item}” van ${w.upperPlan} is overgenomen, maar geen enkel element van dit plan voert het uit.`,
    },
    M05: {
      out_of_date: (w) => `Verouderde vertaling: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Geen enkele actie, geen enkel project of programma voert deze doelstelling uit.',
    },
    M07: {
      begins_outside: (w) => `Begint op ${w.date}, buiten de looptijd van het plan.`,
      ends_outside: (w) => `Eindigt op ${w.date}, buiten de looptijd van het plan.`,
      due_outside: (w) => `De termijn valt op ${w.date}, buiten de looptijd van het plan.`,
    },
    M08: {
      said_twice: () => 'Heeft dezelfde titel als een andere doelstelling van dit plan.',
    },
  },
  fixes: {
    ...general.fixes,
    R06: 'Voeg het toe in de bijbehorende sectie. Heeft de zone geen dergelijke opdrachten, voeg dan een opdracht “geen” toe.',
    R10: 'Markeer het als vertrouwelijk, met het beslissende orgaan en de datum, of verplaats het. Verwijder de verwijzing.',
    R11: 'Kies een antwoord: al opgenomen, overnemen, aanpassen, gedeeltelijk, geen capaciteit of niet relevant. Motiveer het antwoord.',
    R14: 'Voeg een doelstelling toe en onderbouw de prioriteit: met een motivering, een verband met een hoger plan of een organisatie die bijdraagt. Wijkt de beslissing af van de rangschikking, registreer ze dan met een motivering.',
    R15: 'Verminder het aantal, voeg samen wat bij elkaar hoort of verdeel het werk over meer functies.',
    R16: 'Duid één eindverantwoordelijke functie aan, op een bevoegd niveau.',
    R17: 'Vul uren, personeel of budget in, of kies “niet beschikbaar”. Is er meer gepland dan beschikbaar, verminder of verschuif dan, of registreer een capaciteitsbeslissing bij Middelen.',
    R18: 'Kies een indicator bij Resultaten en vul een uitgangswaarde en een streefwaarde in. Een strategische doelstelling heeft een effect- of impactindicator nodig.',
    R19: 'Kies een streefwaarde die beter is dan de uitgangswaarde, of verbeter het toegezegde resultaat en motiveer dat.',
    R20: 'Meet in een gebied waarvoor cijfers worden aangeleverd, of kies een indicator waarvan de cijfers kunnen worden opgeteld.',
    R21: 'Voeg een effectindicator toe, of toon deze indicator samen met de inspanning.',
    R22: 'Lever de cijfers opnieuw aan, met hun bron en de dag waarop ze eruit zijn gehaald of waarop de bron is afgesloten. Lever het cijfer voor de uitgangswaarde aan, of gebruik een aangeleverd cijfer als uitgangswaarde.',
    R23: 'Gebruik een van de vijf TLP-labels ongewijzigd en zonder classificatiemarkering.',
    R24: 'Verwijder deze gegevens. Een plan bevat geaggregeerde cijfers, nooit persoonsgegevens.',
    R28: 'Vermeld de eenheid die tijdens de looptijd van het plan bestaat: de opvolger of de voorganger.',
    R32: 'Geef een motivering.',
    R33: 'Beantwoord elke opmerking en elk punt van een advies: gevolgd, gedeeltelijk gevolgd of niet gevolgd, met een motivering.',
    R34: 'Plaats het onder een prioriteit of geef een motivering, en vul een einddatum in.',
    R35: 'Vraag een beheerder om een relatie aan de concordantie toe te voegen.',
    R36: 'Bekijk de ontwikkeling in de aangrenzende gebieden en neem contact op met de eindverantwoordelijken daar. Deze tip is geen beoordeling.',
    M01: 'Voeg maatregelen voor die schakel van de keten toe, of een partner die ze uitvoert.',
    M02: 'Vermeld een bevoegde partner of een bevoegde organisatie die bijdraagt.',
    M03: 'Vraag het aan de organisatie die moet beslissen en markeer de behoefte als gevraagd.',
    M04: 'Leg een verband met het element dat het uitvoert, of wijzig het antwoord.',
    M05: 'Werk de vertaling bij, of bevestig dat ze nog klopt.',
    M06: 'Voeg er een actie, project of programma onder toe, of leg er een verband mee.',
    M07: 'Pas de datum aan, zodat ze binnen de looptijd van het plan valt.',
    M08: 'Behoud een van beide, of maak het verschil duidelijk in de titels.',
  },
  errors: {
    EXCEPTION_ENDS_IN_THE_PAST: 'De einddatum van een uitzondering moet in de toekomst liggen. Kies een latere datum.',
    RESULT_NOT_FOUND: 'Dit punt is intussen verholpen, een uitzondering is niet meer nodig. Laad de pagina opnieuw.',
    ALREADY_EXCEPTED: 'Voor dit punt bestaat al een uitzondering. Trek die eerst in.',
  },
}
