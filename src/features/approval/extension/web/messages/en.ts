import { en as pathTexts } from '#features/approval/path/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as extension } from '../../messages/en.ts'

/** Messages for extensions, bridging and unapproved changes. */
export const en = {
  unapprovedChanges: {
    title: (count: number, version: string) =>
      plural(
        'en',
        count,
        `1 unapproved change since version ${version} (in force)`,
        `${count} unapproved changes since version ${version} (in force)`,
      ),
    text: 'This text requires approval. Start an addendum for the changes you need, and revert the others.',
    addendum: 'An addendum is in progress. Until it enters into force, this text differs from the version in force.',
    open: pathTexts.startAddendum,
    compare: 'Compare versions',
    revertChange: 'Revert change',
    wasPutBack: 'Change reverted',
    kinds: { added: outcomes.added, removed: 'removed', changed: outcomes.changed, moved: outcomes.moved },
    rest: phrases.andMore,
  },
  validity: {
    title: 'Period in force',
    period: (from: string, to: string) => `Plan period: ${from} to ${to}.`,
    extended: (until: string) => `Extended by decision until ${until}.`,
    decided: (date: string, by: string) => `Decided on ${date} by ${by}`,
    withdrawn: (reason: string) => `Withdrawn: ${reason}`,
    until: (date: string) => `until ${date}`,
    none: 'Not extended.',
    extend: 'Record extension',
    extendText: (latest: string) =>
      `All deciding functions must have decided, with a date. An extension is possible until ${latest} at the latest.`,
    last: extension.until,
    decidedOn: 'Decided on',
    decidedBy: 'Decided by',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    save: 'Record extension',
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Extension recorded',
    withdraw: actions.withdraw,
    withdrawText:
      'The extension remains in the list with the reason. The end date that applied before it applies again.',
    tookBack: 'Extension withdrawn',
    end: 'End plan',
    endText:
      'From today, the plan is no longer followed. If there is a next plan, this plan ends automatically when the next plan enters into force.',
    ended: 'Plan ended',
  },
  bridging: {
    since: (date: string) => `Bridging since ${date}: past its period and still followed.`,
    atStep: (title: string, step: string) => `The next plan, ${title}, is at step ${step}.`,
    successor: (title: string) => `The next plan is ${title}.`,
    noSuccessor: 'There is no next plan yet.',
  },
}
