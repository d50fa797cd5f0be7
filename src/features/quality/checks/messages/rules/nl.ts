import type { RuleMessages } from './rule-messages.ts'

export const nl: RuleMessages = {
  required_items: {
    item_missing: (w) => `Vereist, maar ontbreekt nog: ${w.required}.`,
    fix: 'Voeg het toe in de bijbehorende afdeling. Staat de wet toe dat er geen is, vermeld dat dan: voeg “geen” toe.',
  },
  confidentiality: {
    not_named: () =>
      'Dit element hoort bij een vertrouwelijke bijlage, maar niemand heeft het als vertrouwelijk voorgesteld.',
    refers_to_confidential: () => 'Verwijst naar een vertrouwelijk deel. De verwijzing zelf zou dat deel bekendmaken.',
    fix: 'Stel het als vertrouwelijk voor, met een reden, of verplaats het. Verwijder de verwijzing.',
  },
  answers: {
    no_answer: (w) => `“${w.item}” van ${w.upperPlan} is niet beantwoord.`,
    no_reasons: (w) => `Het antwoord op “${w.item}” is niet gemotiveerd.`,
    fix: 'Kies een antwoord: al opgenomen, overnemen, aanpassen, gedeeltelijk, geen capaciteit of niet relevant. Motiveer het antwoord.',
  },
  argumentation: {
    no_objective: () => 'Deze prioriteit heeft geen doelstelling.',
    no_source: () =>
      'Deze prioriteit is niet onderbouwd: er is geen motivering, geen verband met een hoger plan, geen antwoord en geen organisatie die bijdraagt.',
    override: (w) => `“${w.phenomenon}” kreeg zonder motivering voorrang op hoger gerangschikte fenomenen.`,
    tie: (w) => `“${w.phenomenon}” kreeg zonder motivering voorrang op fenomenen met dezelfde rang.`,
    fix: 'Voeg een doelstelling toe en onderbouw de prioriteit: met een motivering, een verband met een hoger plan of een organisatie die bijdraagt. Wijkt de beslissing af van de rangschikking, registreer ze dan met een motivering.',
  },
  load: {
    many_priorities: (w) => `Het plan telt ${w.count} prioriteiten. Het aanbevolen maximum is ${w.maxCount}.`,
    many_actions: (w) =>
      `Eén functie (${w.function}, ${w.unit}) is eindverantwoordelijk voor ${w.count} lopende acties. Het aanbevolen maximum is ${w.maxCount}.`,
    fix: 'Verminder het aantal, voeg samen wat bij elkaar hoort of verdeel het werk over meer functies.',
  },
  accountability: {
    no_function: () => 'Er is geen eindverantwoordelijke functie aangeduid.',
    not_competent: (w) => `${w.unit} is eindverantwoordelijk, maar de bevoegdheid ligt bij: ${w.levels}.`,
    fix: 'Duid één eindverantwoordelijke functie aan, op een bevoegd niveau.',
  },
  accountable_holder: {
    no_holder: (w) =>
      `De functie “${w.function}” (${w.unit}) heeft vandaag geen titularis, dus niemand is eindverantwoordelijk.`,
    no_deputy: (w) => `De functie “${w.function}” (${w.unit}) heeft geen plaatsvervanger.`,
    fix: 'Wijs een titularis of plaatsvervanger voor de functie aan, of kies een andere eindverantwoordelijke functie.',
  },
  resources: {
    empty: () => 'Er zijn geen middelen ingevuld, en ook “niet beschikbaar” is niet aangeduid.',
    over: (w) => `${w.amount} gepland, ${w.available} beschikbaar.`,
    over_inventory: (w) =>
      `${w.year}: ${w.amount} u gepland in dit plan, nog ${w.available} u beschikbaar in de organisatie.`,
    over_inventory_budget: (w) => `${w.year}: ${w.amount} euro gepland in dit plan, ${w.available} euro bevestigd.`,
    fix: 'Vul uren, personeel of budget in, of kies “niet beschikbaar”. Is er meer gepland dan beschikbaar, verminder of verschuif dan, of registreer een capaciteitsbeslissing bij Middelen.',
  },
  measurement: {
    none: () => 'Er is nog geen indicator gekozen.',
    no_baseline: (w) => `${w.indicator}: geen uitgangswaarde.`,
    no_target: (w) => `${w.indicator}: geen streefwaarde.`,
    no_source: (w) => `${w.indicator}: geen bron voor de cijfers.`,
    no_rhythm: (w) => `${w.indicator}: geen meetfrequentie.`,
    no_outcome: () => 'Deze strategische doelstelling heeft geen effect- of impactindicator.',
    fix: 'Kies een indicator bij Resultaten en vul een uitgangswaarde en een streefwaarde in. Een strategische doelstelling heeft een effect- of impactindicator nodig.',
  },
  ambition: {
    no_ambition: (w) => `${w.indicator}: de streefwaarde is niet beter dan de uitgangswaarde.`,
    redefined: (w) => `${w.indicator}: de definitie is gewijzigd nadat het resultaat werd toegezegd.`,
    baseline_differs: (w) =>
      `${w.indicator}: de uitgangswaarde (${w.baseline}) wijkt af van het geregistreerde cijfer (${w.recorded}).`,
    fix: 'Kies een streefwaarde die beter is dan de uitgangswaarde, of verbeter het toegezegde resultaat en motiveer dat.',
  },
  additivity: {
    would_be_added: (w) =>
      `De cijfers van ${w.indicator} kunnen niet worden opgeteld. Voor dit gebied is er dus geen cijfer.`,
    fix: 'Meet in een gebied waarvoor cijfers worden aangeleverd, of kies een indicator waarvan de cijfers kunnen worden opgeteld.',
  },
  ambiguity: {
    alone: (w) => `Wordt alleen gemeten met de inspanningsindicator ${w.indicator}.`,
    without_effort: (w) => `${w.indicator} wordt getoond zonder de bijbehorende inspanning.`,
    fix: 'Voeg een effectindicator toe, of toon deze indicator samen met de inspanning.',
  },
  published_figures: {
    no_source: (w) => `${w.indicator}: cijfers die in een versie worden afgedrukt, hebben geen bron.`,
    no_date: (w) =>
      `${w.indicator}: voor cijfers die in een versie worden afgedrukt, is niet vermeld wanneer ze uit hun bron zijn gehaald.`,
    baseline_not_reported: (w) =>
      `${w.indicator}: voor de periode van de uitgangswaarde is geen cijfer aangeleverd. Het is niet bekend of de uitgangswaarde voorlopig is.`,
    fix: 'Lever de cijfers opnieuw aan, met hun bron en de dag waarop ze eruit zijn gehaald of waarop de bron is afgesloten. Lever het cijfer voor de uitgangswaarde aan, of gebruik een aangeleverd cijfer als uitgangswaarde.',
  },
  marking: {
    classified: () =>
      'Bevat een wettelijke classificatiemarkering. Geclassificeerde informatie hoort thuis in een geaccrediteerd systeem.',
    malformed_marking: (w) => `“${w.label}” is geen TLP 2.0-label. De labels liggen vast en worden nooit vertaald.`,
    red_without_persons: () => 'TLP:RED is bestemd voor met naam genoemde personen, maar er is niemand vermeld.',
    less_restrictive_than_plan: (w) =>
      `Gemarkeerd als ${w.own} in een plan dat als ${w.plan} is gemarkeerd. De strengste markering geldt.`,
    fix: 'Gebruik een van de vijf TLP-labels ongewijzigd en zonder classificatiemarkering.',
  },
  personal_data: {
    national_number: () => 'Bevat een nationaal nummer. Persoonsgegevens horen niet in een plan.',
    bank_account: () => 'Bevat een bankrekeningnummer. Persoonsgegevens horen niet in een plan.',
    number_plate: () => 'Bevat een nummerplaat. Persoonsgegevens horen niet in een plan.',
    fix: 'Verwijder deze gegevens. Een plan bevat geaggregeerde cijfers, nooit persoonsgegevens.',
  },
  geography: {
    ended_before: (w) => `${w.unit} bestaat niet meer sinds ${w.date}, vóór het begin van het plan.`,
    begins_after: (w) => `${w.unit} bestaat pas vanaf ${w.date}, na het einde van het plan.`,
    ends_within: (w) =>
      `${w.unit} houdt op te bestaan op ${w.date}, tijdens de looptijd van het plan. Vermeld de opvolger.`,
    fix: 'Vermeld het gebied of de organisatie die tijdens de looptijd van het plan bestaat: de opvolger of de voorganger.',
  },
  endings: {
    stopped_without_reason: () => 'Stopgezet zonder motivering.',
    paused_without_reason: () => 'Onderbroken zonder motivering.',
    fix: 'Geef een motivering.',
  },
  comments: {
    no_answer: (w) =>
      w.count === '1'
        ? '1 opmerking uit een opmerkingenronde is niet beantwoord.'
        : `${w.count} opmerkingen uit opmerkingenrondes zijn niet beantwoord.`,
    no_answer_to_point: (w) =>
      w.count === '1'
        ? '1 punt van een advies is niet beantwoord.'
        : `${w.count} punten van adviezen zijn niet beantwoord.`,
    fix: 'Beantwoord elke opmerking en elk punt van een advies: gevolgd, gedeeltelijk gevolgd of niet gevolgd, met een motivering.',
  },
  ad_hoc: {
    no_priority: () => 'Er is geen prioriteit en geen motivering vermeld.',
    no_end: () => 'Er is geen einddatum ingevuld.',
    past_its_end: (w) => `Had moeten eindigen op ${w.date}.`,
    fix: 'Plaats het onder een prioriteit of geef een motivering, en vul een einddatum in.',
  },
  crosswalk: {
    no_crosswalk: (w) =>
      `“${w.phenomenon}” komt uit een oudere lijst (${w.list}) en heeft geen tegenhanger in de huidige lijst.`,
    fix: 'Vraag een beheerder om een relatie aan de concordantie toe te voegen.',
  },
  displacement: {
    other_way: (w) =>
      `${w.indicator} (${w.unit}): in aangrenzende gebieden bewegen de cijfers in de tegenovergestelde richting: ${w.areas}. Dat kan op een verplaatsingseffect wijzen.`,
    fix: 'Bekijk de ontwikkeling in de aangrenzende gebieden en neem contact op met de eindverantwoordelijken daar. Deze tip is geen beoordeling.',
  },
  whole_chain: {
    not_reached: (w) => `De maatregelen bij deze prioriteit omvatten niet: ${w.chain}.`,
    fix: 'Voeg maatregelen voor die schakel van de keten toe, of een partner die ze uitvoert.',
  },
  competent_partner: {
    no_competent_body: (w) =>
      `Geen enkele eindverantwoordelijke, bijdragende organisatie of partner is bevoegd. De bevoegdheid ligt bij: ${w.levels}.`,
    fix: 'Vermeld een bevoegde partner of een bevoegde organisatie die bijdraagt.',
  },
  needs: {
    not_asked: (w) => `Nog niet gevraagde behoeften: ${w.count}.`,
    fix: 'Vraag het aan de organisatie die moet beslissen en markeer de behoefte als gevraagd.',
  },
  carriers: {
    not_carried: (w) =>
      `“${w.item}” van ${w.upperPlan} is overgenomen, maar geen enkel element van dit plan voert het uit.`,
    fix: 'Leg een verband met het element dat het uitvoert, of wijzig het antwoord.',
  },
  translations: {
    out_of_date: (w) => `Verouderde vertaling: ${w.languages}.`,
    fix: 'Werk de vertaling bij, of bevestig dat ze nog klopt.',
  },
  required_languages: {
    missing: (w) => `Geen tekst in een verplichte taal: ${w.languages}.`,
    out_of_date: (w) => `Verouderde vertaling: ${w.languages}.`,
    fix: 'Voeg de taal toe aan het plan en vertaal de teksten, of bevestig dat een vertaling nog klopt.',
  },
  carried_out: {
    not_carried_out: () => 'Geen enkele actie, geen enkel project of programma voert deze doelstelling uit.',
    fix: 'Voeg er een actie, project of programma onder toe, of leg er een verband mee.',
  },
  period: {
    begins_outside: (w) => `Begint op ${w.date}, buiten de looptijd van het plan.`,
    ends_outside: (w) => `Eindigt op ${w.date}, buiten de looptijd van het plan.`,
    due_outside: (w) => `De termijn valt op ${w.date}, buiten de looptijd van het plan.`,
    fix: 'Pas de datum aan, zodat ze binnen de looptijd van het plan valt.',
  },
  duplicates: {
    duplicate_title: () => 'Heeft dezelfde titel als een andere doelstelling van dit plan.',
    fix: 'Behoud een van beide, of maak het verschil duidelijk in de titels.',
  },
  decided: {
    not_decided: (w) =>
      `“${w.step}”: het plan is als goedgekeurd gemarkeerd, maar de beslissing ontbreekt van: ${w.who}.`,
    no_participant: (w) => `“${w.step}”: er is niemand bekend die kan beslissen of adviseren.`,
    seat_empty: (w) => `“${w.step}”: voor de plaats van “${w.who}” is niemand bekend.`,
    refused: (w) => `“${w.step}”: niet goedgekeurd.`,
    response_pending: (w) => `“${w.step}”: nog geen reactie van ${w.who}.`,
    fix: 'Vraag de ontbrekende beslissing in de goedkeuringsprocedure, of registreer de genomen beslissing. Is er niemand bekend, voeg dan de organisatie of de functie toe aan de structuur van het land.',
  },
  seat_holder: {
    seat_vacant: (w) => `Stap “${w.step}”: de functie “${w.who}” heeft vandaag geen titularis.`,
    fix: 'Wijs een titularis voor de functie aan vóór de stap.',
  },
  completed_before: {
    step_skipped: (w) => `“${w.step}” is niet afgerond vóór “${w.laterStep}”.`,
    no_reason: (w) => `“${w.step}”: het ontbrekende advies van ${w.who} is zonder motivering geregistreerd.`,
    no_participant: (w) => `“${w.step}”: er is niemand bekend die kan beslissen of adviseren.`,
    refused: (w) => `“${w.step}”: niet goedgekeurd.`,
    response_pending: (w) => `“${w.step}”: nog geen reactie van ${w.who}.`,
    fix: 'Vraag het ontbrekende advies of de ontbrekende beslissing in de goedkeuringsprocedure, registreer ze, of registreer met een motivering dat het advies ontbreekt.',
  },
  reason_given: {
    no_reason: (w) => `“${w.step}” is zonder motivering overgeslagen of in een andere volgorde afgerond.`,
    fix: 'Trek de stap in de goedkeuringsprocedure in en registreer ze opnieuw, met een motivering.',
  },
  duration: {
    other_duration: (w) =>
      `Eindigt op ${w.date}. Volgens de wet die bij het begin van het plan van kracht is, moet het eindigen op ${w.bound}.`,
    other_start: (w) => `Begint op ${w.date}. Zulke plannen beginnen gewoonlijk op 1 januari.`,
    fix: 'Breng de looptijd in overeenstemming met de wet. Is het plan bij beslissing verlengd, registreer dan de verlenging met haar datum.',
  },
  reviewed: {
    review_open: (w) => `De afstemmingsronde van dit plan loopt nog. Punten zonder antwoord: ${w.count}.`,
    unapproved_change: (w) =>
      `Niet-goedgekeurde wijziging: de tekst verschilt van de goedgekeurde versie ${w.version}, en er loopt geen addendum.`,
    unapproved_change_elsewhere: (w) =>
      `Niet-goedgekeurde wijziging: inhoud van de goedgekeurde versie ${w.version} is verwijderd, of het voorblad of de verwachte resultaten verschillen ervan, en er loopt geen addendum.`,
    fix: 'Beantwoord elk punt. Goedgekeurde inhoud kan alleen via een addendum worden gewijzigd: open een addendum in de goedkeuringsprocedure, of herstel daar de goedgekeurde tekst.',
  },
  evaluation_planned: {
    not_planned: () => 'Het plan vermeldt niet hoe, wanneer en door wie het wordt geëvalueerd.',
    fix: 'Vermeld in de afdeling over opvolging en evaluatie wanneer en door wie het plan halverwege en aan het einde wordt geëvalueerd.',
  },
  instrument: {
    incomplete: () => 'De soort instrument, de partijen of de dag van ondertekening ontbreken.',
    before_signature: (w) => `Treedt in werking vóór de ondertekening op ${w.date}.`,
    without_parties: () =>
      'Een instrument dat bekrachtiging vereist, is in werking getreden, maar vermeldt geen partijen. Vul de partijen en de dag van elke bekrachtiging in.',
    not_ratified: (w) => `${w.unit} heeft het instrument niet bekrachtigd vóór de inwerkingtreding.`,
    ratified_before_signature: (w) => `${w.unit} heeft het instrument bekrachtigd voordat het ondertekend was.`,
    fix: 'Vul de soort, de ondertekening en de partijen in. Verbeter de data van ondertekening, bekrachtiging en inwerkingtreding.',
  },
  territories: {
    no_task_force: () => 'Het programma heeft geen taskforce.',
    no_contact: (w) => `${w.unit}: geen contactpunt voor het programma.`,
    no_deadline: (w) => `${w.unit}: geen dag waartegen het programma in het eigen plan is omgezet.`,
    deadline_passed: (w) => `${w.unit}: het programma moest tegen ${w.date} in het eigen plan zijn omgezet.`,
    fix: 'Vul de taskforce in en, voor elk gebied, het contactpunt en de uiterste dag. Vul de dag van omzetting in zodra het plan van een gebied het programma bevat.',
  },
}
