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
    text: 'A rule that is not law never blocks a decision: it asks for a reason at the submission, which is printed beside the decision.',
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
    id: 'law-21',
    text: 'The document of a recorded act is a scan, or its electronic signature is checked against trust anchors of the administrator.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-22',
    text: 'Nobody undoes alone what a seat gave or a second person confirmed, and nobody upholds a contested act alone.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-23',
    text: 'The consent of an issuing organisation without accounts has its document, and counts when a second person confirmed it.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-24',
    text: 'Two organisations use the same code for a plan, and neither learns of the plan of the other.',
    page: '`/plans`',
  },
  {
    id: 'law-25',
    text: 'Whether a step applies follows from the submitted version, and a later edit or opinion changes no decided procedure.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-26',
    text: 'A joint decision is taken by several people who did not appoint themselves, and the print keeps refusals and the days of each version.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-30',
    text: 'Nobody gives a role or a past appointment to themselves: another administrator does, from today on.',
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
  {
    id: 'law-36',
    text: 'A document and a row of the database start a plan as a draft: one person makes no plan approved, in force or ended.',
    page: '`/plans`',
  },
  {
    id: 'law-37',
    text: 'A plan registered from a list of published plans is marked, and is neither frozen, extended, ended nor sent for answers here.',
    page: '`/plans/…`',
  },
  {
    id: 'law-38',
    text: 'Only a plan of a period that began before this instance is brought into force by a document, on a day of that time.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-39',
    text: 'The leader of a plan records the course of the procedure, and a seat its own acts, not in the future.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-40',
    text: 'The state of a plan moves only together with a recorded act, and to approved only with every decision that approves it.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-41',
    text: 'The database makes the secret of a link for a confirmation, and only the mail contains it.',
    page: '`/confirm`',
  },
  {
    id: 'law-42',
    text: 'Who wrote a plan is recorded by the tables of its text, and the history names the person who acts.',
    page: '`/plans/…?tab=history`',
  },
  {
    id: 'law-43',
    text: 'The rows of a frozen version are written only when it is frozen.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-44',
    text: 'Consents, changes of the law and requests for exceptions name the person who acts.',
    page: '`/plans/…`',
  },
  {
    id: 'law-45',
    text: 'A power of attorney is given by its seat, from today, to somebody else; a stored law and its version are never changed.',
    page: '`/organisations/…`',
  },
  {
    id: 'law-46',
    text: 'Official editions print the version in force; a full edition with changes that nobody approved is a marked draft without its hash.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-47',
    text: 'A version enters into force only under the title that was submitted.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-48',
    text: 'A changed text in a language that the law declares authentic is an unapproved change.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-49',
    text: 'A printed decided plan and its acts keep the names of their time when a new pack renames organisations, areas, phenomena and indicators.',
    page: '`/administration/pack`',
  },
  {
    id: 'law-50',
    text: 'A person depends on those who gave the account or role used, also through other accounts of the same organisation.',
    page: '`/administration`',
  },
  {
    id: 'law-51',
    text: 'A plan enters into force only with the act of one independent person of a deciding or receiving body, appointed by no recorder or author.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-52',
    text: 'A seat confirms signed in if an account may, and otherwise by a link to an address that an independent person entered.',
    page: '`/confirm`',
  },
  {
    id: 'law-53',
    text: 'The contest of a decision on a period is withdrawn by the person who contested, or by a colleague who did not record the decision.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-54',
    text: 'A version is submitted once, and an act has one valid link for its confirmation: repeated requests write nothing twice.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-55',
    text: 'One definition decides which plans are in force together, and each plan changes its state on its own.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-56',
    text: 'Pages, history, audit log, letters and exports keep the names of the time, and say which text they contain.',
    page: '`/plans/…?tab=path`, `/plans/…?tab=history`, `/administration/journal`',
  },
  {
    id: 'law-57',
    text: 'A draft without the area of its organisation takes it on its page.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-58',
    text: 'A late opinion is given or recorded after the decision, is named so in history and print, and changes no state.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-59',
    text: 'A person switches the emails about a new law off and on.',
    page: '`/settings`',
  },
  {
    id: 'law-60',
    text: 'A joint plan enters into force by the decisions of its procedure or a document, never empty, and a treaty with its parties.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-61',
    text: 'Of a kind with one plan per area, no second plan is in force, from any author; of other kinds, all are listed.',
    page: '`/plans/…?tab=path`, `/cycles`',
  },
  {
    id: 'law-62',
    text: 'The print of a plan decided outside a procedure names the day, the version with its hash and the documents with theirs.',
    page: 'the printed plan',
  },
  {
    id: 'law-63',
    text: 'What leads to the entry into force is not dated after it, and no decision after the end of the plan.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-64',
    text: 'The dates of the acts decide the order of the steps: what took place before a usual predecessor has a reason.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-65',
    text: 'What a seat gives in person replaces what was recorded for it and not confirmed, in history and print. A confirmed record is contested.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-66',
    text: 'Nothing about a version is dated before the day on which it was frozen, unless the period of the plan began before the instance.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-67',
    text: 'Only a rule of law stops a freeze, a decision or an entry into force; other rules ask for a reason that is printed.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'law-68',
    text: 'Approval binds which parts are confidential: a later naming is an unapproved change and takes no approved text out of an edition.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-69',
    text: 'A pack that withdraws a role which people hold is not installed: the preview names the people and their running plans.',
    page: '`/administration/pack`',
  },
  {
    id: 'law-70',
    text: 'What is recorded again for a seat that contested is confirmed by this seat itself, or the seat decides in person.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-71',
    text: 'Only the holder or deputy gives a power of attorney, does not confirm acts under it, and keeps under it what was done in person.',
    page: '`/organisations/…`',
  },
  {
    id: 'law-72',
    text: 'A recorded act gets further documents from its recorder until it is confirmed, and an act in person from its organisation.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-73',
    text: 'The same power of attorney, for the same recipient, period and steps, is given once.',
    page: '`/organisations/…`',
  },
  {
    id: 'law-74',
    text: 'A plan registered from a published list is neither sent nor public until an independent second person compares it with its source.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-75',
    text: 'An issuing organisation with accounts agrees through a person who did not write the plan, and never by being named.',
    page: '`/issuers/…`',
  },
  {
    id: 'law-76',
    text: 'Answers, prioritisations and capacity decisions are not dated in the future, and a consent on paper not long before the plan.',
    page: '`/plans/…`',
  },
  {
    id: 'law-77',
    text: 'Nobody lowers the severity of a rule that the law binds.',
    page: '`/administration`',
  },
  {
    id: 'law-78',
    text: 'A version shows only the hash of a part of which the reader may read nothing.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-80',
    text: 'Only the first version of a plan that was decided before this instance existed enters into force by a document.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-81',
    text: 'After its end, a plan takes no acts that lead to an entry into force, and it keeps its first day.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-82',
    text: 'The database refuses an entry into force without the decisions that approve it, an empty submission, and an addendum to a draft.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-83',
    text: 'No single person changes what a second person confirmed of a registered plan: neither text, sections and decisions nor the file compared with it.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-84',
    text: 'A registration that was ever confirmed is not removed. One from before comparisons were recorded says that nobody compared it here.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-85',
    text: 'Where nobody in an organisation is independent, a person of an organisation that it names as reader confirms its registered plan.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-86',
    text: 'An issuing organisation of which nobody may agree independently consents on paper, with its document and a second person.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-87',
    text: 'The documents of a meeting and of a power of attorney are complete once a second person confirmed an act under them.',
    page: '`/meetings/…`',
  },
  {
    id: 'law-88',
    text: 'While a seat has an account that may confirm, no other issuing organisation confirms for it: the seat, or an authority that decides or receives.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-89',
    text: 'Evaluations are recorded beside an addendum, after the end, and for plans decided elsewhere; acts that lead to an entry are not.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-90',
    text: 'Nobody gives a power of attorney for a vacant function, and one from before the vacancy has no effect, also under a later holder.',
    page: '`/organisations/…`',
  },
  {
    id: 'law-91',
    text: 'A part is proposed as confidential; the body and the day that editions print come from the decision on its version.',
    page: '`/plans/…?tab=outline`',
  },
  {
    id: 'law-92',
    text: 'No event tells a reader of a change that the reader may not read, such as an answer of a zone.',
    page: '-',
  },
  {
    id: 'law-93',
    text: 'The database refuses a pack without a role that people hold today or later.',
    page: '`/administration/pack`',
  },
  {
    id: 'law-94',
    text: 'Workbook and JSON of a plan that another organisation than its issuer registered state this, as its documents do.',
    page: '`/plans/…`',
  },
  {
    id: 'law-95',
    text: 'A step without an organisation on its day does not apply and needs no reason; a body founded later changes no earlier act.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-96',
    text: 'The service that drafts a regional plan does not advise on it, and a framework note has its extension and evaluations.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-97',
    text: 'A version decided outside a procedure here enters into force only with the day of its decision.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-98',
    text: 'A country pack that binds a rule with another severity than the reference has the reason on record.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'law-99',
    text: 'Each count has one definition: matrix, totals, answer page, home, plan and one-page document count the same requested and answered items.',
    page: '`/alignment`, `/`',
  },
  {
    id: 'law-100',
    text: 'A pack is checked from its own folder with the published types: its issues are grouped, with places and the fix.',
    page: '`integral pack check`',
  },
  {
    id: 'law-101',
    text: 'A person who is asked to decide but cannot act sees what is missing and who can; an error of the author blocks the request.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-102',
    text: 'A decision on the period of a joint plan is not confirmed inside one ministry while the other one has an account.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-103',
    text: 'Seats with an account confirm themselves, or an authority of a later step does; acts and entries follow the seats of the law.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-104',
    text: 'An organisation for which somebody decided since the plan was started answers its request itself, and is not replaced by paper.',
    page: '`/plans/…?tab=file`',
  },
  {
    id: 'law-105',
    text: 'A seat stays while its organisation exists: a function that ended leaves it vacant, and one that a law in use names does not end.',
    page: '`/organisations/…`',
  },
  {
    id: 'law-106',
    text: 'The organisations that running plans need keep kind, area and first day; a pack moves no installed organisation, and no area on past days.',
    page: '`/organisations/…`, `/administration/pack`',
  },
  {
    id: 'law-107',
    text: 'An element that a submitted or decided version contains keeps its readers; only new elements get a stricter marking of their own.',
    page: '`/plans/…`',
  },
  {
    id: 'law-108',
    text: 'Minutes and decision documents are fixed once compared with an act or entry; a designation is printed once its acts are confirmed.',
    page: '`/meetings/…`, `/plans/…?tab=versions`',
  },
  {
    id: 'law-109',
    text: 'No act is dated long before its plan, and no decision on a new plan before its version was frozen.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-110',
    text: 'Evaluations follow the entry into force, once or once a year; earlier ones have a reason, and all are printed, also of plans decided elsewhere.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-111',
    text: 'A change of areas, also by workbook, moves no seat of a running plan; a succession does so only from a later day.',
    page: '`/areas/…`',
  },
  {
    id: 'law-112',
    text: 'Procedures and database find the same organisations for each seat; a function that begins later leaves it vacant.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-113',
    text: 'A function without holder and acting deputy is vacant, for the rule about seats and for powers of attorney alike, counted in legal days.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'law-114',
    text: 'No organisation that exists is left out of a step by an act of an earlier day, unless the period of the plan is over.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-115',
    text: 'A plan is registered as decided elsewhere beside none in force, and beside one on a path only if decided before the instance.',
    page: '`/import`',
  },
  {
    id: 'law-116',
    text: 'The preview of an import lists each row that the import would refuse because of its readers.',
    page: '`/import`',
  },
  {
    id: 'law-117',
    text: 'Only the seat for which an act was recorded contests it: a member of its organisation, or its link.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-118',
    text: 'The documents of a version, its acts and meetings are fixed once it is in force, also against an upload at the same time.',
    page: '`/plans/…?tab=path`, `/plans/…?tab=versions`',
  },
  {
    id: 'law-119',
    text: 'Only the seats of a decision on the period confirm it, or an authority of a later step: no council confirms for ministers.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-120',
    text: 'Roles and departures stay as recorded; an organisation whose roles ended on the day of their grant keeps its seats and consents.',
    page: '`/administration/people`',
  },
  {
    id: 'law-121',
    text: 'An organisation with accounts answers itself; links go to registered addresses, and every answer by link says who created the link.',
    page: '`/alignment/lineage/…`',
  },
  {
    id: 'law-122',
    text: 'Priorities of a submitted plan change by an addendum only, and a decision states who recorded it without confirmation.',
    page: '`/plans/…?tab=priorities`',
  },
  {
    id: 'law-123',
    text: 'A section that a version no longer contains asks each seat again; decisions on two different texts are no joint decision.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-124',
    text: 'The seats of a round are fixed at its first submission: ending, founding or replacing organisations removes and adds none; successors of the kind follow.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-125',
    text: 'A decision of several seats on the period has effect once each seat with an account confirmed it; the print names recorder, documents and contest.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-126',
    text: 'Who confirms a decision on the period is fixed when it is recorded; what is checked then is checked again when it is confirmed.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-127',
    text: 'A seat that contested a decision on the period confirms the next one of the kind itself; the print keeps the contest.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-128',
    text: 'Priorities decided again belong to the next version: a version without them is not submitted, decided or brought into force.',
    page: '`/plans/…?tab=priorities`',
  },
  {
    id: 'law-129',
    text: 'The decision on priorities is approved text: another decision in a plan in force is an unapproved change in list, checks and print.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-130',
    text: 'A plan that was replaced or ended by decision keeps its days in force: no other plan of its scope enters for them.',
    page: '`/plans/…?tab=versions`',
  },
  {
    id: 'law-131',
    text: 'Plans of earlier years end on the same day in whichever order they are recorded; page and cover say when and by what.',
    page: '`/plans/…`',
  },
  {
    id: 'law-132',
    text: 'After an organisation ends, its successor confirms, contests or withdraws what was recorded or decided for it; the ended organisation does nothing.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-133',
    text: 'A role that speaks for an organisation, granted by whoever recorded or wrote, makes no second person of somebody with another role.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'law-134',
    text: 'Answers that the asking organisation recorded are counted apart and named so in the list of reasons; no decision is dated long before the plan.',
    page: '`/country`',
  },
]
