import { en as actions } from '#shared/action-messages/en.ts'
import { en as confirmations } from '#shared/confirmation-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

export const en = {
  begin: 'Create new generation',
  beginHint: 'Copies all items of the previous list, related to it as “same”. You can then rename, split or end them.',
  beginDo: 'Create list',
  code: labels.code,
  codeHint: 'Short and never reused: NSP-2026',
  former: 'Based on',
  empty: 'empty list',
  endsFormer: 'End the previous list on that date',
  validFrom: headings.since,
  validTo: 'Until (first day on which it is no longer valid)',
  nameIn: phrases.nameIn,
  editList: 'Edit list',
  removeList: 'Remove list',
  addItem: 'Add item',
  editItem: actions.edit,
  parent: headings.partOf,
  noParent: 'none (main item)',
  unverified: 'Wording uncertain in the sources',
  restore: 'Restore from country pack',
  remove: 'Remove item',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  save: actions.save,
  saved: confirmations.saved,
  begun: 'List created',
  added: statuses.standalone.added,
  removed: 'Removed',
  undo: 'Undo',
  workbook: actions.exportOrImport,
  relate: 'Relate items',
  relateOn:
    'Select an item on one side and then its equivalent on the other. Use the arrow keys to move, Enter to select and Escape to stop.',
  relateTitle: 'Relation between two items',
  picked: (name: string) => `Selected: ${name}. Now select an item on the other side.`,
  consequences: headings.consequences,
  noConsequences: 'No meanings change.',
  gains: (value: string, others: string) => `“${value}” will have the same meaning as ${others}`,
  loses: (value: string, others: string) => `“${value}” will no longer have the same meaning as ${others}`,
  plans: (count: number) => plural('en', count, 'Affects 1 current plan', `Affects ${count} current plans`),
  noPlans: 'No current plans that are visible to you are affected.',
  ended: statuses.ended,
  errors: {
    CODE_TAKEN: 'This code is already in use and cannot be given another meaning. Choose another code.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    PARENT_DOES_NOT_FIT: 'An item can only be part of another item of the same list. Choose another item.',
    ITEM_OWNED_BY_PACK:
      'This cannot be removed because it is part of the country pack and plans may refer to it. Enter an end date instead.',
    IN_USE: 'This cannot be removed because a plan, a rating or another list refers to it. Enter an end date instead.',
    ITEM_NOT_IN_PACK: 'The country pack does not contain this item, so it cannot be restored.',
  },
}
