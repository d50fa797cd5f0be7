import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  begin: 'Nieuwe generatie aanmaken',
  beginHint:
    'Alle items van de vorige lijst worden overgenomen met de relatie “hetzelfde”. Daarna kunt u ze hernoemen, splitsen of beëindigen.',
  beginDo: 'Lijst aanmaken',
  code: labels.code,
  codeHint: 'Kort en uniek, bijvoorbeeld NSP-2026. Een code wordt nooit opnieuw gebruikt.',
  former: 'Gebaseerd op',
  empty: 'lege lijst',
  endsFormer: 'De vorige lijst op die datum beëindigen',
  validFrom: headings.since,
  validTo: 'Tot (eerste dag waarop het niet meer geldt)',
  nameIn: phrases.nameIn,
  editList: 'Lijst bewerken',
  removeList: 'Lijst verwijderen',
  addItem: 'Item toevoegen',
  editItem: actions.edit,
  parent: headings.partOf,
  noParent: 'geen (hoofditem)',
  unverified: 'Formulering onzeker in de bronnen',
  restore: 'Herstellen uit het landenpakket',
  remove: 'Item verwijderen',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  save: actions.save,
  saved: confirmations.saved,
  begun: 'Lijst aangemaakt',
  added: statuses.standalone.added,
  removed: 'Verwijderd',
  undo: 'Ongedaan maken',
  workbook: actions.exportOrImport,
  relate: 'Items verbinden',
  relateOn:
    'Selecteer een item aan de ene kant en dan het overeenkomstige aan de andere. Beweeg met de pijltoetsen, selecteer met Enter en stop met Escape.',
  relateTitle: 'Relatie tussen twee items',
  picked: (name: string) => `Geselecteerd: ${name}. Selecteer nu een item aan de andere kant.`,
  consequences: headings.consequences,
  noConsequences: 'Geen enkel fenomeen krijgt een andere betekenis.',
  gains: (value: string, others: string) => `“${value}” krijgt dezelfde betekenis als ${others}`,
  loses: (value: string, others: string) => `“${value}” heeft niet langer dezelfde betekenis als ${others}`,
  plans: (count: number) =>
    plural('nl', count, 'Heeft gevolgen voor 1 lopend plan', `Heeft gevolgen voor ${count} lopende plannen`),
  noPlans: 'Er zijn geen gevolgen voor lopende plannen die voor u zichtbaar zijn.',
  ended: statuses.ended,
  errors: {
    CODE_TAKEN: 'Deze code is al in gebruik en kan geen andere betekenis krijgen. Kies een andere code.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    PARENT_DOES_NOT_FIT: 'Een item kan alleen deel zijn van een ander item van dezelfde lijst. Kies een ander item.',
    ITEM_OWNED_BY_PACK:
      'Dit kan niet verwijderd worden omdat het deel uitmaakt van het landenpakket en plannen ernaar kunnen verwijzen. Vul een einddatum in.',
    IN_USE:
      'Dit kan niet verwijderd worden omdat een plan, een score of een andere lijst ernaar verwijst. Vul een einddatum in.',
    ITEM_NOT_IN_PACK: 'Het landenpakket bevat dit item niet. Het kan dus niet hersteld worden.',
  },
}
