import { type CoverageSubject, shown } from './row.ts'

const db = 'src/features/means/means.db.test.ts'
const scopes = 'src/features/means/means.scopes.db.test.ts'
const promises = 'src/features/means/promises/model.test.ts'
const balance = 'src/features/means/balance/model.test.ts'
const choice = 'src/features/means/choice/model.test.ts'
const page = 'src/features/means/web/means-page.web.test.tsx'
const sheets = 'src/features/means/web/kept/kept-sheets.web.test.tsx'
const sheet = 'src/features/means/web/kept/sheet.test.ts'
const choicePage = 'src/features/means/web/choice/choice-page.web.test.tsx'
const rule = 'src/features/checks/rules/means.test.ts'

export const livingMeans: CoverageSubject = {
  subject: 'Means: what exists against what is promised',
  rows: [
    shown(
      'Teams, reserved capacity, missions of one municipality and budget by source, per year and per month',
      db,
      'is kept per year, in the order in which it was written',
      balance,
      'makes hours of people: productive hours after absence, month by month',
      balance,
      'keeps budget by source; what is only requested stands beside what is certain',
    ),
    shown(
      'Figures are superseded and dated, never overwritten',
      db,
      'is superseded by a new figure, never overwritten; what stays the same stays as it was',
      db,
      'is not saved over figures that somebody else saved since',
    ),
    shown(
      'Available, reserved, promised and free per team and month, over all plans of a body',
      balance,
      'takes reserved capacity and missions off, of their team or of the body as a whole',
      db,
      'comes with the elements behind each number, over all plans of the body',
    ),
    shown(
      'What is promised is spread over its period and counted once',
      promises,
      'weighs each month by its days within the period of the element',
      promises,
      'does not count again what details an amount of the same service above it',
      promises,
      'counts nothing of what is done or stopped, nor of what stands under it',
    ),
    shown(
      'What is not available is said and never counted as zero',
      balance,
      'never takes what is not available for zero',
      page,
      'says what is not known instead of showing zero, and has the same content as a table',
    ),
    shown(
      'Every number opens to the elements behind it',
      page,
      'says in each cell how much is free or too much, and opens to the elements behind it',
    ),
    shown(
      'R17 compares a plan with what its body has',
      rule,
      'warns once of the plan where it promises more than its body has left in a year, in hours and in euros',
      db,
      'shows in the check of the plan as soon as the body says what it has',
    ),
    shown(
      'For this capacity, these objectives: a what-if that becomes a decision with a motive',
      choice,
      'draws the line before the first objective that no longer fits, and lets nothing small slip through',
      choicePage,
      'moves objectives as a what-if, with buttons and with Alt and arrows, told aloud, and back',
      db,
      'is a what-if until it is decided; the decision keeps order, line and motive',
    ),
    shown(
      'Means are typed like a sheet, and pasted from one',
      sheets,
      'goes down with Enter, and makes a row at the end',
      sheets,
      'spreads what a spreadsheet copied over rows and columns',
      sheet,
      'names each cell that cannot be read',
    ),
    shown(
      'The plan document and the printed plan carry them',
      db,
      'travels with the plan: exported, and imported again without a change, or with one',
      db,
      'shows what is available beside what is promised, marked, to who may read what the body has',
      db,
      'prints which objectives the capacity bears, and a gap for what the rendition hides',
    ),
    shown(
      'Read where one supervises or serves the body, written by the body alone; nothing hidden in a sum',
      scopes,
      'the database refuses it too, whatever a query forgets',
      scopes,
      'is in no sum of who may not read it, and who may not is told that it is not all',
      scopes,
      'hides a decision that ranks it',
    ),
  ],
}
