import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  silent: {
    title: (count, version) =>
      count === 1
        ? `1 bunden passage afviger fra version ${version}, som gælder`
        : `${count} bundne passager afviger fra version ${version}, som gælder`,
    text: 'En godkendelse binder dem. Begynd et tillæg for det, der skal ændres, og sæt resten tilbage.',
    addendum: 'Et tillæg er på vej: dette afviger fra det, der gælder, indtil tillægget gør.',
    open: 'Begynd et tillæg',
    compare: 'Se, hvad der afviger',
    putBack: 'Sæt tilbage',
    wasPutBack: 'Det læses igen, som det blev godkendt',
    kinds: { added: 'tilføjet', removed: 'fjernet', changed: 'ændret', moved: 'flyttet' },
    rest: (count) => `og ${count} til`,
  },
  holding: {
    title: 'Hvor længe den gælder',
    period: (from, to) => `Dens periode: ${from} til ${to}.`,
    extended: (until) => `Ved beslutning gælder den til og med ${until}.`,
    decided: (on, by) => `Besluttet den ${on} af ${by}`,
    withdrawn: (reason) => `Taget tilbage: ${reason}`,
    until: (on) => `til og med ${on}`,
    none: 'Ingen beslutning lader den gælde længere.',
    extend: 'Skriv en forlængelse ned',
    extendText: (latest) => `Besluttet af dem alle, med en dato. Den kan højst gælde til og med ${latest}.`,
    last: 'Gælder til og med',
    decidedOn: 'Besluttet den',
    by: 'Hvem der har besluttet',
    basis: 'Retsgrundlag',
    evidence: 'Hvor det står: brev, referat, nummer',
    reason: 'Hvorfor',
    save: 'Gem',
    cancel: 'Annuller',
    close: 'Luk',
    recorded: 'Forlængelsen står ved planen',
    withdraw: 'Tag tilbage',
    withdrawText: 'Den bliver i listen med grunden. Planen gælder da, som om forlængelsen ikke var besluttet.',
    tookBack: 'Forlængelsen er taget tilbage',
    end: 'Afslut planen',
    endText: 'Fra nu af følges den ikke længere. En plan, som en ny følger, ophører af sig selv, når den nye gælder.',
    ended: 'Planen er afsluttet',
  },
  bridging: {
    since: (on) => `Bygger bro siden ${on}: ud over sit ophør og stadig fulgt.`,
    atStep: (title, step) => `Efterfølgeren, ${title}, er ved trin ${step}.`,
    successor: (title) => `Efterfølgeren er ${title}.`,
    noSuccessor: 'Intet følger efter endnu.',
  },
}
