import type { RuleMessages } from './rule-messages.ts'

export const da: RuleMessages = {
  required_items: {
    item_missing: (w) => `Påkrævet, men mangler endnu: ${w.required}.`,
    fix: 'Tilføj det i det relevante afsnit. Tillader loven, at der ikke er nogen, så angiv det: tilføj »ingen«.',
  },
  confidentiality: {
    not_named: () => 'Elementet indgår i et fortroligt bilag, men ingen har foreslået det som fortroligt.',
    refers_to_confidential: () => 'Henviser til en fortrolig del. Selve henvisningen ville afsløre denne del.',
    fix: 'Foreslå det som fortroligt med en begrundelse, eller flyt det. Fjern henvisningen.',
  },
  answers: {
    no_answer: (w) => `»${w.item}« i ${w.upperPlan} er ikke besvaret.`,
    no_reasons: (w) => `Svaret på »${w.item}« er ikke begrundet.`,
    fix: 'Vælg et svar: dækket, overtage, tilpasse, delvist, ingen kapacitet eller ikke relevant. Begrund svaret.',
  },
  argumentation: {
    no_objective: () => 'Prioriteten har intet mål.',
    no_source: () =>
      'Prioriteten er ikke underbygget: Der er hverken begrundelse, forbindelse til en plan på et højere niveau, svar eller bidragende organisation.',
    override: (w) => `»${w.phenomenon}« er uden begrundelse prioriteret over fænomener med højere rang.`,
    tie: (w) => `»${w.phenomenon}« er uden begrundelse prioriteret over fænomener med samme rang.`,
    fix: 'Tilføj et mål, og underbyg prioriteten med en begrundelse, en forbindelse til en plan på et højere niveau eller en bidragende organisation. Afviger beslutningen fra rangordenen, så registrér den med en begrundelse.',
  },
  load: {
    many_priorities: (w) => `Planen har ${w.count} prioriteter. Det anbefalede maksimum er ${w.maxCount}.`,
    many_actions: (w) =>
      `Én funktion (${w.function}, ${w.unit}) er ansvarlig for ${w.count} igangværende aktiviteter. Det anbefalede maksimum er ${w.maxCount}.`,
    fix: 'Reducér antallet, saml det, der hører sammen, eller fordel arbejdet på flere funktioner.',
  },
  accountability: {
    no_function: () => 'Der er ikke angivet en ansvarlig funktion.',
    not_competent: (w) => `${w.unit} er ansvarlig, men kompetencen ligger hos: ${w.levels}.`,
    fix: 'Angiv én ansvarlig funktion på et niveau, der har kompetencen.',
  },
  accountable_holder: {
    no_holder: (w) => `Funktionen »${w.function}« (${w.unit}) er ubesat i dag, så ingen er ansvarlig.`,
    no_deputy: (w) => `Funktionen »${w.function}« (${w.unit}) har ingen stedfortræder.`,
    fix: 'Udpeg en indehaver af funktionen eller en stedfortræder, eller vælg en anden ansvarlig funktion.',
  },
  resources: {
    empty: () => 'Der er ikke angivet ressourcer, og de er heller ikke markeret som »ikke til rådighed«.',
    over: (w) => `${w.amount} planlagt, ${w.available} til rådighed.`,
    over_inventory: (w) =>
      `${w.year}: ${w.amount} t. planlagt i denne plan, ${w.available} t. fortsat til rådighed i organisationen.`,
    over_inventory_budget: (w) => `${w.year}: ${w.amount} euro planlagt i denne plan, ${w.available} euro bekræftet.`,
    fix: 'Angiv timer, personale eller budget, eller vælg »ikke til rådighed«. Er der planlagt mere, end der er til rådighed, så reducér eller udskyd det, eller registrér en kapacitetsbeslutning under Ressourcer.',
  },
  measurement: {
    none: () => 'Der er endnu ikke valgt en indikator.',
    no_baseline: (w) => `${w.indicator}: ingen udgangsværdi.`,
    no_target: (w) => `${w.indicator}: ingen målværdi.`,
    no_source: (w) => `${w.indicator}: ingen kilde til tallene.`,
    no_rhythm: (w) => `${w.indicator}: ingen målehyppighed.`,
    no_outcome: () => 'Det strategiske mål har hverken en resultat- eller en virkningsindikator.',
    fix: 'Vælg en indikator under Resultater, og angiv udgangsværdi og målværdi. Et strategisk mål kræver en resultat- eller virkningsindikator.',
  },
  ambition: {
    no_ambition: (w) => `${w.indicator}: Målværdien er ikke bedre end udgangsværdien.`,
    redefined: (w) => `${w.indicator}: Definitionen er ændret, siden resultatet blev tilkendegivet.`,
    baseline_differs: (w) =>
      `${w.indicator}: Udgangsværdien (${w.baseline}) afviger fra det registrerede tal (${w.recorded}).`,
    fix: 'Fastsæt en målværdi, der er bedre end udgangsværdien, eller ret det tilkendegivne resultat med en begrundelse.',
  },
  additivity: {
    would_be_added: (w) =>
      `Tallene for ${w.indicator} kan ikke lægges sammen. Der findes derfor intet tal for dette område.`,
    fix: 'Mål i et område, som der indberettes tal for, eller vælg en indikator, hvis tal kan lægges sammen.',
  },
  ambiguity: {
    alone: (w) => `Måles kun med indsatsindikatoren ${w.indicator}.`,
    without_effort: (w) => `${w.indicator} vises uden den tilhørende indsats.`,
    fix: 'Tilføj en resultatindikator, eller vis denne indikator sammen med indsatsen.',
  },
  published_figures: {
    no_source: (w) => `${w.indicator}: Tal, der trykkes i en version, har ingen kilde.`,
    no_date: (w) => `${w.indicator}: For tal, der trykkes i en version, mangler datoen for udtrækket fra kilden.`,
    baseline_not_reported: (w) =>
      `${w.indicator}: Der er ikke indberettet noget tal for udgangsværdiens periode. Det vides ikke, om udgangsværdien er foreløbig.`,
    fix: 'Indberet tallene igen med kilde og den dag, de blev hentet fra kilden eller er opgjort til og med. Indberet tallet for udgangsværdien, eller brug et indberettet tal som udgangsværdi.',
  },
  marking: {
    classified: () =>
      'Indeholder en lovbestemt klassifikationsmærkning. Klassificerede oplysninger hører hjemme i et godkendt system.',
    malformed_marking: (w) => `»${w.label}« er ikke en TLP 2.0-mærkning. Mærkningerne er faste og oversættes aldrig.`,
    red_without_persons: () => 'TLP:RED er forbeholdt navngivne personer, men ingen er navngivet.',
    less_restrictive_than_plan: (w) => `Mærket ${w.own} i en plan mærket ${w.plan}. Den strengeste mærkning gælder.`,
    fix: 'Brug en af de fem TLP-mærkninger uændret og uden klassifikationsmærkning.',
  },
  personal_data: {
    national_number: () => 'Indeholder et personnummer. Personoplysninger hører ikke hjemme i en plan.',
    bank_account: () => 'Indeholder et bankkontonummer. Personoplysninger hører ikke hjemme i en plan.',
    number_plate: () => 'Indeholder en nummerplade. Personoplysninger hører ikke hjemme i en plan.',
    fix: 'Fjern oplysningerne. En plan indeholder samlede tal, aldrig personoplysninger.',
  },
  geography: {
    ended_before: (w) => `${w.unit} ophørte den ${w.date}, før planen begynder.`,
    begins_after: (w) => `${w.unit} findes først fra den ${w.date}, efter planens afslutning.`,
    ends_within: (w) => `${w.unit} ophører den ${w.date}, i planens periode. Angiv efterfølgeren.`,
    fix: 'Angiv den enhed, der findes i planens periode: efterfølgeren eller forgængeren.',
  },
  endings: {
    stopped_without_reason: () => 'Stoppet uden begrundelse.',
    paused_without_reason: () => 'Sat på pause uden begrundelse.',
    fix: 'Angiv en begrundelse.',
  },
  comments: {
    no_answer: (w) =>
      w.count === '1'
        ? '1 bemærkning fra en bemærkningsrunde er ikke besvaret.'
        : `${w.count} bemærkninger fra bemærkningsrunder er ikke besvaret.`,
    no_answer_to_point: (w) =>
      w.count === '1'
        ? '1 punkt i en udtalelse er ikke besvaret.'
        : `${w.count} punkter i udtalelser er ikke besvaret.`,
    fix: 'Besvar hver bemærkning og hvert punkt i en udtalelse: imødekommet, delvist imødekommet eller ikke imødekommet, med begrundelse.',
  },
  ad_hoc: {
    no_priority: () => 'Der er hverken angivet prioritet eller begrundelse.',
    no_end: () => 'Der er ikke angivet en slutdato.',
    past_its_end: (w) => `Skulle have været afsluttet den ${w.date}.`,
    fix: 'Placér initiativet under en prioritet, eller angiv en begrundelse, og angiv en slutdato.',
  },
  crosswalk: {
    no_crosswalk: (w) =>
      `»${w.phenomenon}« står på en ældre liste (${w.list}) og har ingen modsvarighed på den aktuelle liste.`,
    fix: 'Bed en administrator om at tilføje en relation i krydsoversigten.',
  },
  displacement: {
    other_way: (w) =>
      `${w.indicator} (${w.unit}): I naboområder bevæger tallene sig i modsat retning: ${w.areas}. Det kan skyldes en forskydningseffekt.`,
    fix: 'Se på udviklingen i naboområderne, og kontakt de ansvarlige dér. Dette tip er ikke en vurdering.',
  },
  whole_chain: {
    not_reached: (w) => `Tiltagene under denne prioritet omfatter ikke: ${w.chain}.`,
    fix: 'Tilføj tiltag i dette led af kæden eller en partner, der gennemfører dem.',
  },
  competent_partner: {
    no_competent_body: (w) =>
      `Hverken den ansvarlige, bidragyderne eller partnerne har kompetencen. Den ligger hos: ${w.levels}.`,
    fix: 'Angiv en partner eller bidragyder, der har kompetencen.',
  },
  needs: {
    not_asked: (w) => `Behov, der endnu ikke er anmodet om: ${w.count}.`,
    fix: 'Spørg den organisation, der skal beslutte, og markér behovet som anmodet.',
  },
  carriers: {
    not_carried: (w) => `»${w.item}« fra ${w.upperPlan} er overtaget, men intet element i denne plan gennemfører det.`,
    fix: 'Tilknyt det element, der gennemfører punktet, eller ret svaret.',
  },
  translations: {
    out_of_date: (w) => `Forældet oversættelse: ${w.languages}.`,
    fix: 'Opdatér oversættelsen, eller bekræft, at den stadig er korrekt.',
  },
  required_languages: {
    missing: (w) => `Ingen tekst på et påkrævet sprog: ${w.languages}.`,
    out_of_date: (w) => `Forældet oversættelse: ${w.languages}.`,
    fix: 'Føj sproget til planen og oversæt teksterne, eller bekræft, at en oversættelse stadig er korrekt.',
  },
  carried_out: {
    not_carried_out: () => 'Ingen aktivitet, intet projekt og intet program gennemfører dette mål.',
    fix: 'Tilføj en aktivitet, et projekt eller et program under målet, eller tilknyt et.',
  },
  period: {
    begins_outside: (w) => `Begynder den ${w.date}, uden for planens periode.`,
    ends_outside: (w) => `Slutter den ${w.date}, uden for planens periode.`,
    due_outside: (w) => `Har frist den ${w.date}, uden for planens periode.`,
    fix: 'Ret datoen, så den ligger inden for planens periode.',
  },
  duplicates: {
    duplicate_title: () => 'Har samme titel som et andet mål i denne plan.',
    fix: 'Behold det ene af de to, eller gør forskellen tydelig i titlerne.',
  },
  decided: {
    not_decided: (w) => `»${w.step}«: Planen er markeret som godkendt, men der mangler en beslutning fra ${w.who}.`,
    no_participant: (w) =>
      `»${w.step}«: Der er ikke registreret nogen, som kan træffe beslutning eller afgive udtalelse.`,
    seat_empty: (w) => `»${w.step}«: Der er ikke registreret nogen som »${w.who}«.`,
    refused: (w) => `»${w.step}«: godkendelse nægtet.`,
    response_pending: (w) => `»${w.step}«: afventer svar fra ${w.who}.`,
    fix: 'Anmod om den manglende beslutning i godkendelsesproceduren, eller registrér den trufne beslutning. Er ingen registreret, så tilføj organisationen eller funktionen i landets struktur.',
  },
  seat_holder: {
    seat_vacant: (w) => `Trin »${w.step}«: Funktionen »${w.who}« er ubesat i dag.`,
    fix: 'Udpeg en indehaver af funktionen før trinnet.',
  },
  completed_before: {
    step_skipped: (w) => `»${w.step}« blev ikke gennemført før »${w.laterStep}«.`,
    no_reason: (w) => `»${w.step}«: Den manglende udtalelse fra ${w.who} er registreret uden begrundelse.`,
    no_participant: (w) =>
      `»${w.step}«: Der er ikke registreret nogen, som kan træffe beslutning eller afgive udtalelse.`,
    refused: (w) => `»${w.step}«: godkendelse nægtet.`,
    response_pending: (w) => `»${w.step}«: afventer svar fra ${w.who}.`,
    fix: 'Anmod i godkendelsesproceduren om den manglende udtalelse eller beslutning, registrér den, eller registrér med en begrundelse, at udtalelsen mangler.',
  },
  reason_given: {
    no_reason: (w) => `»${w.step}« er sprunget over eller gennemført i en anden rækkefølge uden begrundelse.`,
    fix: 'Træk trinnet tilbage i godkendelsesproceduren, og registrér det igen med en begrundelse.',
  },
  duration: {
    other_duration: (w) =>
      `Slutter den ${w.date}. Efter den lov, der er i kraft ved planens begyndelse, skal den slutte den ${w.bound}.`,
    other_start: (w) => `Begynder den ${w.date}. Sådanne planer begynder normalt den 1. januar.`,
    fix: 'Bring perioden i overensstemmelse med loven. Er planen forlænget ved beslutning, så registrér forlængelsen med dens dato.',
  },
  reviewed: {
    review_open: (w) => `Planens samordningsrunde er ikke afsluttet. Punkter uden svar: ${w.count}.`,
    unapproved_change: (w) =>
      `Ikke godkendt ændring: Teksten afviger fra den godkendte version ${w.version}, og intet tillæg er i gang.`,
    unapproved_change_elsewhere: (w) =>
      `Ikke godkendt ændring: Indhold fra den godkendte version ${w.version} er slettet, eller forsiden eller de forventede resultater afviger fra den, og intet tillæg er i gang.`,
    fix: 'Besvar hvert punkt. Godkendt indhold kan kun ændres ved et tillæg: Åbn et tillæg i godkendelsesproceduren, eller gendan den godkendte tekst dér.',
  },
  evaluation_planned: {
    not_planned: () => 'Planen angiver ikke, hvordan, hvornår og af hvem den evalueres.',
    fix: 'Angiv i afsnittet om opfølgning og evaluering, hvornår og af hvem planen evalueres undervejs og til sidst.',
  },
  instrument: {
    incomplete: () => 'Instrumentets art, parterne eller dagen for undertegnelsen mangler.',
    before_signature: (w) => `Træder i kraft før undertegnelsen den ${w.date}.`,
    without_parties: () =>
      'Et instrument, der kræver ratifikation, er trådt i kraft, men nævner ingen parter. Angiv parterne og dagen for hver ratifikation.',
    not_ratified: (w) => `${w.unit} har ikke ratificeret instrumentet før ikrafttræden.`,
    ratified_before_signature: (w) => `${w.unit} har ratificeret instrumentet, før det blev undertegnet.`,
    fix: 'Angiv art, undertegnelse og parter. Ret datoerne for undertegnelse, ratifikation og ikrafttræden.',
  },
  territories: {
    no_task_force: () => 'Programmet har ingen taskforce.',
    no_contact: (w) => `${w.unit}: intet kontaktpunkt for programmet.`,
    no_deadline: (w) => `${w.unit}: ingen dag, hvor programmet senest er omsat i områdets plan.`,
    deadline_passed: (w) => `${w.unit}: programmet skulle være omsat i områdets plan senest den ${w.date}.`,
    fix: 'Angiv taskforcen og for hvert område kontaktpunktet og fristen. Angiv dagen, når et områdes plan indeholder programmet.',
  },
}
