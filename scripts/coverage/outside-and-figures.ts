import { type CoverageSubject, notYet, shown } from './row.ts'

const documents = 'src/features/plans/document/document.db.test.ts'
const exported = 'src/features/plans/document/export.db.test.ts'
const outcome = 'e2e/outcome.e2e.ts'
const access = 'e2e/accessibility.e2e.ts'
const commands = 'src/app/cli/plan-commands.db.test.ts'

export const inAndOut: CoverageSubject = {
  subject: 'In and out',
  rows: [
    shown(
      'Whole or nothing; a second import changes nothing',
      documents,
      'is whole or nothing',
      documents,
      'changes nothing the second time',
    ),
    shown(
      'Export and import change nothing',
      exported,
      'and importing again changes nothing, for any plan',
      commands,
      'are imported, exported again by their code, and change nothing when that is imported',
    ),
    shown(
      'A published schema',
      exported,
      'names every field of the form and refuses others',
      commands,
      'have a published schema, which needs no instance; what is used wrongly ends with 2',
    ),
    shown(
      'The five published plans come in through the ordinary door',
      'src/features/plans/document/published-list.db.test.ts',
      'are imported as they are, all five, and a second time without any change',
      outcome,
      'the five plans as published are loaded and stand in the list',
    ),
    shown(
      'A tagged PDF in the asked language',
      'src/platform/docgen/docgen.test.ts',
      'is tagged, names its language and title, and declares PDF/UA-1',
      commands,
      'become a PDF in the asked language and rendition; a public edition of what is not public is refused',
      outcome,
      'the plan is taken away as an accessible document in Dutch',
    ),
    shown(
      'Renditions full, council and public',
      'src/features/documents/model.test.ts',
      'council: what was named confidential goes whole, and neighbours leave one visible gap',
      'src/features/documents/model.test.ts',
      'public: also what is stricter than TLP:CLEAR goes',
    ),
    shown(
      'Charts on paper',
      'src/platform/docgen/chart.test.ts',
      'draws the same bytes each time, with a title and a description',
    ),
  ],
}

export const web: CoverageSubject = {
  subject: 'The web',
  rows: [
    shown(
      'The journey of a planner without a mouse, in Dutch',
      outcome,
      'a planner comes in by the front door and loads a list of published priorities',
      outcome,
      'the ministry walks through the matrix with the arrow keys and reads the reason behind a cell',
    ),
    shown(
      'No page breaks the rules of accessibility; 320 px; focus that is seen',
      access,
      '{} is for everyone: {}',
      access,
      'the plan page is for everyone: {}',
      access,
      'the first stop of the Tab key leads over the menu to the content',
    ),
    shown(
      'Contrast in light and dark, and meaning without colour',
      'src/ui/tokens.test.ts',
      'lets %s be read on %s',
      'src/ui/tokens.test.ts',
      'has a glyph for every tone of a cell',
    ),
    shown(
      'Search and command palette',
      'src/ui/command-palette.web.test.tsx',
      'keeps the focus in the field while arrows move through the groups and around the end',
    ),
    shown(
      'The shell',
      'src/ui/windows.web.test.tsx',
      'starts with a link to the content, marks the current entry and searches with Control K',
    ),
    shown(
      'Print of the pages',
      'e2e/print.e2e.ts',
      'a plan is printed whole, without what only a screen can use',
      'e2e/print.e2e.ts',
      'the matrix is printed with every body and every priority in words, also what was not scrolled to',
    ),
  ],
}

export const demoCountry: CoverageSubject = {
  subject: 'The demo country',
  rows: [
    shown(
      'Every answer, screen and document says that it is illustrative',
      'src/platform/auth/demo.db.test.ts',
      'says on every answer that it is illustrative',
      'src/platform/docgen/docgen.test.ts',
      'shows the illustrative banner on every page, cover included, and says so in the metadata',
    ),
    shown(
      'Illustrative stays illustrative',
      documents,
      'keeps illustrative what is illustrative',
      'src/features/plans/plans.db.test.ts',
      'is illustrative in a demo, whatever is said',
    ),
    shown(
      'A demo that was interrupted begins again',
      'src/app/server.db.test.ts',
      'that was interrupted while it was filled is begun again',
    ),
    shown(
      'The national drugs strategy',
      'src/app/deck.db.test.ts',
      'shows of %s the criminal priority %s with its operational action plan and its projects',
      'src/app/deck.db.test.ts',
      'has programmes beside ad hoc work that has an end',
      'src/app/deck.db.test.ts',
      'joins federal, community, regional, local and foreign partners',
    ),
    notYet(
      '176 zones, about 15,000 elements and 5,000 answers within 60 seconds',
      'a figure of npm run bench, not a test',
    ),
  ],
}

export const figures: CoverageSubject = {
  subject: 'Figures',
  rows: [
    shown(
      'Each figure beside its bar and its baseline',
      'bench/row.test.ts',
      'says of each figure whether its bar holds, and how it stands to its baseline',
    ),
  ],
}
