import { en as decisions } from '#shared/decision-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { formatDate } from '#shared/format.ts'
import { plural } from '#shared/plural.ts'
import { describeDateOrder } from './date-order.ts'

/** Messages for the declared errors of the approval path, by code. */
export const en = {
  NOT_FOUND: errors.notFound,
  NO_PATH: 'No approval procedure is defined for this kind of plan. Check the kind in the plan details.',
  STEP_UNKNOWN: 'This step is not part of the approval procedure of this plan. Reload the page.',
  NOT_APPLICABLE: ({ absentOn }: { absentOn: string | null }) =>
    absentOn
      ? `This step does not apply to this plan: on ${formatDate(absentOn, 'en')}, no organisation of this step existed.`
      : 'This step does not apply to this plan: the section concerned is empty.',
  ACT_NOT_ALLOWED: 'This action is not available for this step.',
  NOT_SEATED: 'This organisation does not take part in this step.',
  ALREADY_RECORDED: 'This was already recorded. Reload the page.',
  RECORDED_FOR_SEAT:
    'This was already recorded for this seat. Confirm the record if it is right, or contest it if it is wrong.',
  GIVEN_IN_PERSON:
    'The holder or deputy acted in person for this seat. Only they can withdraw that, or decide on a new version.',
  STEP_REQUIRED: 'This step cannot be skipped, because the approval procedure requires it.',
  NO_VERSION_SUBMITTED: 'No version has been submitted for decision. Submit a frozen version first.',
  VERSION_OUTDATED: 'Another version was submitted in the meantime. Read that version first.',
  NOT_HOLDER_ON_DATE:
    'You did not hold this function on that date. Correct the date, or let the act be recorded with its document.',
  DATE_BEFORE_VERSION:
    'This version was frozen after that date. Correct the date. An earlier act can only be recorded, with its document, for a plan whose period began before this system was introduced.',
  PLAN_ENDED:
    'This plan has ended. Acts that lead to an entry into force can no longer be recorded. You can still record evaluations. To change the content, prepare the next plan.',
  VERSION_FACTS_CHANGED:
    'The title, period, area, kind or organisations of the plan changed after this version was frozen. Freeze a new version.',
  VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
  VERSION_OF_FORMER_LAW: 'This version was frozen under an earlier law. Freeze a new version and submit it.',
  APPROVED: 'The plan is approved. It can only be changed by an addendum.',
  REASON_REQUIRED: 'Give a reason.',
  ORDER_REASON_REQUIRED: 'Other steps usually come first. Give a reason for the different order.',
  STEPS_INCOMPLETE: 'Other steps must be completed first.',
  CHECKS_FAILED: 'Errors in the plan block this step. Fix them or record a justified exception.',
  POINTS_UNANSWERED: ({ points, steps }: { points: number; steps: readonly string[] }) =>
    `${plural('en', points, '1 point of an opinion has', `${points} points of opinions have`)} not been answered (${steps.join(', ')}). Answer ${plural('en', points, 'it', 'them')} first, below the opinion.`,
  LATER_STEPS_DEPEND: 'Later steps depend on this one. Withdraw them first.',
  POINTS_NEED_REASON:
    'Some checks still have warnings. Give one reason for each check. The reasons are recorded and printed with the submission.',
  DATE_ORDER: describeDateOrder(
    'en',
    {
      submitted: 'submission of the version',
      done: 'completion of the step',
      requested: 'request',
      opinion_given: 'opinion',
      opinion_missing: 'recorded absence of the opinion',
      decided: 'decision',
      sent: 'sending',
      received: 'receipt',
      entered_into_force: 'entry into force',
    },
    (act, earlier) => `The dates are impossible: ${act} is earlier than ${earlier}. Check both dates.`,
  ),
  DATE_TOO_EARLY: decisions.dateTooEarly,
  REGISTRATION_NOT_CONFIRMED:
    'This registered plan has not been confirmed. A second person compares it with its source first.',
  ALREADY_WITHDRAWN: 'This was already withdrawn. Reload the page.',
  DATE_IN_FUTURE: 'The date cannot be in the future.',
  EVIDENCE_REQUIRED:
    'No document is attached. Add the letter, the minutes or the signed file before you record this for another person.',
  UPLOAD_UNKNOWN: 'The uploaded document is no longer available. Add the file again.',
  ACTS_UNCONFIRMED:
    'Recorded actions are contested or have not been confirmed. A second person must compare them with their documents first. For a contested action, withdraw the contest, or withdraw the action and record it again.',
  ACT_CONFIRMED:
    'A second person confirmed this action. That person withdraws the confirmation first, or the seat or another second person contests the action.',
  SECOND_PERSON_REQUIRED:
    'This needs a second person: someone who did not write the plan and did not record any action of its procedure.',
  HOLDING_NOT_CONFIRMED:
    'You entered this function for yourself. Another person must enter it too before you act in person.',
  ANOTHER_SEAT_DECIDED:
    'You already decided in person in another seat of this step. Another holder, a deputy, or a recorded decision with its document is needed for this seat.',
  ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
  DECISION_AFTER_PERIOD: ({ to }: { to: string }) =>
    `The decision is later than the last day of the plan (${formatDate(to, 'en')}). Correct the date, or correct the period and freeze a new version.`,
  DOCUMENT_NOT_READABLE:
    'You cannot open the document of this action, so you cannot confirm it. Ask a person who can open it.',
  SEAT_CONFIRMS:
    'This organisation has an account, so a person of this organisation confirms this. An authority of a later step, which decides on the plan or receives it, can confirm too, but no issuing organisation.',
  SEAT_HAS_ACCOUNT: 'Another person can sign in for this seat and confirms there. No link was sent.',
  NO_INDEPENDENT_ADDRESS:
    'The registry has no address of this organisation that neither the recorder nor an author of the plan entered. Ask an administrator to enter one.',
  LINK_CODE_REQUIRED: errors.linkCodeRequired,
  LINK_NOT_ALLOWED: errors.linkNotAllowed,
  LINK_NOT_VALID: 'This link is not valid or has expired. Ask the organisation that sent it for a new one.',
  LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
  LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
  MAIL_NOT_SENT: errors.mailNotSent,
  PLAN_EMPTY: ({ sections }: { sections: readonly string[] }) =>
    `There is nothing to decide about: these sections are empty: ${sections.join(', ')}. Add content, freeze a new version and submit it.`,
  SECTION_UNKNOWN: 'This section has not been submitted in this step. Choose another section.',
  NOT_YOUR_SEAT:
    'You cannot act in this step. You do not hold or replace this function, and you have no power of attorney for it today. A power of attorney ends when the function is vacant.',
  RECIPIENTS_WITHOUT_ACCESS:
    'The request was not sent, because some recipients cannot read the plan. Share the draft with them and add them as partners in the plan details.',
  NOT_IN_FORCE: 'An addendum can only be started for a plan in force.',
  ADDENDUM_OPEN: 'This plan already has an open addendum. Complete it first.',
  NOT_SENT_TO_YOU: 'This document was not sent to this organisation.',
  DOCUMENT_REPLACED: 'This document was withdrawn or replaced. Open the document that was sent last.',
  NOT_IN_DOCUMENT: 'This part is not in the document that was sent.',
  DATE_IN_PAST: 'The date has passed. Choose a later date.',
  ALREADY_ANSWERED: 'The question has been answered and can no longer be withdrawn.',
  QUESTION_WITHDRAWN: 'The question has been withdrawn.',
  NO_LETTER_AVAILABLE:
    'The letters were not written. For some plans the letter is not possible yet, or there is no template for it.',
  PLANS_REJECTED: 'Not possible for some plans. Nothing was changed.',
  FORBIDDEN: 'Your roles do not allow this action.',
  PLAN_NOT_IN_FORCE: 'Only an approved plan in force can be extended or ended.',
  KIND_NOT_EXTENDABLE: 'A plan of this kind cannot be extended. Prepare the next plan.',
  DATE_REQUIRED: 'Enter the day of the decision.',
  CONTESTED: 'The decision is contested. It can be confirmed once the contest is withdrawn.',
  HOLDER_CONFIRMS:
    'A deciding function contested an earlier decision of this kind. Only its holder or deputy can confirm this one or withdraw the contest.',
  DATE_BEFORE_DECISION:
    'The decision cannot be earlier than the decision on the plan, or on the extension that it withdraws. Check the date.',
  EXTENSION_TOO_SHORT: 'The plan is already in force until that date or later. Choose a later date.',
  TOO_LONG: 'The date is later than the longest extension allowed. Choose an earlier date or prepare the next plan.',
  SUPERSEDED: 'Another plan replaces this plan before that date. Choose an earlier date.',
  SEATS_MISSING: 'Not all deciders are selected. Select everyone who decided.',
  TEXT_FINAL: 'The final text that takes this opinion into account is already recorded. Withdraw that step first.',
  TOO_MANY_POINTS: ({ maxCount }: { maxCount: number }) =>
    `An opinion can have at most ${maxCount} points. Combine points.`,
  UNKNOWN_ELEMENT: 'This element is not part of the plan. Choose another element.',
  POINT_ANSWERED: 'This point has been answered and can no longer be withdrawn.',
  POINT_WITHDRAWN: 'This point has been withdrawn.',
  NO_CONSULTATION: 'This step has no consultation.',
  DUE_DATE_IN_PAST: 'The due date has passed. Choose a later date.',
  NO_ADDRESSEES: 'No organisation is consulted. Choose at least 1 organisation.',
  TOO_MANY_ASKED: ({ maxCount }: { maxCount: number }) =>
    `A consultation can be sent to at most ${maxCount} organisations. Choose fewer organisations.`,
  UNKNOWN_LIST: 'This distribution list does not exist any more. Choose another list.',
  UNKNOWN_ORGANISATION: 'At least 1 of these organisations does not exist. Choose another organisation.',
  ALL_ANSWERED: 'No reminder was sent, because all organisations have replied.',
  REMINDED_TODAY: 'A reminder was already sent today. Send the next one tomorrow at the earliest.',
  NO_RESPONSE_REQUESTED: 'This organisation was not consulted.',
  UNKNOWN_PHENOMENON: 'This phenomenon does not exist. Choose another phenomenon.',
  CONSULTATION_CLOSED: 'The plan has been decided. The consultation is closed.',
  TOO_MANY_REPLIES: 'The maximum number of replies to this consultation has been reached. Contact the sender.',
  ELEMENT_MISSING: 'Choose the element of the plan that takes up the expectation.',
}
