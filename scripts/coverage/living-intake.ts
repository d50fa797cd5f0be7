import { type CoverageSubject, partly, shown } from './row.ts'

const reader = 'src/platform/intake/docx/read-docx.test.ts'
const proposal = 'src/features/intake/propose/propose.test.ts'
const meaning = 'src/features/intake/propose/meaning.test.ts'
const outline = 'src/features/intake/outline/model.test.ts'
const intake = 'src/features/intake/intake.db.test.ts'
const page = 'src/features/intake/web/intake-page.web.test.tsx'
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
        'src/features/intake/propose/propose-aside.test.ts',
        'ends what takes longer than it may, and goes on with the next',
      ),
      'OpenDocument texts and PDF are refused, not read',
    ),
    shown(
      'Headings, numbers, lists, tables and the words of the field become a proposal; every paragraph is placed or listed',
      proposal,
      everyParagraph,
      proposal,
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
    ),
    shown(
      'A proposal is gone through by keyboard, left and taken up again; nothing is lost or invented on the way',
      page,
      'is decided by keyboard: accept and go on, reject with all under it, all under, open again, undo',
      page,
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
      intake,
      'tells in the history from which paragraph of which document each came',
      intake,
      'is all or nothing',
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
      'src/features/intake/web/read-paste.web.test.tsx',
      'takes text alone: scripts, handlers and what was deleted stay out',
      intake,
      'takes pasted paragraphs through the same proposal',
      'src/app/cli/intake.test.ts',
      'shows the outline with its paragraphs, and what finds no place',
    ),
  ],
}
