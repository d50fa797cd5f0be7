import type { Requirement } from './requirement.ts'

/** Requirements of the approval, the measurement and the documents. */
export const decisionsRequirements: readonly Requirement[] = [
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
    id: 'path-12',
    text: 'One person cannot bring a plan into force alone: a second person confirms each recorded act against its document.',
    page: '`/plans/…?tab=path`',
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
    id: 'path-13',
    text: 'A received plan is a task of each receiver, also of a body that reads only the sent document, until it confirms receipt.',
    page: '`/`',
  },
]
