import { en as confirmations } from '#features/approval/path/confirmations/web/messages/en.ts'
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
    endsEarly: (until: string) => `In force until ${until}: another plan replaces it, or a decision ended it.`,
    decided: (date: string, by: string) => `Decided on ${date} by ${by}`,
    withdrawn: (reason: string) => `Withdrawn: ${reason}`,
    none: 'Not extended.',
    extend: 'Record extension',
    extendText: (latest: string) =>
      `All deciding functions must have decided, with a date. An extension is possible until ${latest} at the latest. It has effect once a second person of each organisation that decided confirms it against the document.`,
    last: extension.until,
    decidedOn: 'Decided on',
    decidedBy: 'Decided by',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Extension recorded. It has effect once each organisation that decided confirms it',
    withdraw: actions.withdraw,
    withdrawText: 'The decision has no effect yet. It remains in the list with the reason.',
    tookBack: 'Decision withdrawn',
    end: 'Record end of plan',
    endText:
      'All deciding functions must have decided, with a date. The plan ends once a second person of each organisation that decided confirms this against the document. If there is a next plan, this plan ends automatically when the next plan enters into force.',
    ended: 'End of the plan recorded. The plan ends once each organisation that decided confirms it',
    document: 'Document of the decision (letter, minutes or signed file)',
    revokeText:
      'The extension is in effect. It is withdrawn once a second person of each organisation that decided confirms this against the document.',
    revoked: 'Withdrawal recorded. It has effect once each organisation that decided confirms it',
    recordedBy: (date: string, by: string) => `recorded on ${date} by ${by}`,
    contested: (by: string, text: string) => `Contested by ${by}: ${text}`,
    contestInEffect: 'The decision stays in effect. The owner of the plan examines the contest.',
    confirm: confirmations.confirm,
    wasConfirmed: 'Decision confirmed. It now has effect',
    wasPartlyConfirmed: 'Confirmed for your organisation. Other organisations still have to confirm',
    contest: confirmations.contest,
    contestText: 'The decision has no effect until the contest is withdrawn.',
    contestTextInEffect:
      'The decision is in effect and stays in effect. The owner of the plan is asked to examine the contest.',
    wasContested: 'Contest recorded',
    withdrawContest: confirmations.withdrawContest,
    contestWithdrawn: confirmations.contestWithdrawn,
    obstacles: {
      recorded: 'You recorded this decision.',
      wrote: 'You wrote this plan.',
      unrelated: 'Your organisation neither decides on this plan nor receives it.',
      reserved:
        'Each organisation that decided and has an account confirms this for itself. An authority with a later step may confirm for all.',
      contested: 'A deciding function contested such a decision before, so its holder or deputy confirms this one.',
      unreadable: 'You cannot open the document of this decision, so you cannot confirm it.',
    },
    whoCan: (organisations: string) =>
      `It can still be confirmed by a person who neither recorded it nor wrote the plan, of: ${organisations}.`,
  },
  bridging: {
    since: (date: string) => `Bridging since ${date}: past its period and still followed.`,
    atStep: (title: string, step: string) => `The next plan, ${title}, is at step ${step}.`,
    successor: (title: string) => `The next plan is ${title}.`,
    noSuccessor: 'There is no next plan yet.',
  },
}
