/** An area of the product. */
export interface Area {
  /** The prefix of the ids of the requirements. */
  area: string
  title: string
}

/** What the product does for its users. The title of at least one test ends with the id. */
export interface Requirement {
  /** Area and number: `plan-3`. A number is never given to another requirement. */
  id: string
  /** A sentence about what a user can do, or what the product guarantees. */
  text: string
  /** The page of the interface, or the command or document, where it is seen. */
  page: string
}

export const areas: readonly Area[] = [
  { area: 'country', title: 'Country' },
  { area: 'plan', title: 'Plans' },
  { area: 'align', title: 'Alignment' },
  { area: 'path', title: 'Approval' },
  { area: 'measure', title: 'Measurement' },
  { area: 'publish', title: 'Documents' },
  { area: 'check', title: 'Checks' },
  { area: 'work', title: 'Workspace' },
  { area: 'access', title: 'Access and security' },
  { area: 'data', title: 'Files, tasks and integrity' },
  { area: 'web', title: 'Interface' },
  { area: 'ops', title: 'Instance and command line' },
]

export const requirements: readonly Requirement[] = [
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
    page: '`/plans/…/former`',
  },
  {
    id: 'align-1',
    text: 'A planner answers a priority with a kind of answer, reasons and the elements of the own plan that carry it.',
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
    id: 'path-1',
    text: 'The approval procedure shows its steps with their seats, legal basis and dates, counted back from the start of the plan.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-2',
    text: 'A step is refused while required earlier steps are missing; the refusal names these steps and changes no data.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-3',
    text: 'A national plan is approved only after the ministers of the Interior and of Justice have both approved it.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-4',
    text: 'The procedure distinguishes decisions given in person from recorded decisions, and names the person who recorded them.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-5',
    text: 'After a change of the text that an approval binds, the approval must be given again.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-6',
    text: 'Recorded acts of an approval procedure cannot be changed or deleted, not even in the database.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-7',
    text: 'The final text of a national plan cannot be completed while a point of an opinion has no answer.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'path-8',
    text: 'A power of attorney is valid only in its period, for its steps and until it is withdrawn, and the act refers to it.',
    page: '`/organisations/…`',
  },
  {
    id: 'path-9',
    text: 'When a meeting is closed, its results are recorded in the approval procedure of the plan, as an act of each seat.',
    page: '`/meetings/…`',
  },
  { id: 'path-10', text: 'A plan stays in force while an addendum passes the approvals.', page: '`/plans/…?tab=path`' },
  {
    id: 'path-11',
    text: 'The councils receive a plan without its confidential part, in the document and in the stored data.',
    page: '`/submissions/sent/…`',
  },
  {
    id: 'measure-1',
    text: 'A summed total of an area equals the figures below it, also after corrections, mergers and changed definitions.',
    page: '`/indicators/…`',
  },
  {
    id: 'measure-2',
    text: 'Figures that do not add up are never summed; the area shows their distribution.',
    page: '`/indicators/…`',
  },
  {
    id: 'measure-3',
    text: 'A user opens a total down to the reported figures and their sources.',
    page: '`/indicators/…`',
  },
  {
    id: 'measure-4',
    text: 'A revised figure does not delete the earlier figure, and figures can be read as they were known on any day.',
    page: '`/indicators/…`',
  },
  {
    id: 'measure-5',
    text: 'A file of figures with an invalid cell is rejected as a whole, with the position of each error.',
    page: '`/indicators/import`',
  },
  {
    id: 'measure-6',
    text: 'The import profile that a user reviewed is applied to the next file of the same layout.',
    page: '`/indicators/import`',
  },
  {
    id: 'measure-7',
    text: 'While a figure is approved, only a correction with a reason changes it, and the new value requires a new approval.',
    page: '`/indicators/approvals`, `/indicators/…/enter`',
  },
  {
    id: 'measure-8',
    text: 'After an expected result is committed with a version, a change requires a reason and both values remain.',
    page: '`/plans/…`',
  },
  {
    id: 'measure-9',
    text: 'An effort indicator has no other status than *effort indicator*, and no user can override this.',
    page: '`/plans/…`',
  },
  {
    id: 'measure-10',
    text: 'A reader who neither reported a small number nor belongs to its area can neither read nor derive it.',
    page: '`/indicators/…`',
  },
  {
    id: 'measure-11',
    text: 'Areas are compared by name and never ranked, with the range that chance alone explains.',
    page: '`/indicators/…?view=areas`',
  },
  {
    id: 'publish-1',
    text: 'A plan is exported as a tagged PDF in its language that declares PDF/UA-1.',
    page: '`/plans/…`',
  },
  {
    id: 'publish-2',
    text: 'A requested document is stored for its reader only; a colleague cannot open the file.',
    page: '`/plans/…`',
  },
  {
    id: 'publish-3',
    text: 'The public edition of the comments names no person, and the council edition omits comments on confidential text.',
    page: '`/plans/…`',
  },
  {
    id: 'check-1',
    text: 'The issues of a plan are up to date when a change to the plan is saved.',
    page: '`/plans/…?tab=checks`',
  },
  { id: 'check-2', text: 'An error blocks only the steps to which its rule belongs.', page: '`/plans/…?tab=path`' },
  {
    id: 'check-3',
    text: 'An error that belongs to no approval step prevents a new version until it has a justified exception.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'check-4',
    text: 'A justified exception names its author and the reason, removes the block of an error, and ends on its end date.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'check-5',
    text: 'Each issue names its rule, the basis of the rule, the element and the fix.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'check-6',
    text: 'A plan document is checked without an instance, and the exit code shows whether an error blocks.',
    page: '`integral check`',
  },
  {
    id: 'work-1',
    text: 'The calendar lists the steps of a plan in preparation with their date, basis, responsible organisation and delay.',
    page: '`/calendar`',
  },
  {
    id: 'work-2',
    text: 'Other calendar programs read the dates through a private address, which gives no text of TLP:RED content.',
    page: '`/settings`',
  },
  {
    id: 'work-3',
    text: 'Reminders are sent five working days and one working day before a date, and never on days off.',
    page: '`/settings`',
  },
  {
    id: 'access-1',
    text: 'Lists, counts and search results contain exactly the plans and elements that the reader may read.',
    page: 'all pages',
  },
  {
    id: 'access-2',
    text: 'The database hides unreadable plans and elements even when a query lacks a filter.',
    page: 'all pages',
  },
  { id: 'access-3', text: 'A user cannot change a plan or an answer of another organisation.', page: 'all pages' },
  {
    id: 'access-4',
    text: 'Before a plan is sent, an organisation that does not issue it reads it only if it is invited to comment.',
    page: '`/plans/…`',
  },
  {
    id: 'access-5',
    text: 'Attempts to sign in to an account are limited, from any number of addresses.',
    page: '`/sign-in`',
  },
  { id: 'access-6', text: 'An ended session or role gives no access from the next request on.', page: 'all pages' },
  {
    id: 'access-7',
    text: 'A link for a partner without an account stops working when it expires or is revoked.',
    page: '`/answer`, `/comment`',
  },
  {
    id: 'access-8',
    text: 'A link for a partner without an account gives access to no request or comment of another partner.',
    page: '`/answer`, `/comment`',
  },
  {
    id: 'access-9',
    text: 'The audit log shows who did what, as which function, on which subject, when and why.',
    page: '`/administration/journal`',
  },
  {
    id: 'access-10',
    text: 'The verification of the audit log names the first line that was altered or removed.',
    page: '`integral journal verify`',
  },
  { id: 'data-1', text: 'An attached file is returned unchanged.', page: '`/plans/…?tab=file`' },
  {
    id: 'data-2',
    text: 'A background task shows its progress and can be cancelled.',
    page: '*Background tasks* on all pages',
  },
  {
    id: 'data-3',
    text: 'The next server continues a background task whose server was killed.',
    page: '*Background tasks* on all pages',
  },
  { id: 'data-4', text: 'Every confirmed change is still stored after the server is killed.', page: 'all pages' },
  {
    id: 'data-5',
    text: 'A workbook is imported as a whole or not at all, and exactly once, also when the server is killed during the import.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'web-1',
    text: 'The menu, plans and indicators appear in any of five languages, and the choice survives a reload.',
    page: 'all pages',
  },
  {
    id: 'web-2',
    text: 'Plan text in another language than that of the page has a language attribute for screen readers.',
    page: 'all pages',
  },
  {
    id: 'web-3',
    text: 'Pages pass the automatic checks for WCAG 2.2 AA and fit a window of 320 pixels without horizontal scrolling.',
    page: 'all pages',
  },
  {
    id: 'web-4',
    text: 'A change by one user appears for another user of the plan without a reload.',
    page: '`/plans/…`',
  },
  {
    id: 'web-5',
    text: 'A failed query shows its error instead of older data, with a button to try again.',
    page: 'all pages',
  },
  {
    id: 'ops-1',
    text: 'An instance starts from an empty folder and shows a first sign-in link that is not in the log.',
    page: '`npm start`',
  },
  { id: 'ops-2', text: 'Every response of a demo is marked as illustrative.', page: '`npm run demo`' },
  {
    id: 'ops-3',
    text: 'A failed migration is rolled back, and a database of a newer version is refused.',
    page: '`integral migrate`',
  },
  {
    id: 'ops-4',
    text: 'Plans are imported and exported on the command line, and an import of the export changes no data.',
    page: '`integral import`, `integral export`',
  },
]
