import { type CoverageSubject, shown } from './row.ts'

const territory = 'packs/be/territory/territory.test.ts'
const sources = 'packs/be/territory/sources.test.ts'
const areas = 'src/features/registry/areas/areas.db.test.ts'
const changes = 'src/features/registry/successions/successions.db.test.ts'
const powers = 'src/features/registry/competences/competences.db.test.ts'
const functions = 'src/features/registry/functions/functions.db.test.ts'
const boundaries = 'src/features/registry/boundaries/boundaries.test.ts'
const deck = 'src/app/deck.db.test.ts'

export const structure: CoverageSubject = {
  subject: 'The structure of the country',
  rows: [
    shown(
      'Areas in several hierarchies at once, with names, codes and validity',
      areas,
      'shows an area with its places in every hierarchy on a day, and with its history',
      territory,
      'places areas only under a kind that stands above theirs in that hierarchy',
    ),
    shown(
      'Merge, split, recode; what became of an area',
      changes,
      'ends them that day, moves what stood under them, records it, and says which bodies are left',
      changes,
      'splits an area into parts, each with the areas below it that were said',
      areas,
      'answers what became of an area, what it was before, and what is announced',
    ),
    shown(
      'A change of areas is shown before it is made, and withdrawn before its day',
      changes,
      'and the preview says what ends, begins, moves and is left, and changes nothing',
      changes,
      'is withdrawn: all stands as it stood, and what would have begun is gone',
      'src/features/registry/web/area-change/change-page.web.test.tsx',
      'asks where the result stands, says what follows, and merges only when asked a second time',
      'src/features/alignment/structure/structure.db.test.ts',
      'are its plans, the elements its functions answer for, and what it was asked',
    ),
    shown(
      '581 municipalities became 565, 185 forces became 176; some are planned to merge',
      'packs/be/packs.test.ts',
      'are 581 municipalities in 2019 and 565 in 2025',
      'packs/be/packs.test.ts',
      'are 185 forces in 2019 and 176 in 2026, each with a zonal security council',
      territory,
      'lets the announced merger of the six Brussels zones end none of them',
    ),
    shown(
      'Rows outside the tree have a place',
      territory,
      'marks places that no total of municipalities holds as outside the tree',
    ),
    shown(
      'A border region owns a plan',
      deck,
      'covers a border region as one territory, with partners from both sides',
    ),
    shown(
      'Zones at the border',
      'packs/be/territory/border.test.ts',
      'are those with a municipality at it, and lie at the same borders',
      'src/features/alignment/coverage/coverage.db.test.ts',
      'narrows by area, border region, size and kind of body',
    ),
    shown(
      'Invented names of zones in the demo, unless an administrator asks for the real ones',
      'packs/demo/demo.test.ts',
      'calls no zone and no plan by a real name of the zone',
      'src/features/registry/installation/zone-names.db.test.ts',
      'go by their real names once an administrator asks, with their bodies; the stamp stays, and one can go back',
    ),
    shown(
      'Areas in and out as CSV',
      'src/features/registry/list-books/areas.db.test.ts',
      'comes back as CSV through the same door, and as the same areas in an empty country',
      'src/features/registry/list-books/areas.db.test.ts',
      'asks what a table without a past says otherwise, and takes it as a whole',
    ),
    shown(
      'Boundaries as GeoJSON and TopoJSON',
      boundaries,
      'reads the asked layer of a TopoJSON file, and asks for one where there are several',
      'src/features/registry/boundaries/boundaries.db.test.ts',
      'stores nothing of a file in which one outline belongs to nobody',
      'src/features/registry/boundaries/boundaries.db.test.ts',
      'replaces what an area had, names areas that stay without, and can be removed',
      'src/features/registry/web/area-import/remove-boundaries.web.test.tsx',
      'are removed by kind of area, after it is said what that does, with a reason',
    ),
    shown(
      'Organisations with level, area, succession and contact points',
      'src/features/registry/organisations/organisations.db.test.ts',
      'lists them by kind, level, area, words and day, with the names of their areas',
      'src/features/registry/organisations/organisations.db.test.ts',
      'ends one with its functions and holders, and tells what follows it',
    ),
    shown(
      'Functions held by people from a day until another, with deputies',
      functions,
      'have one holder at a time, from a day until another, and a deputy beside',
    ),
    shown(
      'The table of powers: dated, edited by an administrator, kept by a plan of its time',
      powers,
      'changes a power from a day on: the table of that day says the new, the one before the old',
      powers,
      'keeps the edit at an upgrade of the pack, and a plan of before keeps the table of its time',
    ),
    shown(
      'Who is competent for what; the seventeen powers',
      powers,
      'answers who is competent in a zone: the bodies of that place and not those of another',
      powers,
      'names the seventeen powers of the deck, each with its level, its article and its bearers',
    ),
    shown(
      'The pack agrees with its sources',
      sources,
      'has the administrative areas of areas.csv, with their names',
      sources,
      'stands in 2019 as the row order of the police statistics implies',
      sources,
      'has the changes of municipalities of municipality-changes.csv',
      'packs/be/territory/second-sources.test.ts',
      'place the municipalities of 2025 in arrondissement, province and region as Statbel prints them',
    ),
    shown(
      'Phenomena per generation, with crosswalk',
      'packs/be/phenomena.test.ts',
      'says of every item of an older national list what became of it',
      'src/features/phenomena/phenomena.db.test.ts',
      'show what an item was and became, and what other lists call it',
      'src/features/phenomena/phenomena.db.test.ts',
      'say of every item of both what it is in the other, once more from the other side',
    ),
    shown(
      'Kinds of plan with their parts; rules bound to articles',
      'packs/be/plan-kinds.test.ts',
      'has the sixteen sections in the order of practice',
      'src/features/packs/check/check.test.ts',
      'the pack of %s holds together, and speaks all five languages',
    ),
    shown(
      'A map of hexagons, or of boundaries',
      'packs/be/territory/hexagons.test.ts',
      'lays every zone within 65 km of where it is, 20 km in the mean',
      'src/ui/maps.web.test.tsx',
      'draws each area within its boundary and lets arrows move between them',
    ),
    shown(
      'Installing and upgrading a country',
      'src/features/registry/installation/installation.db.test.ts',
      'brings the whole of Belgium, as it was on each day, and changes nothing the second time',
      'src/features/registry/installation/installation.db.test.ts',
      'says beforehand what is new, changed, edited here and withdrawn, and keeps what was edited here',
    ),
    shown(
      'Templates of the pack',
      'packs/be/plan-kinds.test.ts',
      'has a template for each section, with its source, and an example for most, in all five languages',
    ),
  ],
}
