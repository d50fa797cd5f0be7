import { en as pathTexts } from '#features/approval/path/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
export const en = {
  title: 'Powers of attorney',
  hint: 'Functions authorised to act for a function of this organisation in approval procedures, and for which period.',
  loading: 'Loading powers of attorney …',
  none: 'No power of attorney yet',
  noneText:
    'The holder of a function or a deputy acts for it. A power of attorney authorises another function to do so.',
  grant: 'Grant power of attorney',
  grantText: 'The authorised person then decides in person. The power of attorney is stated with the decision.',
  function: 'Function represented',
  authorisedFunction: 'Authorised function',
  from: headings.firstDay,
  until: headings.lastDay,
  steps: pathTexts.steps,
  stepsHint: 'Select none to include all steps.',
  allSteps: 'All steps',
  someSteps: (steps: string) => `Only these steps: ${steps}`,
  reference: labels.source,
  referenceHint: 'Number and date of the decree, letter or council decision.',
  parties: (from: string, to: string) => `${from} to ${to}`,
  period: (from: string, until: string) => `${from} to ${until}`,
  withdraw: actions.withdraw,
  withdrawOf: (what: string) => `Withdraw: ${what}`,
  withdrawText: 'The power of attorney ends today. Decisions taken under it remain valid.',
  reason: labels.reason,
  withdrawn: (date: string, why: string) => `Withdrawn on ${date}: ${why}`,
  granted: 'Power of attorney granted',
  ended: 'Power of attorney withdrawn',
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    NOT_FOUND: errors.notFound,
    NOT_YOUR_FUNCTION:
      'Only the holder of the function or a deputy can grant or withdraw a power of attorney. Nobody can for a vacant function.',
    FUNCTION_UNKNOWN: 'This organisation does not have this function. Choose another function.',
    STEP_UNKNOWN: 'No approval procedure of this country has this step. Choose another step.',
    PERIOD_INVALID:
      'The first day must not be before today, the last day not before the first, and the period can be at most 6 years. Change the dates.',
    SELF_MANDATE: 'You cannot grant a power of attorney to yourself. Choose another person or function.',
    ALREADY_GRANTED: 'This power of attorney was already granted. Reload the page.',
    ALREADY_WITHDRAWN: 'This power of attorney was already withdrawn. Reload the page.',
  },
}
