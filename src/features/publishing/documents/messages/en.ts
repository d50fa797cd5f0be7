import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as legalDiff } from '#features/planning/versions/legal-diff/messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

const notPublic =
  'The document was not created. The marking of this plan does not allow a public edition. Choose another edition.'
const timedOut = 'The document was not created because it took too long. Try again, or choose a part of the plan.'

const reasonNeeded =
  'This language is not allowed for this edition. Enter the reason for a courtesy translation, or choose another language.'
const languageMissing = 'The document was not created. The law requires a text in each required language first.'

export const en = {
  make: 'Create document',
  title: headings.document,
  language: labels.language,
  rendition: 'Edition',
  renditions: {
    full: 'Full: everything visible to you',
    council: 'Council: without the confidential parts',
    public: 'Public: only TLP:CLEAR content',
    page: 'One page: handout without the confidential parts',
  },
  /** Messages about the language regime, where the user chooses the language. */
  regime: {
    options: { required: 'Required', allowed: 'Allowed' },
    authentic: 'Authentic text',
    missing: 'Required, but not yet a language of the plan',
    reason: 'Reason for the courtesy translation',
    reasonHint:
      'The language regime does not allow this language. The document is marked as a courtesy translation, and the reason is printed and recorded.',
  },
  checks: 'Annex with the checks',
  comments: 'Annex with the comments and their answers',
  questions: 'Annex with the questions of members and the answers',
  changes: 'Changes since the version in force',
  proposal: 'Print the working copy as a proposal, marked as a draft',
  externalView: 'External view of figures: small numbers are not shown',
  download: 'Download PDF',
  sheet: 'One-page PDF',
  contents: headings.contents,
  issuedBy: 'Issued by',
  notAgreed: 'Asked to issue, not agreed',
  period: labels.period,
  inForceOn: 'Entry into force',
  legalBasis: headings.legalBasis,
  state: labels.status,
  /** What a version binds, for a kind of plan whose law names no bound parts. */
  bound: {
    label: 'Bound text',
    whole: (number: number) =>
      `The law names no bound parts for this kind of plan. Version ${number} freezes the whole text, with the names in use on that day, and every later change is shown as not approved. Answers, checks and comments show the situation on the day of this document.`,
    submitted: (number: number) =>
      `Version ${number} freezes this text for a decision. Until it enters into force, nothing is bound.`,
    none: 'No version in force contains this text. Nothing in it is bound.',
  },
  situation: (day: string) =>
    `The chapters below describe the situation on ${day}. They are not part of the approved text.`,
  /** Messages of a text with changes that nobody approved. */
  unapproved: {
    title: 'Unapproved changes',
    text: 'Nobody approved these changes. The approved version applies until they are approved.',
    kinds: legalDiff.paper.columns,
    sections: { cover: legalDiff.cover, other: 'Other parts of the plan' },
  },
  yes: statuses.yes,
  deputy: changesTexts.fields.deputyFunctionId,
  unassigned: statuses.notAssignedYet,
  confidential: (basis: string) => `A confidential part has been left out here${basis && ` (${basis})`}.`,
  /** A confidential part in a draft, and in a decided text. */
  proposedConfidential: 'proposed',
  designated: (bodies: string, day: string) =>
    bodies ? `designated by ${bodies} on ${day}` : `designated by the decision of ${day}`,
  whoAnswers: 'Accountable functions',
  getResourceLabel: labels.resources,
  columns: {
    code: labels.code,
    element: labels.element,
    accountable: 'Accountable function',
    kind: labels.kind,
    amount: statuses.standalone.planned,
    available: statuses.standalone.available,
    priority: 'Priority',
    items: 'Measures',
  },
  chart: {
    caption: 'Measures by chain link',
    alt: (prevention: number, reaction: number, aftercare: number) =>
      `Bar chart of measures: prevention ${prevention}, reaction ${reaction}, aftercare ${aftercare}.`,
  },
  untranslated: (language: string) => `Not translated yet; text in ${language}`,
  /** Messages for the single-sheet document of a plan. */
  onePage: {
    interests: 'Interests',
    noStatus: 'without a status',
    measures: (count: number) => `${count} ${plural('en', count, 'measure', 'measures')}`,
    answered: (carried: number, asked: number, silent: number, withheldGroups: number) =>
      `Included by ${carried} of ${asked}${silent > 0 ? `, ${silent} without an answer` : ''}${withheldGroups > 0 ? ', areas with few organisations not counted' : ''}`,
    morePriorities: (count: number) => `${count} ${plural('en', count, 'priority', 'priorities')}`,
    moreObjectives: (count: number) => `${count} ${plural('en', count, 'objective', 'objectives')}`,
    elsewhere: (count: number) => `${count} ${plural('en', count, 'measure', 'measures')} without a priority`,
    confidential: (count: number) => `${count} confidential ${plural('en', count, 'part', 'parts')}`,
    leftOut: (what: string) => `Not on this page: ${what}.`,
  },
  /** Messages for documents created by a job. Steps and failures use the names of the job. */
  order: {
    make: 'Create document',
    createAnother: 'Create another document',
    started: 'The document is being created …',
    backgroundHint:
      'You can close this dialog or leave the page. The task continues and is listed under “Background tasks”.',
    ready: 'The document is ready. It remains available to you for 30 days.',
    cancelled: 'Cancelled. No document was created.',
  },
  job: {
    name: headings.document,
    steps: {
      reading: 'Reading the plan',
      composing: 'Composing the document',
      drawing: 'Laying out the pages',
      storing: 'Saving the document',
    },
    failures: {
      NOT_FOUND: 'The document was not created. This plan does not exist or you do not have access to it.',
      NOT_PUBLIC: notPublic,
      COURTESY_REASON_NEEDED: reasonNeeded,
      LANGUAGE_MISSING: languageMissing,
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    NOT_PUBLIC: notPublic,
    COURTESY_REASON_NEEDED: reasonNeeded,
    LANGUAGE_MISSING: languageMissing,
    TIMED_OUT: timedOut,
  },
}
