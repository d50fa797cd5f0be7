import type { GeneralMessages } from './en.ts'

export const nl: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) => `“${w.step}”: het plan heet goedgekeurd, maar ${w.who} heeft niet beslist.`,
      nobody: (w) => `“${w.step}”: er is niemand bekend die kan beslissen of adviseren.`,
      seat_empty: (w) => `“${w.step}”: voor de zetel “${w.who}” is niemand bekend.`,
      refused: (w) => `“${w.step}”: het is geweigerd.`,
      waits: (w) => `“${w.step}” wacht nog op ${w.who}.`,
    },
    through_before: {
      passed_over: (w) => `“${w.step}” is er niet gekomen vóór “${w.laterStep}”.`,
      no_reason: (w) => `“${w.step}”: dat ${w.who} niets gaf, is zonder reden vastgelegd.`,
      nobody: (w) => `“${w.step}”: er is niemand bekend die kan beslissen of adviseren.`,
      refused: (w) => `“${w.step}”: het is geweigerd.`,
      waits: (w) => `“${w.step}” wacht nog op ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `“${w.step}” is overgeslagen of in een andere volgorde gezet, en niemand zegt waarom.`,
    },
    duration: {
      other_duration: (w) =>
        `Eindigt op ${w.date}; volgens de wet die bij de aanvang geldt, eindigt het op ${w.bound}.`,
      other_start: (w) => `Begint op ${w.date}; zulke plannen beginnen gewoonlijk op 1 januari.`,
    },
    reviewed: {
      review_open: (w) =>
        `De herziening van dit plan is open: ${w.count} punten van hogerhand hebben nog geen antwoord.`,
      silent_change: (w) =>
        `Luidt anders dan in versie ${w.version}, die is goedgekeurd, en er is geen addendum onderweg.`,
      silent_elsewhere: (w) =>
        `Iets dat in versie ${w.version} is goedgekeurd, is weg of luidt anders op het voorblad of in wat verwacht wordt, en er is geen addendum onderweg.`,
    },
    evaluation_planned: {
      not_planned: () => 'Nergens staat hoe, wanneer en door wie dit plan wordt geëvalueerd.',
    },
  },
  mends: {
    decided:
      'Vraag het op het wettelijke pad aan wie niet beslist heeft, of leg vast wat beslist is; is er niemand bekend, voeg dan het orgaan of de functie toe aan de structuur van het land.',
    through_before: 'Vraag het op het wettelijke pad, leg vast wat gezegd is, of leg met reden vast dat het uitbleef.',
    motivated: 'Neem de stap op het wettelijke pad terug en zeg hem opnieuw, met het motief.',
    duration:
      'Breng de periode in overeenstemming met de wet; is het plan bij beslissing verlengd, leg dan een verlenging met haar datum vast.',
    reviewed:
      'Beantwoord elk punt. Wat is goedgekeurd, wijzigt door een addendum: open er een op het wettelijke pad, of zet daar de woorden terug zoals ze zijn goedgekeurd.',
    evaluation_planned:
      'Schrijf in de sectie over opvolging en evaluatie wanneer het plan halverwege en aan het einde wordt geëvalueerd, en door wie.',
  },
}
