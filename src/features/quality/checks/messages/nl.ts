import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'
import { nl as general } from './general/nl.ts'

export const nl: SameKeys<typeof en> = {
  checks: 'Controles',
  checksOf: (count) => `Controles · ${count}`,
  intro:
    'Wat wet en methode nog vragen van dit plan. Een fout verhindert de stap van het wettelijke pad waarbij ze hoort, of anders het vastleggen van een versie; een waarschuwing vraagt een motief; een wenk wordt enkel getoond.',
  nothing: 'Er wordt niets gevraagd',
  nothingText: 'Elke regel die van toepassing is werd berekend, en geen enkele vond iets.',
  severity: { error: 'fout', warning: 'waarschuwing', hint: 'wenk' },
  notComputed: 'niet berekend',
  rule: 'regel',
  methodRule: 'methoderegel',
  basis: 'Grond',
  element: 'Over',
  wholePlan: 'het plan als geheel',
  fix: 'Hoe te verhelpen',
  goThere: 'Ga erheen',
  blocks: (count) =>
    count === 1 ? '1 fout verhindert een stap of een versie' : `${count} fouten verhinderen een stap of een versie`,
  exception: {
    give: 'Gemotiveerde uitzondering geven',
    reason: 'Motief, gedrukt in de versie',
    endsOn: 'Geldt tot',
    given: (person, on) => `Uitzondering door ${person}, tot ${on}`,
    withdraw: 'Intrekken',
    title: 'Gemotiveerde uitzonderingen',
    none: 'Er werd geen uitzondering gegeven.',
  },
  scores: {
    title: 'Vier succesfactoren',
    measurability: 'Meetbaarheid',
    accountability: 'Verantwoording',
    evaluation: 'Evaluatie',
    adaptation: 'Aanpassing',
    of: (met, all) => `${met} van ${all} hebben een eindverantwoordelijke`,
    measured: (met, all) => `${met} van ${all} doelstellingen worden gemeten`,
    missing: {
      elements: 'niet berekend: er is niets leesbaar',
      nothing_to_answer_for: 'niet berekend: niets in het plan vraagt een eindverantwoordelijke',
      nothing_to_measure: 'niet berekend: er is geen doelstelling om te meten',
      indicators: 'niet berekend: geen regel vraagt hier hoe doelstellingen gemeten worden',
      evaluations: 'niet berekend: hier worden nog geen evaluaties bijgehouden',
      adaptations: 'niet berekend: hier worden nog geen aanpassingen bijgehouden',
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
    kind: 'de soort van plan',
    elements: 'wat in het plan staat',
    items: 'wat van hogerhand is gevraagd',
    comments: 'wat in rondes is opgemerkt',
    competences: 'de bevoegdheidstabel',
    units: 'de structuur van het land',
    results: 'verwachte resultaten',
    figures: 'de cijfers achter verwachte resultaten',
    neighbours: 'cijfers van aangrenzende gebieden, zoals de lezer ze mag lezen',
    phenomena: 'de lijsten van fenomenen',
    ranking: 'de argumentatiematrix',
    path: 'waar het plan staat op zijn wettelijke pad',
    unapprovedChanges: 'wat sinds de goedkeuring wijzigde',
  },
  resultMessages: {
    missing_sections: (w) => `Niet berekend; ontbreekt: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `De wet vraagt ${w.required}; dat staat nog niet in het plan.`,
    },
    R10: {
      not_named: () => 'Staat bij de vertrouwelijke bijlagen, maar geen raad heeft het vertrouwelijk genoemd.',
      points_at_confidential: () => 'Verwijst naar een vertrouwelijk deel: de verwijzing zelf zou het verraden.',
    },
    R11: {
      no_answer: (w) => `“${w.item}” van ${w.upperPlan} heeft geen antwoord.`,
      no_reasons: (w) => `Het antwoord op “${w.item}” heeft geen redenen.`,
    },
    R14: {
      no_objective: () => 'Onder deze prioriteit staat geen eigen doelstelling.',
      no_source: () =>
        'Niets zegt waarom dit een prioriteit is: geen reden, geen verband naar boven, geen antwoord, niemand die bijdraagt.',
      override: (w) => `“${w.phenomenon}” werd prioriteit vóór wat hoger staat, en niemand zegt waarom.`,
      tie: (w) => `“${w.phenomenon}” werd prioriteit vóór wat even hoog staat, en niemand zegt waarom.`,
    },
    R15: {
      many_priorities: (w) => `${w.count} prioriteiten; meer dan ${w.maxCount} is veel voor zo’n plan.`,
      many_actions: (w) =>
        `${w.count} lopende acties wachten op één functie (${w.function}, ${w.unit}); meer dan ${w.maxCount} is veel.`,
    },
    R16: {
      nobody: () => 'Niemand is eindverantwoordelijk.',
      not_competent: (w) => `${w.unit} is eindverantwoordelijk, maar de bevoegdheid ligt bij: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Er zijn geen middelen genoemd, en er staat niet dat er geen beschikbaar zijn.',
      over: (w) => `${w.amount} beloofd, ${w.available} beschikbaar.`,
      over_inventory: (w) =>
        `${w.year}: ${w.amount} uren beloofd door dit plan, ${w.available} uren over van wat de organisatie heeft.`,
      over_inventory_budget: (w) => `${w.year}: ${w.amount} euro beloofd door dit plan, ${w.available} euro zeker.`,
    },
    R18: {
      none: () => 'Nergens staat hoe dit gemeten wordt.',
      no_baseline: (w) => `${w.indicator}: geen uitgangswaarde.`,
      no_target: (w) => `${w.indicator}: geen streefwaarde.`,
      no_source: (w) => `${w.indicator}: niemand zegt waar de cijfers vandaan komen.`,
      no_rhythm: (w) => `${w.indicator}: niemand zegt hoe vaak er gemeten wordt.`,
      no_outcome: () => 'Gemeten aan wat gedaan wordt, niet aan wat ervan komt.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator}: de streefwaarde is niet beter dan de uitgangswaarde.`,
      redefined: (w) => `${w.indicator} betekent iets anders sinds dit beloofd werd.`,
    },
    R20: { would_be_added: (w) => `${w.indicator} telt niet op: van dit gebied kan er geen cijfer zijn.` },
    R21: {
      alone: (w) => `Alleen gemeten aan ${w.indicator}, dat door inzet alleen al kan stijgen.`,
      without_effort: (w) => `${w.indicator} wordt gelezen zonder de inzet erachter.`,
    },
    R22: {
      no_source: (w) => `${w.indicator}: van cijfers die een versie afdrukt, zegt niemand waar ze vandaan komen.`,
      no_date: (w) =>
        `${w.indicator}: van cijfers die een versie afdrukt, zegt niemand wanneer ze uit hun bron genomen zijn.`,
      baseline_not_told: (w) =>
        `${w.indicator}: van de periode van de uitgangswaarde is geen cijfer gemeld; of ze voorlopig is, is niet bekend.`,
    },
    R23: {
      classified: () => 'Draagt een wettelijk classificatiemerk. Het hoort in een erkend systeem.',
      crooked_label: (w) => `“${w.label}” is geen label van TLP 2.0. De labels liggen vast en worden nooit vertaald.`,
      red_for_nobody: () => 'TLP:RED is voor genoemde personen, en er zijn er geen genoemd.',
      laxer_than_plan: (w) => `Gemerkt ${w.own} binnen een plan gemerkt ${w.plan}: het strengste geldt.`,
    },
    R24: {
      national_number: () => 'Bevat een rijksregisternummer: gegevens over een persoon horen niet in een plan.',
      bank_account: () => 'Bevat een bankrekening: gegevens over een persoon horen niet in een plan.',
      number_plate: () => 'Bevat een nummerplaat: gegevens over een persoon horen niet in een plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} hield op te bestaan op ${w.date}, vóór het plan begint.`,
      begins_after: (w) => `${w.unit} begint op ${w.date}, na het einde van het plan.`,
      ends_within: (w) => `${w.unit} eindigt op ${w.date}, binnen de periode: noem wat erop volgt.`,
    },
    R32: {
      stopped_silently: () => 'Werd stopgezet zonder reden.',
      paused_silently: () => 'Werd gepauzeerd zonder reden.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 opmerking uit een ronde heeft geen antwoord.'
          : `${w.count} opmerkingen uit rondes hebben geen antwoord.`,
      no_answer_to_point: (w) =>
        w.count === '1'
          ? '1 punt van een advies heeft geen antwoord.'
          : `${w.count} punten van adviezen hebben geen antwoord.`,
    },
    R34: {
      no_priority: () => 'Noemt geen prioriteit en geen motief.',
      no_end: () => 'Heeft geen einddatum.',
      past_its_end: (w) => `Had moeten eindigen op ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `“${w.phenomenon}” staat op een oudere lijst (${w.list}); niets leidt ervan naar de huidige.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}): bij de buren gaat het de andere kant op: ${w.areas}. Het kan daarheen verschoven zijn, of niet.`,
    },
    M01: {
      not_reached: (w) => `Het werk onder deze prioriteit dekt niet: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Niemand die eindverantwoordelijk is, bijdraagt of partner is, heeft de bevoegdheid; die ligt bij: ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Noden van elders die nog aan niemand zijn gevraagd: ${w.count}.`,
    },
    M04: {
      not_carried: (w) => `“${w.item}” van ${w.upperPlan} is overgenomen, maar niets in dit plan draagt het.`,
    },
    M05: {
      out_of_date: (w) => `Ouder dan de bron in: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Niets voert deze doelstelling uit.',
    },
    M07: {
      begins_outside: (w) => `Begint op ${w.date}, buiten de periode van het plan.`,
      ends_outside: (w) => `Eindigt op ${w.date}, buiten de periode van het plan.`,
      due_outside: (w) => `Valt op ${w.date}, buiten de periode van het plan.`,
    },
    M08: {
      said_twice: () => 'Zegt hetzelfde als een andere doelstelling van dit plan.',
    },
  },
  mends: {
    ...general.mends,
    R06: 'Schrijf het in zijn afdeling; heeft de zone geen zulke opdrachten, voeg er dan één toe die “geen” zegt.',
    R10: 'Noem het vertrouwelijk, met wie besliste en wanneer, of verplaats het; neem de verwijzing weg.',
    R11: 'Antwoord: gedekt, overnemen, aanpassen, gedeeltelijk, geen capaciteit of niet relevant, met redenen.',
    R14: 'Zet er een doelstelling onder en zeg waarom: een reden, een verband met een hoger plan, een orgaan dat bijdraagt. Waar de beslissing van de rangschikking afwijkt: leg ze vast met een motief.',
    R15: 'Kies er minder, voeg samen wat samenhoort, of verdeel het over meer functies.',
    R16: 'Noem één functie die eindverantwoordelijk is, op een niveau dat bevoegd is.',
    R17: 'Vul uren, mensen of budget in, of zeg “niet beschikbaar”. Waar meer beloofd is dan er is: verlaag het, verschuif het, of beslis onder Middelen wat de capaciteit draagt.',
    R18: 'Kies een indicator onder Resultaten, met een uitgangswaarde en een streefwaarde; een strategische doelstelling heeft een effectindicator nodig.',
    R19: 'Vraag meer dan er al was, of zet de belofte recht met een reden.',
    R20: 'Meet in het gebied waarvan de cijfers gegeven worden, of kies een indicator die optelt.',
    R21: 'Voeg een effectindicator toe, of een van de inzet waarnaast deze gelezen wordt.',
    R22: 'Meld de cijfers opnieuw met hun bron en de dag waarop ze eruit genomen zijn of waarop die afgesloten is; meld het cijfer van de uitgangswaarde, of neem er een dat gemeld is.',
    R23: 'Gebruik een van de vijf labels zoals ze zijn, en geen classificatiemerk.',
    R24: 'Haal het eruit. Een plan bevat totalen, nooit personen.',
    R28: 'Noem de eenheid die in de periode van het plan bestaat: opvolger of voorganger.',
    R32: 'Zeg waarom.',
    R33: 'Beantwoord elke opmerking en elk punt van een advies: gevolgd, deels of niet gevolgd, met redenen.',
    R34: 'Plaats het onder een prioriteit of geef een motief, en zet een einddatum.',
    R35: 'Vraag een beheerder een relatie aan de concordantie toe te voegen.',
    R36: 'Kijk wat er bij de buren gebeurt en spreek met wie ervoor instaat. Er wordt niets mee beoordeeld.',
    M01: 'Voeg werk van die schakel toe, of een partner die het doet.',
    M02: 'Noem een partner of wie bijdraagt met de bevoegdheid.',
    M03: 'Vraag het aan wie moet beslissen, en zeg dat het gevraagd is.',
    M04: 'Leg een verband met het element dat het draagt, of antwoord anders.',
    M05: 'Werk de vertaling bij, of zeg dat ze nog klopt.',
    M06: 'Zet er een actie, project of programma onder, of leg er een verband mee.',
    M07: 'Breng de datum binnen de periode van het plan.',
    M08: 'Houd één van de twee, of zeg in hun woorden waarin ze verschillen.',
  },
  refusals: {
    EXCEPTION_ENDS_IN_THE_PAST: 'Een uitzondering geldt tot een dag die nog moet komen.',
    RESULT_NOT_FOUND: 'Deze regel vraagt hier niets: er is niets om uit te zonderen.',
    ALREADY_EXCEPTED: 'Hiervoor bestaat al een uitzondering. Trek die eerst in.',
  },
}
