import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

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
    open: 'Start an addendum',
    compare: 'Compare versions',
    revertChange: 'Revert change',
    wasPutBack: 'Change reverted',
    kinds: { added: labels.rowAdded, removed: 'removed', changed: labels.rowChanged, moved: labels.rowMoved },
    rest: (count: number) => `and ${count} more`,
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
    last: 'In force until',
    decidedOn: 'Decided on',
    decidedBy: 'Decided by',
    basis: 'Legal basis',
    evidence: 'Source (letter, minutes, reference number)',
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
