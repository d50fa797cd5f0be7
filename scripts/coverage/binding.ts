import { type CoverageSubject, shown } from './row.ts'

const bound = 'src/features/plans/binding/bound.test.ts'
const diff = 'src/features/plans/legal-diff/legal-diff.test.ts'
const paper = 'src/features/plans/legal-diff/document.test.ts'
const stored = 'src/features/cycle/path/binding.db.test.ts'
const holding = 'src/features/cycle/holding/holding.db.test.ts'
const holdingPage = 'src/features/cycle/web/holding/holding.web.test.tsx'
const diffPage = 'src/features/plans/web/legal-diff/compare-card.web.test.tsx'

const rows = 'src/app/web/rows-compared.web.test.tsx'
const words = 'src/app/web/row-words.test.ts'
const path = 'src/features/cycle/path/in-force.db.test.ts'
const versions = 'src/features/plans/web/versions/versions-tab.web.test.tsx'

/** What an approval binds, how a plan that holds changes, and how long it holds. */
export const binding: CoverageSubject = {
  subject: 'A plan that holds',
  rows: [
    shown(
      'The pack says which fields an approval binds; yearly actions, holders, dates, figures and translations run on',
      bound,
      'any change of a field that is bound changes the hash of its section alone, of any other field none',
      bound,
      'is not the translation: made, mended or out of date, it changes nothing that was decided',
      bound,
      'is the share of the capacity, not what is available of it; and targets, not baselines',
      bound,
      'is also what stands where: something that comes, goes, moves or changes places',
    ),
    shown(
      'An approval stands while what it binds is the same, also one that was given under an older way of counting',
      stored,
      'stands after a date of a yearly action changed, and falls after bound words changed',
      stored,
      'stands again where the words that were approved are laid again, and while a translation is made',
      stored,
      'given before kinds of plan said what is bound is measured again on the version that was approved',
    ),
    shown(
      'Silent changes of a plan that holds (R12): found, counted, put back, or made an addendum',
      diff,
      'is there in a section exactly when the hash that an approval is bound to is another one',
      stored,
      'of a plan that holds is listed with how it is put back; what runs on is none',
      stored,
      'is what the rule finds, until an addendum is on its way',
      stored,
      'and its number tell nothing of what the reader may not read',
      holdingPage,
      'are counted, put back one by one, or become an addendum',
      diffPage,
      'marks in the outline what an approval binds, and says which fields',
    ),
    shown(
      'An extension is a dated decision of all who decide, added and never changed; the period stays',
      holding,
      'is a decision with a date, of all who decide: the period stays, the plan holds until then',
      holding,
      'of the national plan asks for both ministers',
      holding,
      'is refused where it is no longer, too long, not decided by all, or lies in the future; and says what is missing',
      holding,
      'is taken back with a reason, and stays in the list; the database changes nothing of it',
      holding,
      'is what the timeline, the list of what holds and the next plan begin from',
      holding,
      'stands on paper by bodies and days, without its reason in the public rendition',
      holdingPage,
      'is written down as a decision of named seats with a date, by keyboard',
    ),
    shown(
      'A plan past its end bridges by itself, with where its successor stands, until that holds or it is ended',
      holding,
      'bridges by itself from that day until it is ended with a reason',
      holding,
      'says what follows it and at which step that stands, and is over when the successor holds',
      holdingPage,
      'says since when, and at which step its successor stands',
    ),
    shown(
      'Versions compare as a legal diff: words, structure, means, bound or not; on the page by its address, and in PDF',
      diff,
      'says of words how they read before and after, and whether an approval binds them',
      diff,
      'says what came, went, moved and has another number',
      diff,
      'says of means what is given before and after, and by how much that differs',
      stored,
      'between two versions and now, as far as one may read both',
      diffPage,
      'has an address: which two, in which language, and only what is bound',
      paper,
      'strikes through what went and underlines what came, each with its word',
      paper,
      'tells council and public nothing of what was confidential at either moment, nor counts it',
      paper,
      'tells who answers, with whom and until when, as a whole and by name; who may read it is told nowhere',
      paper,
      'is an accessible PDF',
      stored,
      'stands in the document of an addendum by itself, elsewhere where it is asked for',
    ),
    shown(
      'Every row that is compared is told in words of the reader, with what ids stand for as far as the reader may know',
      words,
      'nor is any of the cover and of elements',
      rows,
      '%s are told in words',
      rows,
      'an answer says first which one it was',
      rows,
      'what is about something that the reader may not read says so',
    ),
    shown(
      'Bringing a version into force by hand is offered only where no legal path does so',
      path,
      'is offered to be brought into force by hand until its path begins here, or where that was gone elsewhere',
      path,
      'is not offered to be brought into force by hand once a step of its path was said here',
      versions,
      'are not offered to be brought into force where the legal path does so; freezing is',
    ),
  ],
}
