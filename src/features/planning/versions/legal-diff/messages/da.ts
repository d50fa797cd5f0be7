import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
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
    added: outcomes.added,
    removed: 'fjernet',
    changed: outcomes.changed,
    moved: outcomes.moved,
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
  /** The notice above a plan in force whose text has changes that nobody approved. */
  unapprovedNote: {
    text: (count, version) =>
      plural(
        'da',
        count,
        `Siden viser 1 ændring, der ikke er godkendt. Version ${version} er i kraft.`,
        `Siden viser ${count} ændringer, der ikke er godkendt. Version ${version} er i kraft.`,
      ),
    compare: 'Sammenlign med versionen i kraft',
  },
  /** Messages that only appear in print. */
  paper: {
    versions: (from, to) => `Sammenligning af version ${from} med version ${to}.`,
    now: (from) => `Sammenligning af version ${from} med den nuværende plan.`,
    many: (limit) => `Kun de første ${limit} ændringer er udskrevet.`,
    columns: {
      section: headings.section,
      added: statuses.standalone.added,
      removed: 'Fjernet',
      changed: 'Ændret',
      moved: 'Flyttet',
      bound: 'Skal godkendes',
    },
    ins: 'tilføjet:',
    del: 'fjernet:',
    resource: 'Ressource',
    untitled: changesTexts.untitled,
    unreadable: 'ikke synligt for den, der har lavet dokumentet',
    periodTo: changesTexts.fields.periodTo,
  },
}
