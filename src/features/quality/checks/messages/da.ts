import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'
import { da as general } from './general/da.ts'

export const da: SameKeys<typeof en> = {
  checks: 'Kontroller',
  checksOf: (count) => `Kontroller · ${count}`,
  intro:
    'Hvad lov og metode endnu kræver af denne plan. En fejl hindrer det trin på den lovbestemte vej, som den hører til, eller ellers at en version fryses; en advarsel kræver en begrundelse; et tip vises blot.',
  nothing: 'Intet kræves',
  nothingText: 'Hver regel, der gælder, er beregnet, og ingen fandt noget.',
  severity: { error: 'fejl', warning: 'advarsel', hint: 'tip' },
  notComputed: 'ikke beregnet',
  rule: 'regel',
  methodRule: 'metoderegel',
  basis: 'Grundlag',
  element: 'Om',
  wholePlan: 'planen som helhed',
  fix: 'Sådan rettes det',
  goThere: 'Gå dertil',
  blocks: (count) =>
    count === 1 ? '1 fejl hindrer et trin eller en version' : `${count} fejl hindrer et trin eller en version`,
  exception: {
    give: 'Giv en begrundet undtagelse',
    reason: 'Begrundelse, trykkes i versionen',
    endsOn: 'Gælder til',
    given: (person, on) => `Undtagelse af ${person}, til ${on}`,
    withdraw: 'Træk tilbage',
    title: 'Begrundede undtagelser',
    none: 'Ingen undtagelse er givet.',
  },
  scores: {
    title: 'Fire succesfaktorer',
    measurability: 'Målbarhed',
    accountability: 'Ansvarlighed',
    evaluation: 'Evaluering',
    adaptation: 'Tilpasning',
    of: (met, all) => `${met} af ${all} har en hovedansvarlig`,
    measured: (met, all) => `${met} af ${all} mål måles`,
    missing: {
      elements: 'ikke beregnet: intet kan læses',
      nothing_to_answer_for: 'ikke beregnet: intet i planen kræver en hovedansvarlig',
      nothing_to_measure: 'ikke beregnet: der er intet mål at måle',
      indicators: 'ikke beregnet: ingen regel spørger her, hvordan mål måles',
      evaluations: 'ikke beregnet: her føres endnu ingen evalueringer',
      adaptations: 'ikke beregnet: her føres endnu ingen tilpasninger',
    },
  },
  levels: {
    international: 'internationalt niveau',
    federal: 'føderalt niveau',
    national: 'nationalt niveau',
    community: 'fællesskaber',
    region: 'regioner',
    province: 'provinser',
    district: 'retskredse',
    zone: 'politizoner',
    municipality: 'kommuner',
    private: 'private partnere',
  },
  chain: { prevention: 'forebyggelse', reaction: 'indgriben', aftercare: 'efterværn' },
  sections: {
    kind: 'plantypen',
    elements: 'planens indhold',
    items: 'det, der er spurgt om ovenfra',
    comments: 'hvad der er bemærket i høringer',
    competences: 'kompetencetabellen',
    units: 'landets struktur',
    results: 'forventede resultater',
    figures: 'tallene bag de forventede resultater',
    neighbours: 'tal fra naboområder, som læseren må læse dem',
    phenomena: 'listerne over fænomener',
    ranking: 'argumentationsmatrixen',
    path: 'hvor planen står på sin lovbestemte vej',
    unapprovedChanges: 'hvad der er ændret siden godkendelsen',
  },
  resultMessages: {
    missing_sections: (w) => `Ikke beregnet; mangler: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `Loven kræver ${w.required}; det står endnu ikke i planen.`,
    },
    R10: {
      not_named: () => 'Står blandt de fortrolige bilag, men intet råd har udpeget det som fortroligt.',
      points_at_confidential: () => 'Peger på en fortrolig del: selve henvisningen ville røbe den.',
    },
    R11: {
      no_answer: (w) => `“${w.item}” i ${w.upperPlan} har intet svar.`,
      no_reasons: (w) => `Svaret på “${w.item}” har ingen begrundelse.`,
    },
    R14: {
      no_objective: () => 'Der står intet eget mål under denne prioritet.',
      no_source: () =>
        'Intet siger, hvorfor dette er en prioritet: ingen begrundelse, ingen forbindelse opad, intet svar, ingen der bidrager.',
      override: (w) => `“${w.phenomenon}” blev prioritet foran det, der står højere, og ingen siger hvorfor.`,
      tie: (w) => `“${w.phenomenon}” blev prioritet foran det, der står lige så højt, og ingen siger hvorfor.`,
    },
    R15: {
      many_priorities: (w) => `${w.count} prioriteter; mere end ${w.maxCount} er meget for sådan en plan.`,
      many_actions: (w) =>
        `${w.count} igangværende handlinger venter på én funktion (${w.function}, ${w.unit}); mere end ${w.maxCount} er meget.`,
    },
    R16: {
      nobody: () => 'Ingen er ansvarlig for dette.',
      not_competent: (w) => `${w.unit} er ansvarlig, men kompetencen ligger hos: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Ingen midler er nævnt, og det er ikke sagt, at ingen er til rådighed.',
      over: (w) => `${w.amount} lovet, ${w.available} til rådighed.`,
      over_inventory: (w) =>
        `${w.year}: ${w.amount} timer lover denne plan, ${w.available} timer er tilbage af det, organisationen har.`,
      over_inventory_budget: (w) => `${w.year}: ${w.amount} euro lover denne plan, ${w.available} euro er sikre.`,
    },
    R18: {
      none: () => 'Intet siger, hvordan det måles.',
      no_baseline: (w) => `${w.indicator}: ingen udgangsværdi.`,
      no_target: (w) => `${w.indicator}: ingen målværdi.`,
      no_source: (w) => `${w.indicator}: ingen siger, hvor tallene kommer fra.`,
      no_rhythm: (w) => `${w.indicator}: ingen siger, hvor ofte der måles.`,
      no_outcome: () => 'Målt på det, der gøres, ikke på det, der kommer ud af det.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator}: Målværdien er ikke bedre end udgangsværdien.`,
      redefined: (w) => `${w.indicator} betyder noget andet, siden dette blev lovet.`,
    },
    R20: {
      would_be_added: (w) => `${w.indicator} kan ikke lægges sammen: For dette område kan der ikke findes et tal.`,
    },
    R21: {
      alone: (w) => `Kun målt på ${w.indicator}, som indsats alene kan få til at stige.`,
      without_effort: (w) => `${w.indicator} læses uden indsatsen bag.`,
    },
    R22: {
      no_source: (w) => `${w.indicator}: om tal, som en version trykker, siger ingen, hvor de kommer fra.`,
      no_date: (w) => `${w.indicator}: om tal, som en version trykker, siger ingen, hvornår de er taget fra kilden.`,
      baseline_not_told: (w) =>
        `${w.indicator}: for udgangsværdiens periode er intet tal meldt; om den er foreløbig, vides ikke.`,
    },
    R23: {
      classified: () => 'Bærer et lovbestemt klassifikationsmærke. Det hører til i et godkendt system.',
      crooked_label: (w) => `“${w.label}” er ikke et TLP 2.0-mærke. Mærkerne er faste og oversættes aldrig.`,
      red_for_nobody: () => 'TLP:RED er for navngivne personer, og ingen er navngivet.',
      laxer_than_plan: (w) => `Mærket ${w.own} i en plan mærket ${w.plan}: det strengeste gælder.`,
    },
    R24: {
      national_number: () => 'Indeholder et personnummer: oplysninger om en person hører ikke hjemme i en plan.',
      bank_account: () => 'Indeholder en bankkonto: oplysninger om en person hører ikke hjemme i en plan.',
      number_plate: () => 'Indeholder en nummerplade: oplysninger om en person hører ikke hjemme i en plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} ophørte den ${w.date}, før planen begynder.`,
      begins_after: (w) => `${w.unit} begynder den ${w.date}, efter at planen slutter.`,
      ends_within: (w) => `${w.unit} ophører den ${w.date}, i perioden: nævn, hvad der følger.`,
    },
    R32: {
      stopped_silently: () => 'Blev stoppet uden begrundelse.',
      paused_silently: () => 'Blev sat på pause uden begrundelse.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 bemærkning fra en høring har intet svar.'
          : `${w.count} bemærkninger fra høringer har intet svar.`,
      no_answer_to_point: (w) =>
        w.count === '1' ? '1 punkt i en udtalelse har intet svar.' : `${w.count} punkter i udtalelser har intet svar.`,
    },
    R34: {
      no_priority: () => 'Nævner hverken prioritet eller begrundelse.',
      no_end: () => 'Har ingen slutdato.',
      past_its_end: (w) => `Skulle være afsluttet den ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `“${w.phenomenon}” står på en ældre liste (${w.list}); intet fører derfra til den nuværende.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}): hos naboen går det den anden vej: ${w.areas}. Det kan være flyttet derhen, eller ikke.`,
    },
    M01: {
      not_reached: (w) => `Arbejdet under denne prioritet når ikke: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Ingen, der er ansvarlig, bidrager eller er partner, har kompetencen, som ligger hos: ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Behov udefra, som ingen er blevet spurgt om endnu: ${w.count}.`,
    },
    M04: {
      not_carried: (w) => `“${w.item}” fra ${w.upperPlan} er overtaget, men intet i denne plan bærer det.`,
    },
    M05: {
      out_of_date: (w) => `Ældre end kilden på: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Intet fører dette mål ud i livet.',
    },
    M07: {
      begins_outside: (w) => `Begynder den ${w.date}, uden for planens periode.`,
      ends_outside: (w) => `Slutter den ${w.date}, uden for planens periode.`,
      due_outside: (w) => `Forfalder den ${w.date}, uden for planens periode.`,
    },
    M08: {
      said_twice: () => 'Siger det samme som et andet mål i denne plan.',
    },
  },
  mends: {
    ...general.mends,
    R06: 'Skriv det i sit afsnit; har zonen ingen sådanne opgaver, så tilføj en, der siger "ingen".',
    R10: 'Udpeg det som fortroligt, med hvem og hvornår, eller flyt det; fjern henvisningen.',
    R11: 'Svar: dækket, overtager, tilpasser, delvist, ingen kapacitet eller ikke relevant, med begrundelse.',
    R14: 'Sæt et mål under den, og sig hvorfor: en begrundelse, en forbindelse til en højere plan, et organ der bidrager. Hvor beslutningen fraviger rangordenen: registrér den med en begrundelse.',
    R15: 'Vælg færre, saml det, der hører sammen, eller fordel det på flere funktioner.',
    R16: 'Nævn én ansvarlig funktion, på et niveau der har kompetencen.',
    R17: 'Angiv timer, folk eller budget, eller sig “ikke til rådighed”. Hvor der er lovet mere, end der findes: sænk det, flyt det, eller beslut under Midler, hvad kapaciteten bærer.',
    R18: 'Vælg en indikator under Resultater med udgangsværdi og målværdi; et strategisk mål kræver en effektindikator.',
    R19: 'Forlang mere, end der allerede var, eller ret løftet med en grund.',
    R20: 'Mål i det område, som tallene gives for, eller vælg en indikator, der kan lægges sammen.',
    R21: 'Tilføj en effektindikator eller en for indsatsen, som denne læses ved siden af.',
    R22: 'Meld tallene igen med kilde og den dag, de blev taget derfra, eller hvor den lukkede; meld udgangsværdiens tal, eller brug et, der er meldt.',
    R23: 'Brug et af de fem mærker, som de er, og intet klassifikationsmærke.',
    R24: 'Tag det ud. En plan indeholder samlede tal, aldrig personer.',
    R28: 'Nævn den enhed, der findes i planens periode: efterfølger eller forgænger.',
    R32: 'Sig hvorfor.',
    R33: 'Besvar hver bemærkning og hvert punkt i en udtalelse: imødekommet, delvist eller ikke, med begrundelse.',
    R34: 'Placer det under en prioritet eller giv en begrundelse, og sæt en slutdato.',
    R35: 'Bed en administrator om at føje en relation til krydsoversigten.',
    R36: 'Se, hvad der sker hos naboen, og tal med dem, der svarer for det. Intet bedømmes på det.',
    M01: 'Tilføj arbejde i det led af kæden, eller en partner, der gør det.',
    M02: 'Nævn en partner eller bidragyder, der har kompetencen.',
    M03: 'Spørg den, der skal beslutte, og sig, at der er spurgt.',
    M04: 'Forbind det element, der bærer det, eller svar på en anden måde.',
    M05: 'Ajourfør oversættelsen, eller sig, at den stadig gælder.',
    M06: 'Sæt en handling, et projekt eller et program under det, eller forbind et med det.',
    M07: 'Bring datoen inden for planens periode.',
    M08: 'Behold det ene af de to, eller sig i deres ord, hvordan de adskiller sig.',
  },
  refusals: {
    EXCEPTION_ENDS_IN_THE_PAST: 'En undtagelse gælder til en dag, der endnu ikke er kommet.',
    RESULT_NOT_FOUND: 'Denne regel kræver intet her: der er intet at undtage.',
    ALREADY_EXCEPTED: 'Der findes allerede en undtagelse for dette. Træk den først tilbage.',
  },
}
