import { type CoverageSubject, partly, shown } from './row.ts'

const codes = 'src/features/indicators/codes/codes.db.test.ts'
const rules = 'src/features/indicators/codes/model.test.ts'
const paper = 'src/features/indicators/web/paper/paper-page.web.test.tsx'
const told = 'src/features/indicators/expected/told.db.test.ts'
const door = 'src/platform/http/door.db.test.ts'
const figures = 'src/features/indicators/figures/figures.db.test.ts'
const rows = 'src/features/indicators/figure-files/rows.test.ts'
const one = 'src/features/indicators/web/one/indicator-page.web.test.tsx'
const file = 'src/features/indicators/import/bring-in-job.db.test.ts'
const filePage = 'src/features/indicators/web/from-file/from-file-page.web.test.tsx'
const observations = 'src/features/indicators/observations/observations.db.test.ts'
const home = 'src/features/home/web/waits.web.test.tsx'

/** A number that one can answer for, also on paper. */
export const measuringAnswerable: CoverageSubject = {
  subject: 'Figures that can be answered for, also on paper',
  rows: [
    partly(
      shown(
        'Explain this number, on paper through a short code: what the paper said, what it is now, what changed, rows, formula, definition, approver, marking',
        codes,
        'opens to what the paper said then, what it is now, and what changed between them',
        codes,
        'is the same for the same question, and another once a figure came or another day began',
        codes,
        'is worked out by the formula of that day',
        told,
        'stands the promise beside its result, marked; what leaves the body holds the promise alone',
        paper,
        'says what the paper said beside what it is now, and what changed between them, by whom and why',
      ),
      'On paper are the figures of expected results and pictures that are taken away; a table of figures as a file names its rows instead.',
    ),
    shown(
      'A code tells nothing: who may not read the figure hears what is heard of no code; trying is limited; a mistyped one is known as such',
      codes,
      'reads what this reader may read: of a paper of others the own sum, and of nothing no more than of no code',
      codes,
      'is not made by who is nobody, nor of a figure that is not there',
      codes,
      'gets no small number through an earlier sum',
      rules,
      'a code with a wrong character, or with two that changed places, is none',
      paper,
      'tells a mistyped code at once and asks nobody; of one that opens nothing it says the same whatever the reason',
      door,
      'lets nobody try short codes without end: a minute each, signed in or not',
    ),
    shown(
      'How many answered, and the interval: in the answer, on the line, in the table and in files; never of a sum',
      figures,
      'keeps how many answered and its interval where it was told, and makes none up above it',
      one,
      'draws between what a survey lies, and says it of the point, the latest figure and in the table',
      rows,
      'has a head for each cell in every language, with the value to the last digit, its state and its source',
    ),
    shown(
      'Approved figures corrected through a file: with a reason, by who tells and approves for the body; the preview names who approved them',
      file,
      'corrects what is approved with a reason, by who tells and approves for the body; the preview names who approved it',
      filePage,
      'corrects what is approved where one may: it names who approved it, and asks why first',
    ),
    shown(
      'Figures that wait for one’s approval stand among what waits on the home page, until it is done',
      home,
      'has the figures that wait for an approval among what waits, with the step, until it is done',
      home,
      'asks nothing of figures for who does not approve any',
    ),
    shown(
      'Two bodies that tell one figure at the same moment: one is recorded, the other is refused with who told it meanwhile',
      observations,
      'are not both recorded: the second hears who told it meanwhile, and nothing of it is stored',
    ),
  ],
}
