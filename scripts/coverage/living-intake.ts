import { type CoverageSubject, partly, shown } from './row.ts'

const reader = 'src/platform/intake/docx/read-docx.test.ts'
const proposal = 'src/features/intake/propose/propose.test.ts'
const headings = 'src/features/intake/propose/headings.test.ts'
const tables = 'src/features/intake/propose/table.test.ts'
const meaning = 'src/features/intake/propose/meaning.test.ts'
const outline = 'src/features/intake/outline/model.test.ts'
const intake = 'src/features/intake/intake.db.test.ts'
const long = 'src/features/intake/long-document.db.test.ts'
const take = 'src/features/intake/take.db.test.ts'
const page = 'src/features/intake/web/intake-page.web.test.tsx'
const view = 'src/features/intake/web/proposal-view.web.test.tsx'
const aside = 'src/features/intake/propose/propose-aside.test.ts'
const paste = 'src/features/intake/web/read-paste.web.test.tsx'
const everyParagraph =
  'places every paragraph once, or lists it once; invents no words; and puts nothing where it may not stand'

export const oldPlansIn: CoverageSubject = {
  subject: 'Old plans in',
  rows: [
    partly(
      shown(
        'A Word document is read in bounds: its directory before its content, and what is none is refused with the reason',
        reader,
        'is never anything but a document or a refusal, whatever bytes are changed in one',
        reader,
        'takes tracked changes as accepted, leaves hidden text out, and says how much',
        reader,
        'counts as the word processor does',
        aside,
        'ends what takes longer than it may, and goes on with the next',
      ),
      'OpenDocument texts and PDF are refused, not read',
    ),
    shown(
      'Untidy documents say no more and no less than they show: moved and deleted text, comments, tables in tables, other producers',
      reader,
      'has the words of moved text where they went, and none of comments, of rows that were deleted, of what is embedded',
      reader,
      'has tables in tables, boxes in cells and lists in them each once, in the outer cell',
      reader,
      'written by LibreOffice is read as one written by Word',
      reader,
      'is found where its relations say, and nothing outside the archive is',
      reader,
      'is refused wherever it is cut off',
      page,
      'says of a file that is too large, and of a text that is too long, so before it is sent',
    ),
    shown(
      'Plans without styles: typed chapters, capitals and tables of contents are what they look like, and nothing twice',
      headings,
      'are headings by their numbers, without a style and without bold letters',
      headings,
      'have a table of contents also where no heading says so; figures at the end of a line are none',
      headings,
      'may be in capitals, unless everything is; an abbreviation is no heading',
      'src/features/intake/propose/numbered-kinds.test.ts',
      'says the kind where it stands in their count, and only there',
      tables,
      'have their head anywhere, and again; a row over the whole width says what the next ones stand under',
    ),
    shown(
      'A long document is gone through as work that one may leave and stop',
      long,
      'is gone through as work that one may leave; then its proposal is opened as any other',
      long,
      'is stopped, its words stay, and it is gone through again by whoever writes the plan',
      aside,
      'is stopped by who no longer wants it, and says how far it is',
      page,
      'shows how far it is, that one may leave, and how to stop it',
    ),
    shown(
      'Headings, numbers, lists, tables and the words of the field become a proposal; every paragraph is placed or listed',
      proposal,
      everyParagraph,
      tables,
      'become an element a row, with what the other columns say of it',
      proposal,
      'stand in one another: objectives, under each its goals, under each its actions',
      proposal,
      'is listed with the reason',
    ),
    shown(
      'Owners, partners, areas, terms and phenomena are held against the registry; never chosen below certainty',
      intake,
      'chooses what is called exactly so, the own function among many, and leaves a budget to the planner',
      meaning,
      'are not chosen where two things are called so, nor offered where nothing is near',
      intake,
      'takes of a field what its author chooses of all that stands in the country, where no candidate is meant',
      view,
      'lets one choose what a field means of all that stands in the country, and take that back',
    ),
    shown(
      'A proposal is gone through by keyboard, left and taken up again; nothing is lost or invented on the way',
      view,
      'is decided by keyboard: accept and go on, reject with all under it, all under, open again, undo',
      view,
      'changes its tree by keyboard: under the one before, out again, merged with the one before',
      outline,
      'keeps every paragraph once, and a tree in which each stands where it may, whatever one does',
      intake,
      'is kept, and taken up again where one left it',
      intake,
      'loses and invents nothing: no paragraph, no word, no meaning',
    ),
    shown(
      'What is accepted is taken into the plan in one act, with the paragraph it came from in the history',
      intake,
      'makes a proposal of it, and writes nothing in the plan',
      take,
      'tells in the history from which paragraph of which document each came',
      take,
      'is all or nothing',
      take,
      'is one act that its author undoes in the plan; then it is open here again',
    ),
    shown(
      'A proposal is for the body that writes the plan',
      intake,
      'a proposal is for the body that takes it in: nobody else finds it, also where they read the plan',
      intake,
      'follows its plan: who may no longer read that, no longer finds the proposal',
    ),
    shown(
      'Pasted text goes through the same proposal; the command line shows it without an instance',
      paste,
      'takes text alone: scripts, handlers and what was deleted stay out',
      paste,
      'leaves comments, deletions and what is hidden out, and whatever would run or be fetched',
      paste,
      'reads Google Docs: a wrapper of normal weight makes nothing bold, lists stand in one another',
      paste,
      'reads LibreOffice and Outlook: their own headings, lists, tables, footnotes',
      intake,
      'takes pasted paragraphs through the same proposal',
      'src/app/cli/intake.test.ts',
      'shows the outline with its paragraphs, and what finds no place',
    ),
  ],
}
