import { type CoverageSubject, shown } from './row.ts'

const onePage = 'src/features/plans/one-page/one-page.db.test.ts'
const sheet = 'src/features/documents/one-page.db.test.ts'
const local = 'src/features/alignment/local/local.db.test.ts'
const things = 'src/platform/search/things.db.test.ts'
const views = 'src/platform/views/views.db.test.ts'
const search = 'src/features/finding/web/search-page.web.test.tsx'
const panel = 'src/features/plans/web/panel/panel-parts.web.test.tsx'
const guidance = 'src/features/plans/guidance/guidance.db.test.ts'
const beside = 'src/features/plans/web/guidance/guidance.web.test.tsx'
const forms = 'src/features/documents/one-page-document.test.ts'

export const livingReading: CoverageSubject = {
  subject: 'Reading and finding',
  rows: [
    shown(
      'A plan on a page: priorities, objectives, who answers, means, answers',
      onePage,
      'shows each priority with its objectives, who answers for them and how its measures stand',
      'src/features/plans/web/one-page/one-page-tab.web.test.tsx',
      'shows who answers for each objective and where nobody does, and what is not on it',
      'src/features/alignment/coverage/coverage.db.test.ts',
      'tells of each element of a plan how it is answered; of a plan that nobody was asked about, nothing',
    ),
    shown(
      'Means are added only where they are alike',
      onePage,
      'adds means only where they are alike, and says how many lines give no amount',
    ),
    shown(
      'The same as one tagged sheet (PDF/UA-1), which says what it leaves out',
      sheet,
      'is one tagged page with PDF/UA-1 however much stands in the plan, and says what it leaves out',
      forms,
      'says of each shorter form how much it leaves out: nothing goes in silence',
      sheet,
      'leaves out what is confidential and says so, in the language that was asked',
    ),
    shown(
      'A page per municipality: what it gets, pays and signs, over all plans',
      local,
      'is what names it or an area that holds it, its own missions, and priorities for its whole zone',
      local,
      'pays lines of means that name it as source, and those for which one of its functions answers',
      local,
      'signs items it was asked, what measures need of it, agreements, partnerships and plans that it issues',
      'src/features/alignment/web/local/local-page.web.test.tsx',
      'shows what it gets and why, what it pays and what waits for its signature',
    ),
    shown(
      'Nothing confidential stands on the page of a municipality',
      local,
      'holds nothing confidential, for it is handed out, nor what this reader may not read',
    ),
    shown(
      'Full-text search with filters, and what each value of a filter would find',
      things,
      'narrows by kind of thing, kind of plan, body, state, year and language',
      things,
      'narrows by phenomenon and by the territory of the plan',
      things,
      'counts each value of a filter with the other filters as they are',
      search,
      'holds words and filters in the address: a value narrows, the same value again widens',
    ),
    shown(
      'Search counts and finds nothing that the reader may not read',
      things,
      'counts and finds nothing that the reader may not read',
    ),
    shown(
      'Words are marked in their passage, as text',
      things,
      'shows the words in title and prose, and the plan in which they stand',
      'src/platform/search/model.test.ts',
      'leave the text as it is: joined, the stretches are the text, markup and all',
      search,
      'marks the words in title and passage, as text, and says what it is and in which plan',
    ),
    shown('The search is worked by keyboard', search, 'goes by arrows from the field through the results'),
    shown(
      'Views kept for oneself or shared with the own organisation, with a default each',
      views,
      'is for its person alone until it is shared with the own organisation, and again when it no longer is',
      views,
      'is renamed, changed and removed by who keeps it only',
      views,
      'is where each begins for themselves, and nowhere once it is gone or not shared any more',
      search,
      'open the default where one comes without words, and leave an address alone that has some',
    ),
    shown(
      'Links are found over all plans, grouped by plan, by keyboard; a removal is taken back',
      panel,
      'are found over all plans but this one, grouped by plan, and taken by keyboard',
      panel,
      'can be made the main line, and a removal is taken back',
    ),
    shown('Needs say how each stands and since which day', panel, 'say how each stands and since which day'),
    shown(
      'Translations side by side, with what is out of date and one act to mark it as checked',
      panel,
      'stand side by side, say what is out of date, and are marked as checked in one act that can be taken back',
      'src/features/plans/web/panel/translation-state.test.ts',
      'are told per language: what is missing and what is out of date, the source left aside',
    ),
    shown(
      'Three depths of guidance, remembered per person',
      beside,
      'remembers the depth that one chooses',
      guidance,
      'is remembered for each person, in every plan',
      guidance,
      'says of each section what belongs there, on what that rests, and an example, in every language',
    ),
    shown(
      'Guidance and examples never print and are no text of the plan',
      guidance,
      'is no text of the plan: not in its outline, its document, its search or its history',
    ),
    shown(
      'An example is inserted by an act that can be undone',
      beside,
      'inserts the example as a text under the section, and takes it back',
      guidance,
      'gives its example as a text of the plan only by an act, which can be taken back',
    ),
  ],
}
