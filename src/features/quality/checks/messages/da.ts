import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'
import { da as general } from './general/da.ts'

export const da: SameKeys<typeof en> = {
  checks: 'Kontroller',
  checksOf: (count) => `Kontroller · ${count}`,
  intro:
    'Krav i lov og metode, som planen endnu ikke opfylder. En fejl blokerer det trin i godkendelsesproceduren, som den hører til, eller, hvis der ikke er nogen godkendelsesprocedure, låsning af en version. En advarsel blokerer intet, men nogle advarsler kræver en begrundelse, når planen forelægges. Et tip er kun til orientering.',
  empty: 'Ingen mangler',
  emptyText: 'Alle relevante regler er beregnet. Der er ingen mangler.',
  severity: { error: 'fejl', warning: 'advarsel', hint: 'tip' },
  notComputed: 'ikke beregnet',
  rule: 'regel',
  methodRule: 'metoderegel',
  basis: 'Grundlag',
  element: 'Element',
  wholePlan: 'hele planen',
  fix: 'Sådan rettes det',
  goThere: 'Åbn',
  blocks: (count) => `${count} blokerende fejl`,
  exception: {
    grant: 'Giv undtagelse',
    reason: 'Begrundelse (trykkes i versionen)',
    endsOn: 'Gyldig indtil',
    grantedBy: (person, on) => `Undtagelse givet af ${person}, indtil ${on}`,
    withdraw: 'Træk tilbage',
    title: 'Begrundede undtagelser',
    none: 'Der er ikke givet nogen undtagelser.',
  },
  scores: {
    title: 'Fire succesfaktorer',
    measurability: 'Målbarhed',
    accountability: 'Ansvarlighed',
    evaluation: 'Evaluering',
    adaptation: 'Tilpasning',
    accountableCount: (met, all) =>
      `${met} af ${all} ${plural('da', all, 'element', 'elementer')} med en ansvarlig funktion`,
    measured: (met, all) => `${met} af ${all} mål måles`,
    missing: {
      elements: 'ikke beregnet: ingen elementer er synlige for dig',
      nothing_to_answer_for: 'ikke beregnet: ingen elementer kræver en ansvarlig funktion',
      nothing_to_measure: 'ikke beregnet: planen har ingen mål, der skal måles',
      indicators: 'ikke beregnet: her gælder ingen regel om måling af mål',
      evaluations: 'ikke beregnet: evalueringer registreres endnu ikke',
      adaptations: 'ikke beregnet: tilpasninger registreres endnu ikke',
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
    kind: 'plantype',
    elements: 'planens indhold',
    items: 'punkter til besvarelse',
    comments: 'bemærkninger fra bemærkningsrunder',
    competences: 'kompetencetabel',
    units: 'landets struktur',
    results: 'forventede resultater',
    figures: 'tal for de forventede resultater',
    neighbours: 'tal for naboområder, som er synlige for læseren',
    phenomena: 'fænomenlister',
    ranking: 'argumentationsmatrix',
    path: 'godkendelsesprocedurens status',
    unapprovedChanges: 'ikke godkendte ændringer',
  },
  resultMessages: {
    missing_sections: (w) => `Ikke beregnet. Manglende oplysninger: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `Lovpligtigt, men mangler endnu: ${w.required}.`,
    },
    R10: {
      not_named: () => 'Elementet indgår i et fortroligt bilag, men intet råd har erklæret det for fortroligt.',
      points_at_confidential: () => 'Henviser til en fortrolig del. Selve henvisningen ville afsløre denne del.',
    },
    R11: {
      no_answer: (w) => `»${w.item}« i ${w.upperPlan} er ikke besvaret.`,
      no_reasons: (w) => `Svaret på »${w.item}« er ikke begrundet.`,
    },
    R14: {
      no_objective: () => 'Prioriteten har intet mål.',
      no_source: () =>
        'Prioriteten er ikke underbygget: Der er hverken begrundelse, forbindelse til en plan på et højere niveau, svar eller bidragende organisation.',
      override: (w) => `»${w.phenomenon}« er uden begrundelse prioriteret over fænomener med højere rang.`,
      tie: (w) => `»${w.phenomenon}« er uden begrundelse prioriteret over fænomener med samme rang.`,
    },
    R15: {
      many_priorities: (w) => `Planen har ${w.count} prioriteter. Det anbefalede maksimum er ${w.maxCount}.`,
      many_actions: (w) =>
        `Én funktion (${w.function}, ${w.unit}) er ansvarlig for ${w.count} igangværende aktiviteter. Det anbefalede maksimum er ${w.maxCount}.`,
    },
    R16: {
      nobody: () => 'Der er ikke angivet en ansvarlig funktion.',
      not_competent: (w) => `${w.unit} er ansvarlig, men kompetencen ligger hos: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Der er ikke angivet ressourcer, og de er heller ikke markeret som »ikke til rådighed«.',
      over: (w) => `${w.amount} planlagt, ${w.available} til rådighed.`,
      over_inventory: (w) =>
        `${w.year}: ${w.amount} t. planlagt i denne plan, ${w.available} t. fortsat til rådighed i organisationen.`,
      over_inventory_budget: (w) => `${w.year}: ${w.amount} euro planlagt i denne plan, ${w.available} euro bekræftet.`,
    },
    R18: {
      none: () => 'Der er endnu ikke valgt en indikator.',
      no_baseline: (w) => `${w.indicator}: ingen udgangsværdi.`,
      no_target: (w) => `${w.indicator}: ingen målværdi.`,
      no_source: (w) => `${w.indicator}: ingen kilde til tallene.`,
      no_rhythm: (w) => `${w.indicator}: ingen målehyppighed.`,
      no_outcome: () => 'Det strategiske mål har hverken en resultat- eller en virkningsindikator.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator}: Målværdien er ikke bedre end udgangsværdien.`,
      redefined: (w) => `${w.indicator}: Definitionen er ændret, siden resultatet blev tilkendegivet.`,
    },
    R20: {
      would_be_added: (w) =>
        `Tallene for ${w.indicator} kan ikke lægges sammen. Der findes derfor intet tal for dette område.`,
    },
    R21: {
      alone: (w) => `Måles kun med indsatsindikatoren ${w.indicator}.`,
      without_effort: (w) => `${w.indicator} vises uden den tilhørende indsats.`,
    },
    R22: {
      no_source: (w) => `${w.indicator}: Tal, der trykkes i en version, har ingen kilde.`,
      no_date: (w) => `${w.indicator}: For tal, der trykkes i en version, mangler datoen for udtrækket fra kilden.`,
      baseline_not_told: (w) =>
        `${w.indicator}: Der er ikke indberettet noget tal for udgangsværdiens periode. Det vides ikke, om udgangsværdien er foreløbig.`,
    },
    R23: {
      classified: () =>
        'Indeholder en lovbestemt klassifikationsmærkning. Klassificerede oplysninger hører til i et godkendt system.',
      crooked_label: (w) => `»${w.label}« er ikke en TLP 2.0-mærkning. Mærkningerne er faste og oversættes aldrig.`,
      red_for_nobody: () => 'TLP:RED er forbeholdt navngivne personer, men ingen er navngivet.',
      laxer_than_plan: (w) => `Mærket ${w.own} i en plan mærket ${w.plan}. Den strengeste mærkning gælder.`,
    },
    R24: {
      national_number: () => 'Indeholder et personnummer. Personoplysninger hører ikke hjemme i en plan.',
      bank_account: () => 'Indeholder et bankkontonummer. Personoplysninger hører ikke hjemme i en plan.',
      number_plate: () => 'Indeholder en nummerplade. Personoplysninger hører ikke hjemme i en plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} ophørte den ${w.date}, før planen begynder.`,
      begins_after: (w) => `${w.unit} findes først fra den ${w.date}, efter planens afslutning.`,
      ends_within: (w) => `${w.unit} ophører den ${w.date}, i planens periode. Angiv efterfølgeren.`,
    },
    R32: {
      stopped_silently: () => 'Stoppet uden begrundelse.',
      paused_silently: () => 'Sat på pause uden begrundelse.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 bemærkning fra en bemærkningsrunde er ikke besvaret.'
          : `${w.count} bemærkninger fra bemærkningsrunder er ikke besvaret.`,
      no_answer_to_point: (w) =>
        w.count === '1'
          ? '1 punkt i en udtalelse er ikke besvaret.'
          : `${w.count} punkter i udtalelser er ikke besvaret.`,
    },
    R34: {
      no_priority: () => 'Der er hverken angivet prioritet eller begrundelse.',
      no_end: () => 'Der er ikke angivet en slutdato.',
      past_its_end: (w) => `Skulle have været afsluttet den ${w.date}.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `»${w.phenomenon}« står på en ældre liste (${w.list}) og har ingen modsvarighed på den aktuelle liste.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}): I naboområder bevæger tallene sig i modsat retning: ${w.areas}. Det kan skyldes en forskydningseffekt.`,
    },
    M01: {
      not_reached: (w) => `Tiltagene under denne prioritet omfatter ikke: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Hverken den ansvarlige, bidragyderne eller partnerne har kompetencen. Den ligger hos: ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Behov, der endnu ikke er anmodet om: ${w.count}.`,
    },
    M04: {
      not_carried: (w) =>
        `»${w.item}« fra ${w.upperPlan} er overtaget, men intet element i denne plan gennemfører det.`,
    },
    M05: {
      out_of_date: (w) => `Forældet oversættelse: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Ingen aktivitet, intet projekt og intet program gennemfører dette mål.',
    },
    M07: {
      begins_outside: (w) => `Begynder den ${w.date}, uden for planens periode.`,
      ends_outside: (w) => `Slutter den ${w.date}, uden for planens periode.`,
      due_outside: (w) => `Har frist den ${w.date}, uden for planens periode.`,
    },
    M08: {
      said_twice: () => 'Har samme titel som et andet mål i denne plan.',
    },
  },
  fixes: {
    ...general.fixes,
    R06: 'Tilføj det i det relevante afsnit. Har zonen ingen sådanne opgaver, så tilføj en opgave »ingen«.',
    R10: 'Markér det som fortroligt med besluttende organ og dato, eller flyt det. Fjern henvisningen.',
    R11: 'Vælg et svar: dækket, overtage, tilpasse, delvist, ingen kapacitet eller ikke relevant. Begrund svaret.',
    R14: 'Tilføj et mål, og underbyg prioriteten med en begrundelse, en forbindelse til en plan på et højere niveau eller en bidragende organisation. Afviger beslutningen fra rangordenen, så registrér den med en begrundelse.',
    R15: 'Reducér antallet, saml det, der hører sammen, eller fordel arbejdet på flere funktioner.',
    R16: 'Angiv én ansvarlig funktion på et niveau, der har kompetencen.',
    R17: 'Angiv timer, personale eller budget, eller vælg »ikke til rådighed«. Er der planlagt mere, end der er til rådighed, så reducér eller udskyd det, eller registrér en kapacitetsbeslutning under Ressourcer.',
    R18: 'Vælg en indikator under Resultater, og angiv udgangsværdi og målværdi. Et strategisk mål kræver en resultat- eller virkningsindikator.',
    R19: 'Fastsæt en målværdi, der er bedre end udgangsværdien, eller ret det tilkendegivne resultat med en begrundelse.',
    R20: 'Mål i et område, som der indberettes tal for, eller vælg en indikator, hvis tal kan lægges sammen.',
    R21: 'Tilføj en resultatindikator, eller vis denne indikator sammen med indsatsen.',
    R22: 'Indberet tallene igen med kilde og den dag, de blev hentet fra kilden, eller kilden blev lukket. Indberet tallet for udgangsværdien, eller brug et indberettet tal som udgangsværdi.',
    R23: 'Brug en af de fem TLP-mærkninger uændret og uden klassifikationsmærkning.',
    R24: 'Fjern oplysningerne. En plan indeholder samlede tal, aldrig personoplysninger.',
    R28: 'Angiv den enhed, der findes i planens periode: efterfølgeren eller forgængeren.',
    R32: 'Angiv en begrundelse.',
    R33: 'Besvar hver bemærkning og hvert punkt i en udtalelse: imødekommet, delvist imødekommet eller ikke imødekommet, med begrundelse.',
    R34: 'Placér initiativet under en prioritet, eller angiv en begrundelse, og angiv en slutdato.',
    R35: 'Bed en administrator om at tilføje en relation i krydsoversigten.',
    R36: 'Se på udviklingen i naboområderne, og kontakt de ansvarlige dér. Dette tip er ikke en vurdering.',
    M01: 'Tilføj tiltag i dette led af kæden eller en partner, der gennemfører dem.',
    M02: 'Angiv en partner eller bidragyder, der har kompetencen.',
    M03: 'Spørg den organisation, der skal beslutte, og markér behovet som anmodet.',
    M04: 'Tilknyt det element, der gennemfører punktet, eller ret svaret.',
    M05: 'Opdatér oversættelsen, eller bekræft, at den stadig er korrekt.',
    M06: 'Tilføj en aktivitet, et projekt eller et program under målet, eller tilknyt et.',
    M07: 'Ret datoen, så den ligger inden for planens periode.',
    M08: 'Behold det ene af de to, eller gør forskellen tydelig i titlerne.',
  },
  errors: {
    EXCEPTION_ENDS_IN_THE_PAST: 'Slutdatoen for en undtagelse skal ligge i fremtiden. Vælg en senere dato.',
    RESULT_NOT_FOUND: 'Manglen findes ikke længere, så en undtagelse er ikke nødvendig. Genindlæs siden.',
    ALREADY_EXCEPTED: 'Der er allerede givet en undtagelse for denne mangel. Træk den tilbage først.',
  },
}
