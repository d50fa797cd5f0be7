import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
/** Messages of a legal diff, on screen and on paper, and of the binding effect of an approval. */
export const en = {
  title: 'Changes to the plan',
  from: 'Earlier version',
  to: 'Later version',
  now: 'current plan',
  language: 'Language of the text',
  onlyBound: 'Only changes that require approval',
  same: 'No changes',
  noneBound: 'No changes that require approval',
  contents: 'Overview of changes',
  cover: 'Cover page',
  counts: {
    added: outcomes.added,
    removed: 'removed',
    changed: outcomes.changed,
    moved: outcomes.moved,
    bound: 'requiring approval',
  },
  bound: 'approval required',
  free: 'no addendum required',
  number: 'Number',
  movedFrom: (from: string, to: string) => `From “${from}” to “${to}”`,
  otherOrder: 'Order changed',
  alsoIn: (languages: string) => `Text also changed in: ${languages}`,
  sumResources: 'Resources affected by the changes',
  resources: {
    resource: labels.resources,
    before: 'Before',
    after: 'After',
    difference: 'Difference',
  },
  /** The notice above a plan in force whose text has changes that nobody approved. */
  unapprovedNote: {
    text: (count: number, version: number) =>
      plural(
        'en',
        count,
        `This page shows 1 change that is not approved. Version ${version} is in force.`,
        `This page shows ${count} changes that are not approved. Version ${version} is in force.`,
      ),
    compare: 'Compare with the version in force',
  },
  /** Messages that only appear in print. */
  paper: {
    versions: (from: string, to: string) => `Comparison of version ${from} with version ${to}.`,
    now: (from: string) => `Comparison of version ${from} with the current plan.`,
    many: (limit: string) => `Only the first ${limit} changes are printed.`,
    columns: {
      section: headings.section,
      added: statuses.standalone.added,
      removed: 'Removed',
      changed: 'Changed',
      moved: 'Moved',
      bound: 'Approval required',
    },
    ins: 'added:',
    del: 'removed:',
    resource: 'Resource',
    untitled: changesTexts.untitled,
    unreadable: 'not visible to the author of this document',
    periodTo: changesTexts.fields.periodTo,
  },
}
