import { type CoverageSubject, shown } from './row.ts'

const library = 'src/features/indicators/library/library.db.test.ts'
const changes = 'src/features/indicators/library/library.test.ts'
const country = 'src/app/country.db.test.ts'
const pack = 'packs/be/indicators.test.ts'
const demo = 'packs/demo/figures.test.ts'

export const measuringLibrary: CoverageSubject = {
  subject: 'The library of indicators',
  rows: [
    shown(
      'Indicators come with the country, from the first start, and every plan may use them',
      library,
      'is there from the first start, readable for everybody, and installing it again changes nothing',
      country,
      'begins with the indicators of its country',
    ),
    shown(
      'A later pack: new, changed, edited here, withdrawn, seen before it is installed',
      library,
      'says what it would do before it does it',
      library,
      'makes a version that breaks no series of what changed, and keeps and marks what went',
      library,
      'leaves what was edited here as it is',
      changes,
      'leaves what was edited here, and an own indicator that has the code already',
      country,
      'takes the indicators of a later pack over, whichever body owns them, once an administrator has seen and installed it',
    ),
    shown(
      'What is counted, in five languages, by whom, and how it misleads',
      pack,
      'says in all five languages what is counted, by whom, in what, and how it misleads',
      pack,
      'holds together: each definition in itself, its owner, the kind of area that it counts',
    ),
    shown(
      'Formulas name what is there and may be added up, and never need themselves',
      pack,
      'name indicators that are there, counted at the same level or beside the inhabitants',
      pack,
      'are made of what may be added up, over area and over time',
      pack,
      'need themselves nowhere, however many lie between',
    ),
    shown(
      'What is seized or found never colours, and is read beside the effort',
      pack,
      'never lets what is seized or found by looking colour a plan, and names the effort beside which it is read',
    ),
    shown(
      'The demo has figures with gaps, revisions, a break, a merger, and a zone far off its peers',
      demo,
      'show what a reader meets in real ones: gaps, a part of a year, what is provisional, small numbers',
      demo,
      'are told of the municipalities of each year, also of those that merged later',
      demo,
      'have one zone far off its peers, and one second count that says otherwise',
    ),
  ],
}
