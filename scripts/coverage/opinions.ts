import { type CoverageSubject, shown } from './row.ts'

const model = 'src/features/cycle/opinions/opinions.test.ts'
const explored = 'src/features/cycle/path/explored.test.ts'
const stored = 'src/features/cycle/opinions/opinions.db.test.ts'
const page = 'src/features/cycle/opinions/web/step-points.web.test.tsx'
const rule = 'src/features/checks/rules/remarks.test.ts'
const checked = 'src/features/checks/opinions.db.test.ts'
const call = 'src/features/cycle/circular/circular.db.test.ts'
const addressee = 'src/features/cycle/circular/addressee.db.test.ts'
const onPaper = 'src/features/cycle/circular/on-paper.db.test.ts'
const callModel = 'src/features/cycle/circular/circular.test.ts'
const callPage = 'src/features/cycle/circular/web/step-circular.web.test.tsx'

/** Opinions answered point by point, and expectations collected by circular. */
export const opinionsSubject: CoverageSubject = {
  subject: 'Opinions and expectations',
  rows: [
    shown(
      'An opinion has points, written with it or cut from its text by keyboard; what was cut wrongly is withdrawn and stays',
      stored,
      'are written when the opinion is given, numbered, on what of the plan they are about',
      stored,
      'are cut afterwards from its text by whoever leads; one that was cut wrongly is withdrawn and stays to be read',
      stored,
      'are taken back by the body that wrote them, not by whoever leads',
      page,
      'is cut in points as it is laid out, and may be cut otherwise by keyboard before it is kept',
    ),
    shown(
      'Each point is followed, followed in part or set aside, with reasons, dated and in a function; a former answer stays',
      stored,
      'is given by whoever leads, with reasons, in a function and dated; a former one stays',
      page,
      'says how many points have no answer, of which steps, and has them answered one after the other by keyboard',
    ),
    shown(
      'The step that takes opinions into account waits for every answer: no sequence of acts passes it over',
      explored,
      'and a national plan with a point of an opinion that has no answer comes no further than its final text',
      model,
      'waits for the answer to each point of each opinion, and says how many of which',
      stored,
      'is missed also where the paths of many plans are read at once',
      stored,
      'is there for each before the text that takes the opinion into account is said to be done, and says what is missing',
    ),
    shown(
      'Nobody else writes, reads or answers; what was said is kept as it was written, bounded, and never changed',
      stored,
      'is refused to others, also below the procedures, and of what does not stand in the plan',
      stored,
      'is not read by who may not read the plan',
      stored,
      'is kept as it was written, and bounded',
      stored,
      'is neither changed nor removed',
    ),
    shown(
      'On paper: the opinion, each point, answer and reasons; what a rendition leaves out shows as a gap',
      stored,
      'stands on paper: the opinion, each point, its answer and the reasons; the public rendition counts',
    ),
    shown(
      'R33: points of opinions without an answer are counted, with the way to mend them',
      rule,
      'counts the points of opinions without an answer apart from the remarks',
      checked,
      'R33 follows the points of opinions and their answers, with the way to mend them; what was taken back asks for none',
    ),
    shown(
      'A call goes to a list of the country or of one’s own, with a task until the day and a mail; those that are silent are reminded',
      call,
      'goes to the list of the country, resolved for the plan, and asks each body with a task until the day',
      call,
      'goes to a list of one’s own, which another body does not read, and to bodies that are named',
      call,
      'are mailed when they are asked and reminded once a day, in their language, and the others are left alone',
      callModel,
      'reads it in the own language, with the day and where one answers',
      callPage,
      'says how many have answered, who has not, and reminds them',
    ),
    shown(
      'An addressee answers without reading the plan; its expectations stand in the dossier; who has no account is written down',
      addressee,
      'answers without reading the plan; what it expects stands in the dossier, and its task ends',
      addressee,
      'without an account is written down by whoever leads, and both show apart; it may expect nothing',
      addressee,
      'reads of itself alone, and answers for nobody else; who only got a copy is not asked',
      call,
      'is read with all others of its plan in as many statements as by itself, each with what is its own',
      addressee,
      'is kept to its bounds, and its words as they were written',
      callPage,
      'tells a body what is asked until when, and takes its answer; to expect nothing is an answer',
    ),
    shown(
      'Each expectation gets an answer that the body that expected reads; on paper with counts',
      addressee,
      'reads the answer to what it expects: where it is taken up, or why not; a former answer stays',
      onPaper,
      'stand the counts and each expectation with its answer; the public rendition counts, and nobody is named',
      callPage,
      'has each expectation answered, with reasons',
      callPage,
      'shows a body what became of what it said',
    ),
  ],
}
