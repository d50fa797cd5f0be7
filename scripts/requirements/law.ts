import type { Requirement } from './requirement.ts'

/** Requirements of the law of a plan, and of who may decide. */
export const lawRequirements: readonly Requirement[] = [
  {
    id: 'law-1',
    text: 'A plan keeps the law of its pack version until a recorded act moves it: an upgrade changes no step, check, document or score.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-2',
    text: 'The preview of a pack lists each change and affected plan, and the competences are never empty during an installation.',
    page: '`/administration/pack`',
  },
  {
    id: 'law-3',
    text: 'A plan is in force from its day, and two plans of a kind together only if an act states which is superseded.',
    page: 'all pages',
  },
  {
    id: 'law-4',
    text: 'Dates of acts are in the order of the procedure, and each act accepts only the organisations, functions and holders of its day.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-5',
    text: 'A rule of method never blocks a decision: it asks for a reason at the submission, which is printed beside the decision.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-6',
    text: 'The language regime of organisation and area says which languages a document needs, in which order; another language is a marked courtesy translation.',
    page: 'documents and mails',
  },
  {
    id: 'law-7',
    text: 'The core names no level, kind, role, term or law of a particular country, in its source or in the database.',
    page: '-',
  },
  {
    id: 'law-8',
    text: 'A country is written from the guide alone, with a governor who decides alone, two police forces, a monthly figure and a quarterly duty.',
    page: '[guide to packs](guides/packs.md)',
  },
  {
    id: 'law-9',
    text: 'The administrator of an organisation changes no other organisation, and makes no administrator of the instance.',
    page: '`/administration/people`',
  },
  {
    id: 'law-10',
    text: 'An exception has no effect until another person than the author of the plan grants it.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'law-11',
    text: 'Organisations named as issuing agree before the plan is sent or frozen in their name, and do not read it before.',
    page: '`/issuers/…`',
  },
  {
    id: 'law-12',
    text: 'A function without a holder is a warning and counts as not accountable; a missing deputy is a hint.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'law-13',
    text: 'Authorities that the law makes equal ask each other for agreement.',
    page: '`/plans/…?tab=answers`',
  },
  {
    id: 'law-14',
    text: 'What a decision covers is fixed from the submission on, such as the period, and the area of a plan is that of its owner.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-15',
    text: 'One person neither extends nor ends a plan in force: the decision has its document, and a second person confirms it.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-16',
    text: 'An opinion is split into points, and the final text waits for an answer to each.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-17',
    text: 'A seat without an account confirms by a signed link, which neither the recorder nor an author sees or addresses.',
    page: '`/confirm`',
  },
  {
    id: 'law-18',
    text: 'The history says what happened: a cleared field is not a removed element.',
    page: '`/plans/…?tab=history`',
  },
  {
    id: 'law-19',
    text: 'The national plans of 2008 and 2022 and a zonal plan of 2020 are recorded with their dates, and a second person confirms them.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-20',
    text: 'A recurring duty of the law is a task in each period, and is fulfilled with a note or a document.',
    page: '`/plans/…`',
  },
  {
    id: 'law-30',
    text: 'Nobody gives a role or a past appointment to themself: another administrator does, from today on.',
    page: '`/administration`',
  },
  {
    id: 'law-31',
    text: 'A person whose account, link or roles come from those who recorded or wrote is no second person for them.',
    page: '`/administration`',
  },
  {
    id: 'law-32',
    text: 'An account belongs to one organisation, whose administrators manage it whatever roles others add.',
    page: '`/administration`',
  },
  {
    id: 'law-33',
    text: 'Changes of the registry show answers already given to nobody new: not to a successor, another kind or another area.',
    page: '`/plans/…?tab=answers`',
  },
  {
    id: 'law-34',
    text: 'A new organisation knows no withheld figures of its area from before the day on which it was entered.',
    page: '`/indicators`',
  },
]
