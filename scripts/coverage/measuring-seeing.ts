import { type CoverageSubject, shown } from './row.ts'

const library = 'src/features/indicators/web/library/library-page.web.test.tsx'
const one = 'src/features/indicators/web/one/indicator-page.web.test.tsx'
const areasOf = 'src/features/indicators/web/one/areas.web.test.tsx'
const series = 'src/features/indicators/web/one/series.test.ts'
const delivery = 'src/features/indicators/web/one/delivery.test.ts'
const chance = 'src/features/indicators/web/areas/chance.test.ts'
const peers = 'src/features/indicators/web/areas/peers.test.ts'
const files = 'src/features/indicators/figure-files/figure-files.db.test.ts'
const explore = 'src/features/indicators/web/explore/explore-page.web.test.tsx'
const choice = 'src/features/indicators/web/explore/choice.test.ts'
const compare = 'src/features/indicators/web/explore/compare.test.ts'
const remarks = 'src/features/indicators/web/explore/remarks.test.ts'
const expectations = 'src/features/indicators/expectations/expectations.db.test.ts'
const cells = 'src/features/indicators/web/entry/read-cell.test.ts'
const draft = 'src/features/indicators/web/entry/draft.test.ts'
const entry = 'src/features/indicators/web/entry/entry-page.web.test.tsx'

export const measuringSeeing: CoverageSubject = {
  subject: 'Seeing and telling figures',
  rows: [
    shown(
      'The library along the chain, narrowed by kind and words',
      library,
      'stands along the chain, each with which way is better, who delivers it and its latest whole figure',
      library,
      'is narrowed by kind and words, which stand in the address, and says how to see all again',
    ),
    shown(
      'Lines with breaks and gaps that say why; provisional and partial drawn as such, and never compared',
      series,
      'draws no line to what is missing, over a break, or to a part of a period; and dashes what is provisional',
      series,
      'says in a gap why there is no figure, and that nothing was told',
      series,
      'compares the latest whole figure with the period just before, and with none over a break',
      one,
      'tells each point of the line, walked with the arrows, and why there is none',
    ),
    shown(
      'Bias in plain sight, no colour for what is ambiguous, who delivers and until when',
      one,
      'says at once what it is, its latest whole figure, how it misleads, who delivers it and until when',
      one,
      'says why it never gets a colour, and beside what to read it',
      delivery,
      'skips the years between surveys, and not a quarter of a year that is brought up to date more often',
    ),
    shown(
      'Bars within a peer group with the range that chance allows, without ranks',
      chance,
      'is the range of a Poisson count, as tables have it',
      areasOf,
      'stand in the order of names, never of figures, with the range that chance allows',
      peers,
      'compares with areas of half to twice as many inhabitants, in the year that is shown',
    ),
    shown(
      'Map with a time slider, table twin, comparison of two areas',
      areasOf,
      'stand on the map, as words and as a table too',
      areasOf,
      'are walked through time with a slider that says the period',
      one,
      'draws two areas in one picture, each named in words',
    ),
    shown(
      'Explorer: several indicators, areas, periods and breakdowns as small multiples over one time, all of it in the address',
      explore,
      'have a picture for each indicator with a line for each area, over one time; what has no figure is named under them',
      explore,
      'have a picture for each area, in which indicators of another unit never stand',
      explore,
      'have a line for each part of a dimension, and say of what is not broken down so that it is the whole',
      choice,
      'says the whole choice, and reads it back the same',
      choice,
      'have an indicator with a line for each area, or an area with a line for each indicator of one unit',
      remarks,
      'names lines where they end, in their order and never over each other',
    ),
    shown(
      'What is withheld, missing or a part of a period is said beside each picture, never shown as emptiness or zero',
      explore,
      'say what is withheld, and what is a part of a period: never emptiness',
      remarks,
      'says first what is hidden, of which line and of which periods, and never takes it for nothing',
    ),
    shown(
      'Lines with baseline and target, with the way to the element; nothing of plans that the reader may not read',
      explore,
      'have beside them what plans expect, with the way to the element; not for who may not read plans',
      remarks,
      'draws what was promised of each period, and nothing of the time before the promise',
      expectations,
      'are found over plans, with the element that expects them, and only of what was asked',
      expectations,
      'are not told to who may not read the element, the plan or the indicator, nor to who reads no plans',
    ),
    shown(
      'Comparison of any two: in their own units, as an index, by difference; what does not compare says why',
      explore,
      'of one indicator stand on one height, with the difference of each period, or why that is not said',
      explore,
      'of two units never share a height, unless both are an index',
      compare,
      'never run over a break: the latest stretch that has two periods is the index, and the rest says why it is not',
      compare,
      'is not said of what does not compare, and says why',
    ),
    shown(
      'Explain this number: rows, source, version, date',
      one,
      'has the same as a table, where each figure opens to what it is made of',
      one,
      'says that figures are withheld, and shows how those that are never added up are spread',
      one,
      'shows what a figure superseded, and of a survey how many answered and between which values it lies',
    ),
    shown(
      'Download as CSV and XLSX, exact, with state and source, and nothing that may not be read',
      files,
      'has each figure to the last digit, with its state, where it came from and why there is none',
      files,
      'is a workbook too, in which no text becomes a formula and no digit is lost',
      files,
      'holds only what its reader may read, and says that it is not all',
      files,
      'holds several indicators, and each part beside its whole, told apart by what it is a part of',
      explore,
      'are the same as a table, and leave as a file of just these',
    ),
    shown(
      'Data entry grid: keyboard, paste, instant validation, reasons for no data, all or none, undo',
      entry,
      'begin with what stands; what is typed is told apart from it, and saved as figures',
      entry,
      'are pasted as a block, with what is wrong at its cell, and not saved before it is mended',
      entry,
      'stay as they are typed when the server refuses one, which is shown at its cell',
      cells,
      'is refused where its marks stand in an odd place, and never guessed',
      draft,
      'is taken back by telling again what stood, and by saying that the rest is not known',
    ),
  ],
}
