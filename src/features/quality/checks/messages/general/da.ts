import type { GeneralMessages } from './en.ts'

export const da: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) => `»${w.step}«: Planen er markeret som godkendt, men der mangler en beslutning fra ${w.who}.`,
      nobody: (w) => `»${w.step}«: Der er ingen kendt, som kan beslutte eller udtale sig.`,
      seat_empty: (w) => `»${w.step}«: Ingen er kendt for pladsen »${w.who}«.`,
      refused: (w) => `»${w.step}«: godkendelse nægtet.`,
      waits: (w) => `»${w.step}«: afventer svar fra ${w.who}.`,
    },
    completed_before: {
      passed_over: (w) => `»${w.step}« blev ikke gennemført før »${w.laterStep}«.`,
      no_reason: (w) => `»${w.step}«: Den manglende udtalelse fra ${w.who} er registreret uden begrundelse.`,
      nobody: (w) => `»${w.step}«: Der er ingen kendt, som kan beslutte eller udtale sig.`,
      refused: (w) => `»${w.step}«: godkendelse nægtet.`,
      waits: (w) => `»${w.step}«: afventer svar fra ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `»${w.step}« er sprunget over eller gennemført i en anden rækkefølge uden begrundelse.`,
    },
    duration: {
      other_duration: (w) =>
        `Slutter den ${w.date}. Efter den lov, der er i kraft ved planens begyndelse, skal den slutte den ${w.bound}.`,
      other_start: (w) => `Begynder den ${w.date}. Sådanne planer begynder normalt den 1. januar.`,
    },
    reviewed: {
      review_open: (w) => `Gennemgangen af planen er ikke afsluttet. Punkter uden svar: ${w.count}.`,
      silent_change: (w) =>
        `Ikke godkendt ændring: Teksten afviger fra den godkendte version ${w.version}, og intet tillæg er i gang.`,
      silent_elsewhere: (w) =>
        `Ikke godkendt ændring: Indhold fra den godkendte version ${w.version} er slettet, eller forsiden eller de forventede resultater afviger fra den, og intet tillæg er i gang.`,
    },
    evaluation_planned: {
      not_planned: () => 'Planen angiver ikke, hvordan, hvornår og af hvem den evalueres.',
    },
  },
  fixes: {
    decided:
      'Anmod om den manglende beslutning i godkendelsesproceduren, eller registrér den trufne beslutning. Er ingen kendt, så tilføj organisationen eller funktionen i landets struktur.',
    completed_before:
      'Anmod i godkendelsesproceduren om den manglende udtalelse eller beslutning, registrér den, eller registrér med en begrundelse, at udtalelsen mangler.',
    motivated: 'Træk trinnet tilbage i godkendelsesproceduren, og registrér det igen med en begrundelse.',
    duration:
      'Bring perioden i overensstemmelse med loven. Er planen forlænget ved beslutning, så registrér forlængelsen med dens dato.',
    reviewed:
      'Besvar hvert punkt. Godkendt indhold kan kun ændres ved et tillæg: Åbn et tillæg i godkendelsesproceduren, eller gendan den godkendte tekst dér.',
    evaluation_planned:
      'Angiv i afsnittet om opfølgning og evaluering, hvornår og af hvem planen evalueres undervejs og til sidst.',
  },
}
