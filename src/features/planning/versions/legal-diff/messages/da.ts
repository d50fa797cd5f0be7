import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Ændringer i planen',
  from: 'Tidligere version',
  to: 'Senere version',
  now: 'nuværende plan',
  language: 'Tekstens sprog',
  onlyBound: 'Kun ændringer, der kræver godkendelse',
  same: 'Ingen ændringer',
  noneBound: 'Ingen ændringer, der kræver godkendelse',
  contents: 'Oversigt over ændringer',
  cover: 'Forside',
  counts: {
    added: labels.rowAdded,
    removed: 'fjernet',
    changed: labels.rowChanged,
    moved: labels.rowMoved,
    bound: 'skal godkendes',
  },
  bound: 'godkendelse påkrævet',
  free: 'intet tillæg påkrævet',
  number: 'Nummer',
  movedFrom: (from, to) => `Fra »${from}« til »${to}«`,
  otherOrder: 'Rækkefølge ændret',
  alsoIn: (languages) => `Teksten er også ændret på: ${languages}`,
  sumResources: 'Ressourcer berørt af ændringerne',
  resources: {
    resource: labels.resources,
    before: 'Før',
    after: 'Efter',
    difference: 'Forskel',
  },
  /** Messages that only appear in print. */
  paper: {
    versions: (from, to) => `Sammenligning af version ${from} med version ${to}.`,
    now: (from) => `Sammenligning af version ${from} med den nuværende plan.`,
    many: (limit) => `Kun de første ${limit} ændringer er udskrevet.`,
    columns: {
      section: 'Afsnit',
      added: 'Tilføjet',
      removed: 'Fjernet',
      changed: 'Ændret',
      moved: 'Flyttet',
      bound: 'Skal godkendes',
    },
    ins: 'tilføjet:',
    del: 'fjernet:',
    resource: 'Ressource',
    untitled: 'Uden titel',
    unreadable: 'ikke synligt for den, der har lavet dokumentet',
    periodTo: 'til og med',
  },
}
