import type { GeneralMessages } from './en.ts'

export const nl: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) =>
        `“${w.step}”: het plan is als goedgekeurd gemarkeerd, maar de beslissing ontbreekt van: ${w.who}.`,
      nobody: (w) => `“${w.step}”: er is niemand bekend die kan beslissen of adviseren.`,
      seat_empty: (w) => `“${w.step}”: voor de plaats van “${w.who}” is niemand bekend.`,
      refused: (w) => `“${w.step}”: niet goedgekeurd.`,
      waits: (w) => `“${w.step}”: nog geen reactie van ${w.who}.`,
    },
    completed_before: {
      passed_over: (w) => `“${w.step}” is niet afgerond vóór “${w.laterStep}”.`,
      no_reason: (w) => `“${w.step}”: het ontbrekende advies van ${w.who} is zonder motivering geregistreerd.`,
      nobody: (w) => `“${w.step}”: er is niemand bekend die kan beslissen of adviseren.`,
      refused: (w) => `“${w.step}”: niet goedgekeurd.`,
      waits: (w) => `“${w.step}”: nog geen reactie van ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `“${w.step}” is zonder motivering overgeslagen of in een andere volgorde afgerond.`,
    },
    duration: {
      other_duration: (w) =>
        `Eindigt op ${w.date}. Volgens de wet die bij het begin van het plan van kracht is, moet het eindigen op ${w.bound}.`,
      other_start: (w) => `Begint op ${w.date}. Zulke plannen beginnen gewoonlijk op 1 januari.`,
    },
    reviewed: {
      review_open: (w) => `De herziening van dit plan loopt nog. Punten zonder antwoord: ${w.count}.`,
      silent_change: (w) =>
        `Niet-goedgekeurde wijziging: de tekst verschilt van de goedgekeurde versie ${w.version}, en er loopt geen addendum.`,
      silent_elsewhere: (w) =>
        `Niet-goedgekeurde wijziging: inhoud van de goedgekeurde versie ${w.version} is verwijderd, of het voorblad of de verwachte resultaten verschillen ervan, en er loopt geen addendum.`,
    },
    evaluation_planned: {
      not_planned: () => 'Het plan vermeldt niet hoe, wanneer en door wie het wordt geëvalueerd.',
    },
  },
  fixes: {
    decided:
      'Vraag de ontbrekende beslissing in de goedkeuringsprocedure, of registreer de genomen beslissing. Is er niemand bekend, voeg dan de organisatie of de functie toe aan de structuur van het land.',
    completed_before:
      'Vraag het ontbrekende advies of de ontbrekende beslissing in de goedkeuringsprocedure, registreer ze, of registreer met een motivering dat het advies ontbreekt.',
    motivated: 'Trek de stap in de goedkeuringsprocedure in en registreer ze opnieuw, met een motivering.',
    duration:
      'Breng de looptijd in overeenstemming met de wet. Is het plan bij beslissing verlengd, registreer dan de verlenging met haar datum.',
    reviewed:
      'Beantwoord elk punt. Goedgekeurde inhoud kan alleen via een addendum worden gewijzigd: open een addendum in de goedkeuringsprocedure, of herstel daar de goedgekeurde tekst.',
    evaluation_planned:
      'Vermeld in de sectie over opvolging en evaluatie wanneer en door wie het plan halverwege en aan het einde wordt geëvalueerd.',
  },
}
