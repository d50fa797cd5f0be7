import { en as decisions } from '#shared/decision-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as changes } from './changes/en.ts'

/** Messages of plans: kinds and states, fields, errors by code, document issues by code. */
const wouldLoseAccess =
  'With this marking and these readers you would lose access yourself. Add yourself or choose another marking.'
const issuerNotAllowed = 'An organisation of this kind cannot issue this kind of plan. Choose another organisation.'
const periodEndBeforeStart = 'The end of the period is before its start. Correct the dates.'
const codeTaken = 'Another plan already has this code. Enter another code.'
const kindUnknown = 'The country pack does not contain this kind of plan.'

const fieldNames: Readonly<Record<string, string>> = changes.fields
const elementDecided =
  'Nothing was changed. A version that was submitted or decided contains this element, so the element keeps its marking and readers. Before the approval, withdraw the submission first. After the approval, add the new text as a new element with its own marking, in an addendum. The version in force stays as decided.'

const registrationNotConfirmed =
  'The plan was registered from a published list and not confirmed yet. A second person first compares it with its source, in the plan details.'
export const en = {
  /** About a plan that was registered from a published list. */
  registered: 'registered from a published list',
  registeredByAnother: 'not by the issuer',
  registrationUnconfirmed: 'not confirmed',
  registrationUncompared: 'registered before comparisons were recorded: not compared here',
  ...changes,
  kinds: {
    part: 'part',
    section: 'section',
    security_interest: 'security interest',
    phenomenon: changes.fields.phenomenonId,
    transversal_theme: 'transversal theme',
    priority: 'priority',
    point_of_attention: 'point of attention',
    regular_work: 'regular work',
    strategic_objective: 'strategic objective',
    operational_objective: 'operational objective',
    programme: 'programme',
    project: 'project',
    ad_hoc_initiative: 'ad hoc initiative',
    study: 'study',
    action: 'action',
    milestone: 'milestone',
    text: changes.fields.body,
    municipality_mission: 'municipality-specific mission',
    requested_decision: 'requested decision',
    instrument: 'instrument of cooperation',
  },
  planStates: {
    drafting: 'drafting',
    in_decision: 'in decision',
    approved: statuses.approved,
    in_force: statuses.inForce,
    bridging: 'bridging',
    ended: statuses.ended,
  },
  /** How the period in which a plan is in force differs from the plan period. */
  periodNotes: {
    extended: (day: string) => `extended until ${day}`,
    replaced: (day: string) => `replaced from ${day}`,
    replacedBy: (title: string, day: string) => `replaced by “${title}” from ${day}`,
    ended: (day: string) => `ended on ${day}`,
  },
  supersededFrom: (title: string, on: string) => `“${title}” is replaced from ${on}.`,
  notSupersedable: (title: string) =>
    `“${title}” is or was in force at that time and cannot be replaced by this plan: the organisation that wrote it does not issue this plan, or a decision ended it.`,
  /** A plan that is decided and whose entry day has not come. */
  decidedInForceFrom: (date: string) => `decided, in force from ${date}`,
  states: {
    proposed: 'proposed',
    running: 'running',
    paused: 'paused',
    done: 'done',
    stopped: 'stopped',
  },
  chainLinks: {
    prevention: kinds.prevention,
    reaction: kinds.reaction,
    aftercare: kinds.aftercare,
  },
  relations: {
    contributes_to: 'contributes to',
    elaborates: changes.fields.elaborates,
    refers_to: 'refers to',
    pairs_with: 'pairs with',
    continues: 'continues',
    carried_from: 'was carried over from',
    changed: 'changed the decision on',
  },
  outcomes: {
    carried_over: statuses.carriedOver,
    changed: 'carried over with changes',
    achieved: 'not carried over: achieved',
    stopped: 'not carried over: stopped',
  },
  partnerStates: {
    asked: 'asked',
    confirmed: 'confirmed',
    declined: 'declined',
    withdrawn: 'withdrawn',
  },
  resources: {
    hours: 'hours a year',
    fte: 'full-time equivalents',
    budget: 'budget in euros',
    notAvailable: 'not available',
  },
  services: {
    police: 'police',
    inspectorate: 'inspectorate',
    care: 'care',
    other: statuses.other,
  },
  funded: {
    yes: 'funded',
    partial: 'partly funded',
    no: 'not funded',
  },
  needs: {
    agreement: 'agreement',
    decision: 'decision',
    change_of_law: 'change of law',
    resources: changes.fields.resources,
  },
  needStates: {
    needed: 'needed',
    asked: 'requested',
    agreed: 'agreed',
    refused: statuses.refused,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    CHANGED_CONCURRENTLY:
      'Another user changed this at the same time. Nothing was overwritten. Compare both texts and choose.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    KIND_NOT_ALLOWED_HERE: 'An element of this kind is not allowed here. Choose another place or another kind.',
    UNKNOWN_REFERENCE: 'A field refers to an item that does not exist or that you do not have access to.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
    IN_USE: 'This element is in use by an answer, a link or another plan.',
    SECTION_REQUIRED_BY_KIND: 'The parts and sections of this kind of plan are fixed. They cannot be moved or removed.',
    ISSUERS_NOT_AGREED:
      'Not every issuing organisation has agreed yet. Their answers are under “Consent of the issuing organisations” in the plan details. Remove an organisation that does not agree.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    FACTS_DECIDED: (data: { fields: readonly string[]; isElement?: true | undefined }) =>
      data.isElement
        ? elementDecided
        : `Nothing was changed. The decision on this plan covers: ${data.fields.map((field) => fieldNames[field] ?? field).join(', ')}. Withdraw the submission first. After the approval, extend the plan or start the next plan.`,
    AREA_NOT_OF_OWNER:
      'The area of this kind of plan is that of its organisation. Select “Use the area of the organisation” in the plan details.',
    VERSION_FACTS_CHANGED:
      'The title, period, area, kind or organisations of the plan changed after this version was frozen. Freeze a new version.',
    VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    REASON_REQUIRED: 'Enter a reason for pausing or stopping this element.',
    CODE_TAKEN: codeTaken,
    ID_TAKEN: 'Another element already has this ID.',
    KIND_UNKNOWN: kindUnknown,
    REGISTRATION_KEPT:
      'A second person confirmed this registration, so it cannot be deleted. Correct it, and have it confirmed again.',
    ALREADY_SENT: 'This plan was already sent. Reload the page.',
    CYCLE: 'An element cannot be placed below itself. Choose another place.',
    ERRORS_REMAIN: 'The version was not frozen. The plan still has errors. Fix them or record a justified exception.',
    NO_CHANGES: 'The version was not frozen. The plan has not changed since the last version.',
    VERSION_OF_OTHER_PLAN: 'The two versions belong to different plans. Choose two versions of the same plan.',
    ALREADY_IN_FORCE: 'This version has already entered into force. Reload the page.',
    SECOND_PERSON_REQUIRED:
      'This version must be brought into force by another person: someone who did not write the plan.',
    VERSION_EMPTY: 'The version was not brought into force. It contains no text. Write the plan and freeze it again.',
    DECISION_DAY_REQUIRED: 'The day of the decision is missing. Enter the day on which the deciding body decided.',
    DATE_BEFORE_VERSION:
      'The day of the decision is before the version was frozen. Correct it. Only a plan whose period began before this system was introduced can have been decided earlier.',
    DECIDED_AFTER_ENTRY:
      'The day of the decision cannot be after the entry into force or in the future. Correct the day of the decision.',
    EVIDENCE_REQUIRED:
      'Add the document of the decision to this version first: the signed plan, the letter or the minutes. It must be added by another person than the one who brings the version into force.',
    PLANS_OVERLAP:
      'Another plan of this kind for the same organisation or area is in force in that period. State from which day this plan replaces it, or choose another date.',
    SUPERSESSION_DATE: 'A plan can be replaced only after its first day. Choose a later date.',
    ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    PLAN_REGISTERED:
      'This plan was registered from a published list. It is not decided here, so no version of it is frozen.',
    PATH_INCOMPLETE:
      'The plan cannot enter into force before its approval procedure is completed. Complete the remaining steps on the “Approval procedure” tab.',
    TEMPLATE_UNKNOWN: 'The country pack does not contain this template for this kind of plan.',
    PLAN_NEVER_IN_FORCE: 'The next cycle can be prepared only from a plan that is or was in force.',
    NO_PREVIOUS_PLAN: 'This plan has no previous plan, or the previous plan is not visible to you.',
    ORDER_REASON_REQUIRED: 'Enter the reason for carrying over the element or not.',
    DEPENDENT_ELEMENTS_CARRIED: 'Elements in the new plan depend on this element. Decide on those elements first.',
    DECIDED_ON_PATH: 'For this kind of plan, progress is recorded in the approval procedure.',
    STEP_REASON_REQUIRED: 'Enter a reason for the change to the schedule.',
    STEP_UNKNOWN: 'This kind of plan does not have this step.',
    FILE_REJECTED: 'Nothing was imported. The file contains errors. Fix them and import the file again.',
    ELEMENTS_REJECTED: 'Nothing was changed. The action is not possible for some of the elements.',
    CHANGED_SINCE:
      'The change was not undone, because another user changed the element in the meantime. Nothing was overwritten.',
    NOTHING_TO_UNDO: 'You have no changes to undo in this plan.',
    ORGANISATION_FIXED:
      'Elements marked TLP:AMBER+STRICT or TLP:RED cannot be copied to a plan of another organisation.',
  },
  issues: {
    SHAPE: 'The format of this value does not match the schema.',
    TOO_LARGE: 'The file contains more than a single import allows. Split the file.',
    SENSITIVE_TEXT: 'This text cannot be stored here, because it appears to contain personal data.',
    UNKNOWN_CODE: 'No item has this code.',
    KIND_UNKNOWN: kindUnknown,
    OWNER_MISSING: 'The file does not name the organisation that owns this plan.',
    NOT_YOURS: 'You do not have permission to edit plans of this organisation.',
    PLANS_OVERLAP: 'Another plan of this kind for the same organisation or area is in force in that period.',
    NOT_YOURS_TO_DECIDE: 'You do not have permission to decide this for the organisation.',
    SECOND_PERSON_REQUIRED:
      'The import of a document does not replace a decision on a plan. Import the plan as a draft and attach the document of its decision. Another person then brings it into force.',
    ISSUERS_NOT_AGREED:
      'An issuing organisation has not agreed yet. Import the plan as a draft, without the date of sending.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    ADDENDUM_REQUIRED: 'A version of this plan was submitted. Open an addendum to decide on its priorities again.',
    DATE_TOO_EARLY: 'The date of the decision is too early for this plan.',
    DATE_IN_FUTURE: 'The date cannot be in the future.',
    PLAN_ON_PATH:
      'A plan of this kind for the same time is on a path here. Register this plan only with a day of decision before this instance was set up.',
    ISSUER_REGISTERS_ITSELF: 'An issuing organisation has accounts here. It registers its plan itself.',
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    FACTS_DECIDED:
      'A decision on the plan covers this field. Withdraw the submission first. After the approval, extend the plan or start the next plan. New text with its own marking comes with an addendum, as a new element.',
    AREA_NOT_OF_OWNER:
      'The area of this kind of plan is that of the organisation that owns it. Leave the area empty, or choose that area.',
    PLAN_NOT_EDITABLE: 'The plan has ended or belongs to another organisation.',
    CODE_TAKEN: codeTaken,
    KEY_TAKEN: 'An element of another plan already has this key.',
    DUPLICATE_KEY: 'Two elements have this key.',
    ENDED_ELEMENT_ID: 'An element that was not carried over cannot have a successor.',
    DUPLICATE_VALUE: 'The file contains this value twice for the same element.',
    DUPLICATE_CODE: 'Two plans have this code.',
    PARENT_UNKNOWN: 'The parent element is not part of the plan.',
    CYCLE: 'The element is placed below itself.',
    KIND_NOT_ALLOWED_HERE: 'An element of this kind is not allowed here.',
    PLACE_UNKNOWN: 'This kind of plan does not have this part or section.',
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    EXPECTATION_INVALID: 'The periods, values and baseline of the expected result do not match.',
    COMMITMENT_WITHOUT_REASON: 'This is a committed result of a version. Give a reason for the correction.',
    BASELINE_DIFFERS: 'The baseline differs from the figure recorded for its period.',
    WORSE_TARGET_WITHOUT_REASON: 'The target is worse than the latest recorded figure. Give a reason.',
    REASON_REQUIRED: 'The element is paused or stopped without a reason. Add a reason.',
    IN_USE: 'The file omits an element that is in use outside the plan.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
  },
}

