import { type CoverageSubject, shown } from './row.ts'

const broken = 'src/app/cut-connections.db.test.ts'
const book = 'src/features/plans/workbook/workbook.db.test.ts'
const meanwhile = 'src/features/plans/workbook/workbook-merge.db.test.ts'
const whole = 'src/features/plans/workbook/workbook-whole.db.test.ts'
const elsewhere = 'src/features/plans/workbook/saved-elsewhere.db.test.ts'
const placed = 'src/features/plans/workbook/order.db.test.ts'
const named = 'src/features/plans/workbook/names.db.test.ts'
const notation = 'src/features/plans/workbook/notation.test.ts'
const sequences = 'src/features/plans/undo/sequences.db.test.ts'
const faults = 'src/features/plans/workbook/workbook-faults.db.test.ts'
const merging = 'src/features/plans/workbook/merge.test.ts'
const page = 'src/features/plans/web/workbook/workbook-card.web.test.tsx'
const pieces = 'src/features/plans/workbook/workbook-in-pieces.db.test.ts'
const ordered = 'src/features/plans/workbook/order-bringing-in.db.test.ts'
const killed = 'src/features/plans/workbook/workbook.fault.test.ts'
const cli = 'src/app/cli/workbook-commands.db.test.ts'
const read = 'src/platform/workbook/read.test.ts'
const write = 'src/platform/workbook/write.test.ts'
const values = 'src/platform/workbook/values.test.ts'

export const livingWorkbook: CoverageSubject = {
  subject: 'Workbooks of a whole plan',
  rows: [
    shown(
      'Out and back in without loss',
      book,
      'changes nothing when it comes back as it went, whoever saved it',
      write,
      'gives any text back as it was, whatever stands in it',
      elsewhere,
      'changes nothing as LibreOffice saves it: shared texts, its own formats of days, hidden sheets',
      elsewhere,
      'changes nothing through LibreOffice itself, as XLSX and by way of ODS',
    ),
    shown(
      'The whole plan: elements, links, means, partners, needs, order, cover, every detail',
      book,
      'has sheets for itself, elements, means, partners, links and needs, and says first what may be changed',
      whole,
      'stands on a sheet of its own, and is added, changed and taken there',
      whole,
      'stands on a sheet of its own: what may be changed is taken, what others decide is not',
      whole,
      'is in the workbook where an element has it, and comes back as it was',
    ),
    shown(
      'The order of elements is a number that is merged by what stands beside it',
      placed,
      'is a number among those under the same key: between two others stands what has a number between theirs',
      placed,
      'is not in question because others came or went meanwhile',
      placed,
      'is a conflict where both moved the same element, and stays as the plan has it where that was chosen',
    ),
    shown(
      'Bold, italics, links and lists in a cell, without loss',
      notation,
      'of which nothing was changed gives the same prose again, with the ids of its blocks',
      whole,
      'keeps emphasis, lists and links of a text, and takes them from a cell',
    ),
    shown(
      'Names instead of codes, where only one thing has the name',
      named,
      'are taken where only one thing has the name, in any language, whatever its capitals and accents',
      named,
      'of several things are refused with the codes of all of them; nearly a name proposes whose it is',
    ),
    shown(
      'Edits, undos, imports and merges in any sequence equal the same changes made one by one; nothing unseen goes or shows',
      sequences,
      'any sequence of edits, undos, imports and merges by several people equals the same changes made one by one, with a line for each',
    ),
    shown(
      'Merged value by value; conflicts are shown and chosen',
      meanwhile,
      'shows both sides of what both changed, and does for each row what was chosen',
      merging,
      'equals the same changes made one by one, whatever was changed on both sides',
    ),
    shown(
      'Whole or not at all, on the plan that was looked at',
      meanwhile,
      'refuses to write on another state than the one that was looked at, and writes nothing',
      meanwhile,
      'lets one of two imports at the same moment through',
    ),
    shown(
      'A server killed, a connection cut, or a change in the middle: whole or not at all',
      killed,
      'a workbook whose server is killed while it is written is there whole or not at all, and then whole, once',
      pieces,
      'and is not there when it is stopped in the middle, whenever that is',
      pieces,
      'and not where the plan changes after everything was worked out',
    ),
    shown(
      'A line that breaks in the middle of a file, at every door where one comes in: nothing is stored and nothing stays behind',
      broken,
      'of the workbook of a plan leaves nothing behind: no row, no job, no piece of the file, no connection, no place',
      broken,
      'of the workbook of a list leaves nothing behind',
      broken,
      'of an old plan leaves nothing behind',
      broken,
      'of a file of boundaries leaves nothing behind',
    ),
    shown(
      'A large workbook shows how far it is, goes on without its person, and can be cancelled until it is written',
      ordered,
      'is written after the act, as its person, with its reason; the file goes with it',
      ordered,
      'leaves nothing, not even its file, when it is cancelled while it runs',
      ordered,
      'is written once when its server is killed after the commit and before the end was noted',
      page,
      'goes on as long work where it is large, is followed to its end, and is looked at again where it fails',
    ),
    shown(
      'A large plan is read in short pieces that agree',
      pieces,
      'read in pieces is the same as read at once, also where it changes between them',
    ),
    shown(
      'A second import changes nothing',
      book,
      'says what it will do, stores nothing then, and does just that; the second time nothing',
    ),
    shown(
      'Nothing goes without a tick, nothing hidden is touched or told',
      meanwhile,
      'stay in the plan unless somebody ticks them',
      meanwhile,
      'is not in the workbook, and its rows are neither removed nor revealed by it',
    ),
    shown(
      'The history says from which workbook, and why',
      book,
      'tells the history of each change from which workbook it came, and why',
    ),
    shown(
      'Faults with sheet, cell, remedy and the nearest codes',
      faults,
      'proposes the nearest codes of what is not known',
      faults,
      'refuses a row under itself, a kind that may not stand there and a parent that is not there',
    ),
    shown(
      'Newer forms and other plans are refused in words',
      faults,
      'refuses a newer form, the workbook of another plan, and one without its hidden sheet',
    ),
    shown(
      'An empty workbook per kind of plan',
      book,
      'has the sections of its kind and what belongs in each, and fills a plan of that kind',
    ),
    shown(
      'On the file tab of the plan, and on the command line',
      page,
      'is shown row by row, and written when every conflict is decided, with what was chosen and why',
      cli,
      'are merged into their plan, and each row is told',
    ),
    shown(
      'Files from outside: bombs, macros, passwords, damage',
      read,
      'judges sizes by the directory before anything is inflated, and what lies about its size while it is',
      read,
      'knows what is no workbook, what is locked or old, and what brings macros',
    ),
    shown(
      'No text becomes a formula; formulas are read as their last value',
      write,
      'has no formula, and marks every text that would become one when somebody edits it',
      read,
      'takes the last value of a formula and says that it is one; one that was never computed is an error',
    ),
    shown(
      'Days, numbers and heads of every habit and language',
      values,
      'reads a day of every habit, the day before the month',
      values,
      'knows them by their heads in any language or by their keys, whatever their order',
    ),
  ],
}
