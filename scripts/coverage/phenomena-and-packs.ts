import { type CoverageSubject, shown } from './row.ts'

const about = 'src/features/indicators/about/about.db.test.ts'
const aboutModel = 'src/features/indicators/about/model.test.ts'
const aboutPage = 'src/features/indicators/web/about/about.web.test.tsx'
const dossier = 'src/features/priorities/dossier/dossier.db.test.ts'
const editor = 'src/features/phenomena/editor/editor.db.test.ts'
const editorModel = 'src/features/phenomena/editor/model.test.ts'
const editorPage = 'src/features/phenomena/web/phenomena-page.web.test.tsx'
const kin = 'src/features/phenomena/kin/model.test.ts'
const book = 'src/features/registry/list-books/phenomena.db.test.ts'
const strategy = 'src/features/plans/readings/readings.db.test.ts'
const upgrade = 'src/app/cli/pack-upgrade.db.test.ts'

/** What is known of a phenomenon, the lists that name it, and what a later pack changes in them. */
export const phenomenaAndPacks: CoverageSubject = {
  subject: 'Dossiers, lists of phenomena, upgrades of a pack',
  rows: [
    shown(
      'Dossier, objective image: indicators linked to the phenomenon, many to many, in the pack and editable',
      about,
      'is every indicator that is linked to it, with its line, its latest whole figure, and the years of which nothing is known',
      about,
      'is said by an administrator of the lists, and by nobody else',
      about,
      'comes with a pack, and what was said here stays at an upgrade',
      aboutPage,
      'is shown, and an administrator sets a link aside with a reason and takes it up again, by keyboard',
    ),
    shown(
      'Each with its line, latest value, the middle of areas of like size, breaks and gaps in words; small numbers stay withheld, and nothing is read that the reader may not see',
      about,
      'says the middle of the areas of like size, and of fewer than five nothing',
      about,
      'leaves small numbers of others out of the middle for who may not read them',
      about,
      'is read by who reads the indicator alone',
      aboutModel,
      'stands beside the middle of at least five areas, in its own period',
      aboutModel,
      'have from half to twice the inhabitants; one of whom they are not known is left out',
      aboutModel,
      'has gaps where a figure should have come, by its rhythm',
      aboutModel,
      'is read from its latest whole figure, and breaks only after its first',
      aboutPage,
      'is drawn and said in words: the line, the middle of like areas, breaks, gaps, and what came over another reach',
    ),
    shown(
      'Subjective image: what people answered, with how many and the interval',
      about,
      'tells what people answered, with how many and between what',
      aboutPage,
      'holds what people answered apart, with how many and between what',
    ),
    shown(
      'The dossier is printed with the choice: figures, what it was before, influence, harm and displacement',
      dossier,
      'is printed with the choice: the figures in a full document alone, what it was before, and what was written of it',
      dossier,
      'reads the figures of the area of its plan',
    ),
    shown(
      'A new generation of phenomena is begun from the former one, each item the same, and taken back while nothing names it',
      editor,
      'begins with the items of the one before, each said to be the same, and ends that one where it begins',
      editor,
      'is taken back with its relations while nothing names its items, and not after that',
      editor,
      'is begun by an administrator of the lists alone',
      editorPage,
      'begins a new generation from the one before',
    ),
    shown(
      'Items are named in five languages and dated; edits survive an upgrade and can be taken back',
      editor,
      'is named in five languages and dated, and an upgrade of the pack leaves it as it is and says so',
      editor,
      'is as in the pack again when an administrator takes the edit back',
      editor,
      'has a code of its own, a life that ends after it begins, and stands under an item of its list',
      editorModel,
      'keeps its number in the next generation',
      editorModel,
      'stands under an item of its list, and not under itself',
      editorPage,
      'names an item in five languages with a reason, and takes that back',
      editorPage,
      'offers who only reads the lists the workbook, and nothing to write',
    ),
    shown(
      'The crosswalk is written by keyboard in two columns, with a preview of what changes for plans',
      editorPage,
      'relates two items by keyboard alone, and shows beforehand what that changes for plans',
      editor,
      'shows which items come to mean the same, and the plans about them that the reader may read',
      editorModel,
      'is every item that means something else with it than without, as far as the way leads',
      editorModel,
      'is nothing where an item was split or dropped: the parts are other subjects',
      editorModel,
      'is a changed reach too',
    ),
    shown(
      'The lists of phenomena travel as a workbook, as the other lists do',
      book,
      'comes back unchanged, and names, places and dates items, new ones too',
      book,
      'takes nothing where an item would change its list, or stand under itself or under one of another list',
    ),
    shown(
      'Work and figures follow a phenomenon across generations, with words where a relation is not the same',
      kin,
      'through the same and through other reaches, with one word for the way',
      kin,
      'to what it was split from, and not to what was split off beside it',
      kin,
      'unbroken only where nothing but the name changed',
      about,
      'goes on over what the phenomenon was, and says where that had another reach',
      strategy,
      'says what it was and became in other lists, with a word where that is not the same, and not what was set aside',
    ),
    shown(
      'integral pack upgrade --preview: new, changed, edited here and withdrawn of everything that a pack brings, steps, criteria, terms and links included',
      upgrade,
      'an upgrade says what it would do to everything that a pack brings, stores nothing, and then does that with a reason',
    ),
  ],
}
