import { type CoverageSubject, shown } from './row.ts'

const tables = 'src/platform/workbook/text-table/text-table.test.ts'
const values = 'src/features/indicators/import/values/values.test.ts'
const importing = 'src/features/indicators/import/import.db.test.ts'
const refused = 'src/features/indicators/import/refused.db.test.ts'
const lookedAt = 'src/features/indicators/import/looked-at.db.test.ts'
const mended = 'src/features/indicators/import/mended.db.test.ts'
const page = 'src/features/indicators/web/from-file/from-file-page.web.test.tsx'
const journey = 'e2e/figures-from-file.e2e.ts'
const job = 'src/features/indicators/import/bring-in-job.db.test.ts'
const crime = 'src/features/indicators/import/be-crime.real.db.test.ts'
const recorded = 'src/features/indicators/import/published.real.db.test.ts'
const real = 'src/features/indicators/import/real-files.test.ts'
const command = 'src/app/cli/observations.db.test.ts'

/** Untidy files of figures, and the recipes by which they are read. */
export const figureImport: CoverageSubject = {
  subject: 'Files of figures',
  rows: [
    shown(
      'Any encoding and delimiter; quotes, line ends and quotes that were forgotten; packed; workbooks',
      tables,
      'is read in the encoding in which it was written, whatever program wrote it',
      tables,
      'is read packed too, and from a workbook',
      tables,
      'finds what stands between its cells, also where decimals have commas and titles stand above',
      tables,
      'is read with its numbers, and cells and rows that repeat',
      tables,
      'gives the same rows however its text is cut into pieces',
    ),
    shown(
      'Decimal and thousands marks by evidence, never by a guess; periods in words of five languages',
      values,
      'is told by what can only be one of both, and how sure that is',
      values,
      'is never guessed: what is written otherwise is no number',
      values,
      'is none where nobody can mean one',
    ),
    shown(
      'Title rows, several rows of heads, footers; what each cell became, with confidence and proposals',
      lookedAt,
      'shows what each cell became, with title, heads and notes, and stores nothing',
      lookedAt,
      'is understood from a workbook too, with heads over several columns',
      importing,
      'is refused whole for one wrong cell, with its place and what may be meant',
    ),
    shown(
      'Names instead of codes with the same name at several levels, by order; old codes; rows outside the tree',
      lookedAt,
      'places equal names by their order, and finds a zone by what stands below it',
      importing,
      'leaves figures with the area of their time, by name and by code',
      crime,
      'come in by one recipe, all 128,800 values as they are, every parent the sum of its children, also outside the tree',
    ),
    shown(
      'Provisional and partial marks, words in the place of figures, breakdowns in heads and columns',
      importing,
      'takes signs and words in the place of figures as the recipe says, and asks about others',
      importing,
      'breaks figures down by what heads and columns say, by codes or names of the indicator',
      crime,
      'are understood: dots mark thousands, rows stand below each other by their order, "2019 (*)" is provisional and partial',
    ),
    shown(
      'Decisions are kept as a recipe that reads the next file of that form by itself; whole or nothing; idempotent',
      importing,
      'needs a recipe that somebody looked at; it is kept, and reads the next file of its form by itself',
      importing,
      'is mended by decisions: this name is that area, and that row is left out',
      importing,
      'is staged in pieces where it is long, and leaves nothing where it is refused in the end',
      command,
      'are looked at first, mended in the recipe, and brought in by it; another file of the form is read by itself',
    ),
    shown(
      'Long files are long work with progress, and can be cancelled',
      job,
      'is brought in as long work while its person goes on, and takes its file away',
      job,
      'leaves everything as it was where it is cancelled before it is recorded',
    ),
    shown(
      'Sum checks of parents against children, years against their months: findings, and both are kept',
      lookedAt,
      'tells a total that is not the sum of its parts, and takes both',
      importing,
      'reads year and month in columns of their own, and lays the year beside its months instead of recording it twice',
    ),
    shown(
      'Amounts of different units are never one sum',
      importing,
      'adds events of one unit up in their period, and never amounts of different units',
      real,
      'of drug seizures: single events with units that do not add up, counted, or added up in one unit each',
    ),
    shown(
      'Dutch crime, building permits, establishments, Eurostat and wastewater as they were published',
      real,
      'of Statistics Netherlands: three rows of heads, provisional years, blank is not zero; all values as they are',
      real,
      'of Statbel: 222,610 months of building permits on the codes of today, years beside their months, nan is no zero',
      real,
      'of Statbel by name: quarters in Dutch words, names under areas above, a place that nobody knows',
      real,
      'of Eurostat: keys in one column, a colon for no figure, two units that are two indicators',
      real,
      'of wastewater in cities: weekdays in columns, places that are no municipality, only those of one country',
    ),
    shown(
      'The same files recorded: the database holds what each says, figure by figure, and what municipalities come to',
      recorded,
      'of Statbel: months of building permits as they are, and the country, each year, what its municipalities come to',
      recorded,
      'of Statistics Netherlands: crime across the border, with what is provisional',
      recorded,
      'of Eurostat: two units that are two indicators, a colon that is no figure',
      recorded,
      'of wastewater in cities: weekdays in columns, places that are no municipality',
      recorded,
      'of drug seizures: single events, added up in one unit each',
    ),
    shown(
      'Bad files get a clear answer in bounded time and memory, and change nothing',
      tables,
      'is refused before it stands in memory where it is too large, however it is packed',
      tables,
      'names the line on which a quote is opened and never closed',
      refused,
      'says NaN, dates in the year 9999 and numbers without end only as what they are',
    ),
    shown(
      'Figures of the own area for the own body; nothing is told of what may not be read',
      refused,
      'tells of the own area; a row of another is named, and nothing is recorded',
      refused,
      'brings nothing in for another body, and a reader nothing at all',
      refused,
      'is not told of an indicator that may not be read',
    ),
    shown(
      'Preview with decisions on a page: each cell, how sure and why, mended by keyboard; refusals lose nothing',
      page,
      'shows each cell with what it became, moved through by arrows, and the figure of the one that one is on',
      page,
      'asks about an area that is not known, and takes what is said of it into the recipe',
      page,
      'changes how it is read where somebody says so: the numbers by the recipe, the heads by understanding anew',
      page,
      'stays with all that was said where it is refused, and says what is wrong',
      page,
      'says in words why a file is no table',
      mended,
      'is understood anew with what is said of its rows, and its next file is still known by itself',
      mended,
      'is read from the sheet and with the marks that are said',
      mended,
      'leaves rows out whose word is left out on purpose, whatever else they say: that is no fault',
      mended,
      'still knows a row by what stands below it where that is left out, and takes decisions on what follows it',
    ),
    shown(
      'Brought in from the page with marking, origin and recipe, which applies to the next file by itself',
      page,
      'comes in with its marking, origin and recipe, which knows its indicator by the name of the file',
      mended,
      'says before it comes in what its body may not tell, and reads only the own area where that is said',
      mended,
      'belongs to an indicator that is found by the words of its name as they are written, and by its code',
      journey,
      'an analyst drops a file as it was sent, mends by keyboard what was not understood, and the revised one is read by itself',
    ),
  ],
}
