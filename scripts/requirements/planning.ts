import type { Requirement } from './requirement.ts'

/** Requirements of the country, the plans and the alignment. */
export const planningRequirements: readonly Requirement[] = [
  {
    id: 'country-1',
    text: 'The configured country pack determines the territory, the kinds of organisation and plan, the rules and the length of planning periods.',
    page: 'the setting `COUNTRY`',
  },
  {
    id: 'country-2',
    text: 'An administrator previews an upgrade of the country pack, and the upgrade keeps the entries that an administrator changed.',
    page: '`/administration/pack`',
  },
  {
    id: 'country-3',
    text: 'A merger ends the merged areas on its date and moves their children; earlier dates still show the former areas.',
    page: '`/territory/change`',
  },
  {
    id: 'country-4',
    text: 'A function has at most one holder at a time, and its earlier holders remain recorded.',
    page: '`/organisations/…`',
  },
  {
    id: 'country-5',
    text: 'An import of a list of organisations keeps later changes of the list, and requires a choice where both changed the same value.',
    page: '`/organisations/workbook`',
  },
  {
    id: 'plan-1',
    text: 'A new plan has the parts and sections of its plan kind, with titles in the languages of the plan.',
    page: '`/plans`',
  },
  {
    id: 'plan-2',
    text: 'A planner adds elements to the outline of a plan and names them with the keyboard only.',
    page: '`/plans/…`',
  },
  {
    id: 'plan-3',
    text: 'A planner changes several elements in a single action, and a single undo reverts it.',
    page: '`/plans/…`',
  },
  {
    id: 'plan-4',
    text: 'A user undoes only own actions, and an undo does not overwrite a field that another user changed since.',
    page: '`/plans/…`',
  },
  {
    id: 'plan-5',
    text: 'When two users edit the same title, the second user sees both texts, and no text is overwritten without a choice.',
    page: '`/plans/…`',
  },
  {
    id: 'plan-6',
    text: 'The history of an element shows who changed which field, when and why.',
    page: '`/plans/…?tab=history`',
  },
  {
    id: 'plan-7',
    text: 'A version keeps the plan as it was on that day, also after later changes.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'plan-8',
    text: 'The verification of a version reports an entry that was altered outside the application.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'plan-9',
    text: 'An import of an edited workbook keeps the changes of both sides, and the planner chooses where both changed the same value.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'plan-10',
    text: 'A planner reviews the elements that are proposed from a Word plan, and only accepted elements enter the plan.',
    page: '`/plans/…/intake`',
  },
  {
    id: 'plan-11',
    text: 'A partner without an account comments on a draft through a link and sees the answer there.',
    page: '`/comment`',
  },
  {
    id: 'plan-12',
    text: 'A decision that departs from the ranking of the phenomena requires a reason.',
    page: '`/plans/…/priorities`',
  },
  {
    id: 'plan-13',
    text: 'For an element of the previous plan, a planner records whether the next plan continues it, and why.',
    page: '`/plans/…/carry-over`',
  },
  {
    id: 'plan-14',
    text: 'Guidance of a section has three depths, which each user chooses: none, a line, and the whole text with an example and its source.',
    page: '`/plans/…`',
  },
  {
    id: 'align-1',
    text: 'A planner answers a priority with a kind of answer, reasons and the elements of their plan that carry it.',
    page: '`/alignment/answer`',
  },
  {
    id: 'align-2',
    text: 'Every kind of answer except *covered* and *adopt* requires reasons.',
    page: '`/alignment/answer`',
  },
  {
    id: 'align-3',
    text: 'A new answer replaces the current answer, and all earlier answers remain in its history.',
    page: '`/alignment/answer`',
  },
  { id: 'align-4', text: 'An organisation answers through a link, without an account.', page: '`/answer`' },
  {
    id: 'align-5',
    text: 'The matrix shows each reader exactly the answers that this reader may read.',
    page: '`/alignment`',
  },
  {
    id: 'align-6',
    text: 'The ministry sees which priorities no organisation carries and which organisations have not answered.',
    page: '`/alignment`',
  },
  {
    id: 'align-7',
    text: 'A user follows a priority down to the elements that carry it, and back up.',
    page: '`/plans/…`',
  },
  {
    id: 'align-8',
    text: 'A signal reaches the organisation that issues the upper plan as a task, and this organisation answers it with reasons.',
    page: '`/alignment/signals`',
  },
  {
    id: 'align-9',
    text: 'A changed version of a plan asks again only about changed and added elements, and keeps the answers to unchanged elements.',
    page: '`/alignment/answer`',
  },
  {
    id: 'align-10',
    text: 'The law of the plan that asks says who reads answers by name. All others see rows per area of at least three organisations.',
    page: '`/alignment`',
  },
]
