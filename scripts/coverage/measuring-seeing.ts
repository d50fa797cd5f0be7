import { type CoverageSubject, shown } from './row.ts'

const library = 'src/features/indicators/web/library/library-page.web.test.tsx'
const one = 'src/features/indicators/web/one/indicator-page.web.test.tsx'
const series = 'src/features/indicators/web/one/series.test.ts'
const delivery = 'src/features/indicators/web/one/delivery.test.ts'
const chance = 'src/features/indicators/web/areas/chance.test.ts'
const peers = 'src/features/indicators/web/areas/peers.test.ts'
const files = 'src/features/indicators/figure-files/figure-files.db.test.ts'
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
      one,
      'stand in the order of names, never of figures, with the range that chance allows',
      peers,
      'compares with areas of half to twice as many inhabitants, in the year that is shown',
    ),
    shown(
      'Map with a time slider, table twin, comparison of two areas',
      one,
      'stand on the map, as words and as a table too',
      one,
      'are walked through time with a slider that says the period',
      one,
      'draws two areas in one picture, each named in words',
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
