import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Holds longer than its period',
  until: 'Until and including',
  decidedOn: 'Decided on',
  by: 'By',
  why: 'Basis and reason',
}

/** Words on paper of how long a plan holds. */
export const holdingPaper: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Geldt langer dan de periode',
    until: 'Tot en met',
    decidedOn: 'Beslist op',
    by: 'Door',
    why: 'Grondslag en reden',
  },
  fr: {
    title: 'Vaut au-delà de sa période',
    until: 'Jusqu’au (inclus)',
    decidedOn: 'Décidé le',
    by: 'Par',
    why: 'Base et motif',
  },
  de: {
    title: 'Gilt länger als der Zeitraum',
    until: 'Bis einschließlich',
    decidedOn: 'Beschlossen am',
    by: 'Von',
    why: 'Grundlage und Grund',
  },
  da: {
    title: 'Gælder længere end perioden',
    until: 'Til og med',
    decidedOn: 'Besluttet den',
    by: 'Af',
    why: 'Grundlag og grund',
  },
}
