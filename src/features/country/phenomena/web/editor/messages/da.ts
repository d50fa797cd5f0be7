import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  begin: 'Opret ny generation',
  beginHint:
    'Alle punkter på den forrige liste kopieres med relationen »samme«. Derefter kan du omdøbe, dele eller afslutte dem.',
  beginDo: 'Opret liste',
  code: labels.code,
  codeHint: 'Kort kode, der aldrig genbruges, for eksempel NSP-2026',
  former: 'Baseret på',
  empty: 'tom liste',
  endsFormer: 'Afslut den forrige liste på den dato',
  validFrom: headings.since,
  validTo: 'Til (første dag, hvor det ikke længere gælder)',
  nameIn: phrases.nameIn,
  editList: 'Redigér listen',
  removeList: 'Fjern listen',
  addItem: 'Tilføj punkt',
  editItem: actions.edit,
  parent: headings.partOf,
  noParent: 'ingen (hovedpunkt)',
  unverified: 'Ordlyden er usikker i kilderne',
  restore: 'Gendan fra landepakken',
  remove: 'Fjern punkt',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  save: actions.save,
  saved: confirmations.saved,
  begun: 'Listen er oprettet',
  added: statuses.standalone.added,
  removed: 'Fjernet',
  undo: 'Fortryd',
  workbook: actions.exportOrImport,
  relate: 'Forbind punkter',
  relateOn:
    'Vælg et punkt på den ene side og derefter det tilsvarende på den anden. Flyt med piletasterne, vælg med Enter, og stop med Escape.',
  relateTitle: 'Relation mellem to punkter',
  picked: (name: string) => `Valgt: ${name}. Vælg nu et punkt på den anden side.`,
  consequences: headings.consequences,
  noConsequences: 'Ingen betydninger ændres.',
  gains: (value: string, others: string) => `»${value}« får samme betydning som ${others}`,
  loses: (value: string, others: string) => `»${value}« har ikke længere samme betydning som ${others}`,
  plans: (count: number) => plural('da', count, 'Berører 1 igangværende plan', `Berører ${count} igangværende planer`),
  noPlans: 'Ingen igangværende planer, der er synlige for dig, berøres.',
  ended: statuses.ended,
  errors: {
    CODE_TAKEN: 'Koden er allerede i brug og kan ikke få en anden betydning. Vælg en anden kode.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    PARENT_DOES_NOT_FIT: 'Et punkt kan kun være en del af et andet punkt på samme liste. Vælg et andet punkt.',
    ITEM_OWNED_BY_PACK:
      'Dette kan ikke fjernes, fordi det er en del af landepakken, og planer kan henvise til det. Angiv i stedet en slutdato.',
    IN_USE:
      'Dette kan ikke fjernes, fordi en plan, en vurdering eller en anden liste henviser til det. Angiv i stedet en slutdato.',
    ITEM_NOT_IN_PACK: 'Landepakken indeholder ikke punktet. Det kan derfor ikke gendannes.',
  },
}
