import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Wijzigingen in het plan',
  from: 'Vroegere versie',
  to: 'Latere versie',
  now: 'huidig plan',
  language: 'Taal van de tekst',
  onlyBound: 'Alleen wijzigingen die goedkeuring vereisen',
  same: 'Geen wijzigingen',
  noneBound: 'Geen wijzigingen die goedkeuring vereisen',
  contents: 'Overzicht van de wijzigingen',
  cover: 'Voorblad',
  counts: {
    added: outcomes.added,
    removed: 'verwijderd',
    changed: outcomes.changed,
    moved: outcomes.moved,
    bound: 'goed te keuren',
  },
  bound: 'goedkeuring vereist',
  free: 'geen addendum vereist',
  number: 'Nummer',
  movedFrom: (from, to) => `Van “${from}” naar “${to}”`,
  otherOrder: 'Volgorde gewijzigd',
  alsoIn: (languages) => `Tekst ook gewijzigd in: ${languages}`,
  sumResources: 'Middelen waarop de wijzigingen betrekking hebben',
  resources: {
    resource: labels.resources,
    before: 'Vroeger',
    after: 'Nu',
    difference: 'Verschil',
  },
  /** The notice above a plan in force whose text has changes that nobody approved. */
  unapprovedNote: {
    text: (count, version) =>
      plural(
        'nl',
        count,
        `Deze pagina toont 1 wijziging die niet is goedgekeurd. Versie ${version} is van kracht.`,
        `Deze pagina toont ${count} wijzigingen die niet zijn goedgekeurd. Versie ${version} is van kracht.`,
      ),
    compare: 'Vergelijken met de versie die van kracht is',
  },
  /** Messages that only appear in print. */
  paper: {
    versions: (from, to) => `Vergelijking van versie ${from} met versie ${to}.`,
    now: (from) => `Vergelijking van versie ${from} met het huidige plan.`,
    many: (limit) => `Alleen de eerste ${limit} wijzigingen zijn afgedrukt.`,
    columns: {
      section: headings.section,
      added: statuses.standalone.added,
      removed: 'Verwijderd',
      changed: 'Gewijzigd',
      moved: 'Verplaatst',
      bound: 'Goed te keuren',
    },
    ins: 'toegevoegd:',
    del: 'verwijderd:',
    resource: 'Middel',
    untitled: changesTexts.untitled,
    unreadable: 'niet zichtbaar voor de maker van dit document',
    periodTo: changesTexts.fields.periodTo,
  },
}
