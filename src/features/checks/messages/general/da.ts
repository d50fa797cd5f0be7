import type { GeneralMessages } from './en.ts'

export const da: GeneralMessages = {
  says: {
    decided: {
      not_decided: (w) => `“${w.step}”: planen siges at være godkendt, men ${w.who} har ikke besluttet.`,
      nobody: (w) => `“${w.step}”: der kendes ingen, som kan beslutte eller udtale sig.`,
      refused: (w) => `“${w.step}”: det blev afvist.`,
      waits: (w) => `“${w.step}” venter stadig på ${w.who}.`,
    },
    through_before: {
      passed_over: (w) => `“${w.step}” er ikke kommet før “${w.before}”.`,
      no_reason: (w) => `“${w.step}”: at ${w.who} ikke leverede, er noteret uden en grund.`,
      nobody: (w) => `“${w.step}”: der kendes ingen, som kan beslutte eller udtale sig.`,
      refused: (w) => `“${w.step}”: det blev afvist.`,
      waits: (w) => `“${w.step}” venter stadig på ${w.who}.`,
    },
    motivated: {
      no_motive: (w) => `“${w.step}” blev udeladt eller taget i en anden rækkefølge, og ingen siger hvorfor.`,
    },
    duration: {
      other_duration: (w) => `Slutter ${w.on}; efter loven, der gælder ved dens start, slutter den ${w.bound}.`,
      other_start: (w) => `Begynder ${w.on}; sådanne planer begynder normalt 1. januar.`,
    },
    reviewed: {
      review_open: (w) => `Gennemgangen af denne plan er åben: ${w.count} punkter ovenfra har endnu intet svar.`,
      silent_change: (w) =>
        `Version ${w.version} har andre prioriteter eller strategiske mål end det besluttede, og intet tillæg er på vej.`,
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
      'Bring perioden i overensstemmelse med loven; blev den forlænget ved beslutning, så giv en begrundet undtagelse, der nævner beslutningen og dens dato.',
    reviewed: 'Svar på hvert punkt; åbn et tillæg på den lovbestemte vej for det, der ændres.',
    evaluation_planned:
      'Skriv i afsnittet om opfølgning og evaluering, hvornår planen evalueres undervejs og til sidst, og af hvem.',
  },
}
