import { en as confirmations } from '#shared/confirmation-messages/en.ts'

/** Texts of the consents of issuing organisations. */
export const en = {
  title: 'Consent of the issuing organisations',
  hint: 'An organisation issues a plan only if it agrees. Until then, the plan is neither sent nor frozen in its name, and the organisation does not see the draft.',
  states: {
    asked: 'consent awaited',
    recorded: 'recorded, not confirmed',
    agreed: 'agreed',
    refused: 'refused',
    not_asked: 'not asked: no users here',
  },
  answered: (person: string, on: string) => `by ${person}, ${on}`,
  recordedFor: (person: string, on: string) => `agreed on ${on}, recorded by ${person}`,
  onPaper:
    'If nobody in an organisation can agree here, because no user decides for it or those who do wrote the plan, it consents on paper. Record the consent with its document. A second person confirms it.',
  record: 'Record consent on paper',
  document: 'Document of the consent',
  documentHint: 'A file of the plan. Attach it under Attachments first.',
  agreedOn: 'Date of the consent',
  recorded: 'The consent is recorded. A second person confirms it.',
  confirm: 'Confirm',
  confirmed: 'The consent is confirmed',
  askedOn: (on: string) => `asked on ${on}`,
  answer: 'Agree or refuse',
  askAgain: 'Ask again',
  asked: 'Organisation asked again',
  request: (owner: string, organisation: string) => `${owner} asks ${organisation} to issue this plan together.`,
  period: (from: string, to: string) => `Plan period: ${from} to ${to}`,
  withheldTitle: 'Plan with restricted readers',
  openPlan: 'Open plan',
  notYours: (organisation: string) => `The answer is given by someone who may decide for ${organisation}.`,
  meaning:
    'If you agree, your organisation can read and comment on the draft, and the plan can be sent and frozen in its name. Your decision about the content follows in the approval procedure.',
  reason: 'Reason',
  reasonHint: 'Required for a refusal. The author sees it.',
  agree: 'Agree',
  withdraw: 'Withdraw consent',
  withdrawal:
    'Your organisation agreed. Until the next version is frozen, you can withdraw the consent with a reason. Versions that were frozen stay.',
  askNow: 'Ask',
  refuse: 'Refuse',
  saved: confirmations.answerSaved,
  errors: {
    NOT_FOUND: 'This request does not exist, or it is not visible to you.',
    ALREADY_SETTLED: 'This request was already answered. Reload the page.',
    NOT_YOUR_ORGANISATION: 'Only someone who may decide for the organisation can answer.',
    REASON_REQUIRED: 'Enter the reason for the refusal.',
    MUST_ANSWER_HERE:
      'A person of this organisation can agree here, or decided here since the plan was started, so the organisation must answer itself. Select “Ask”.',
    FILE_UNKNOWN: 'Choose a file of this plan.',
    DATE_IN_FUTURE: 'The date is in the future. Choose an earlier date.',
    DATE_TOO_EARLY: 'The consent dates from more than one year before this plan. Record a consent to this plan.',
    SECOND_PERSON_REQUIRED:
      'You recorded this consent or wrote the plan. Ask another person of your organisation to confirm it.',
    DOCUMENT_NOT_READABLE:
      'You cannot open the document of this consent, so you cannot confirm it. Ask a person who can open it.',
    PLAN_NOT_EDITABLE: 'This plan can no longer be edited.',
  },
}