/** The names of procedures in the audit log. */
export const acts = {
  'plans.bulk.changeElements': 'Several elements changed',
  'plans.bulk.moveElements': 'Several elements moved',
  'plans.bulk.removeElements': 'Several elements deleted',
  'plans.changePlan': 'Plan details changed',
  'plans.copy.pasteElements': 'Elements copied into a plan',
  'plans.guidance.setGuidanceDepth': 'Level of guidance changed',
  'plans.outline.addElement': 'Element added',
  'plans.outline.changeElement': 'Element changed',
  'plans.outline.moveElement': 'Element moved',
  'plans.outline.removeElement': 'Element deleted',
  'plans.removePlan': 'Draft plan deleted',
  'plans.sendPlan': 'Plan sent to its readers',
  'plans.startPlan': 'Plan created',
  'plans.undo.redo': 'Action redone',
  'plans.undo.skipUndoStep': 'Undo step skipped',
  'plans.undo.undo': 'Action undone',
}

/** The texts of the dates of plans in the calendar. */
export const dates = {
  kinds: { plan: labels.plan, milestone: 'Milestone' },
  events: {
    plan: {
      starts: 'start of the period',
      ends: 'end of the period',
      decided: statuses.approved,
      in_force: 'entered into force',
      published: 'published',
    },
    milestone: { due: 'milestone due' },
  },
}
