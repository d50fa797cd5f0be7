import type { GeneralMessages } from './en.ts'

export const da: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) => `“${w.step}”: planen siges at være godkendt, men ${w.who} har ikke besluttet.`,
      nobody: (w) => `“${w.step}”: der kendes ingen, som kan beslutte eller udtale sig.`,
      seat_empty: (w) => `“${w.step}”: ingen er kendt til pladsen “${w.who}”.`,
      refused: (w) => `“${w.step}”: det blev afvist.`,
      waits: (w) => `“${w.step}” venter stadig på ${w.who}.`,
    },
    through_before: {
      passed_over: (w) => `“${w.step}” er ikke kommet før “${w.laterStep}”.`,
      no_reason: (w) => `“${w.step}”: at ${w.who} ikke leverede, er noteret uden en grund.`,
      nobody: (w) => `“${w.step}”: der kendes ingen, som kan beslutte eller udtale sig.`,
      refused: (w) => `“${w.step}”: det blev afvist.`,
      waits: (w) => `“${w.step}” venter stadig på ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `“${w.step}” blev udeladt eller taget i en anden rækkefølge, og ingen siger hvorfor.`,
    },
    duration: {
      other_duration: (w) => `Slutter ${w.date}; efter loven, der gælder ved dens start, slutter den ${w.bound}.`,
      other_start: (w) => `Begynder ${w.date}; sådanne planer begynder normalt 1. januar.`,
    },
    reviewed: {
      review_open: (w) => `Gennemgangen af denne plan er åben: ${w.count} punkter ovenfra har endnu intet svar.`,
      silent_change: (w) => `Lyder anderledes end i version ${w.version}, som er godkendt, og intet tillæg er på vej.`,
      silent_elsewhere: (w) =>
        `Noget, der blev godkendt i version ${w.version}, er væk eller lyder anderledes på forsiden eller i det forventede, og intet tillæg er på vej.`,
    },
    evaluation_planned: {
      not_planned: () => 'Intet siger, hvordan, hvornår og af hvem denne plan evalueres.',
    },
  },
  mends: {
    decided:
      'Spørg på den lovbestemte vej den, der ikke har besluttet, eller skriv ned, hvad der blev besluttet; kendes ingen, så føj organet eller funktionen til landets struktur.',
    through_before:
      'Bed om det på den lovbestemte vej, skriv ned, hvad der blev sagt, eller notér med en grund, at det ikke kom.',
    motivated: 'Tag trinnet tilbage på den lovbestemte vej, og sig det igen med dets begrundelse.',
    duration:
      'Bring perioden i overensstemmelse med loven; blev planen forlænget ved beslutning, så notér en forlængelse med dens dato.',
    reviewed:
      'Svar på hvert punkt. Det godkendte ændres ved et tillæg: åbn et på den lovbestemte vej, eller sæt dér ordene tilbage, som de blev godkendt.',
    evaluation_planned:
      'Skriv i afsnittet om opfølgning og evaluering, hvornår planen evalueres undervejs og til sidst, og af hvem.',
  },
}
