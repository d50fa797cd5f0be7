import { type CoverageSubject, shown } from './row.ts'

const outline = 'src/features/plans/outline/outline.db.test.ts'
const plans = 'src/features/plans/plans.db.test.ts'
const versions = 'src/features/plans/versions/versions.db.test.ts'
const history = 'src/features/plans/history/history.db.test.ts'
const deck = 'src/app/deck.db.test.ts'
const spread = 'src/features/plans/readings/spread.db.test.ts'
const successor = 'src/features/plans/successor/successor.db.test.ts'
const carryOver = 'src/features/plans/successor/carry-over.db.test.ts'
const backwards = 'src/features/plans/run-up/model.test.ts'
const cascadeModel = 'src/features/alignment/cascade/model.test.ts'
const cascade = 'src/features/alignment/cascade/cascade.db.test.ts'
const runUp = 'src/features/plans/run-up/run-up.db.test.ts'
const readings = 'src/features/plans/readings/readings.db.test.ts'

export const plansSubject: CoverageSubject = {
  subject: 'Plans',
  rows: [
    shown(
      'Kinds from the pack, with the three pillars',
      plans,
      'takes parts and sections from its kind, with titles in the languages of the plan',
      'packs/be/plan-kinds.test.ts',
      'has the three pillars in order, each with at least one section',
    ),
    shown(
      'Motto and short message on the cover of every rendition',
      deck,
      'carries motto and short message in the asked language, in every rendition',
    ),
    shown(
      'Period and duration as data',
      plans,
      'takes the duration of the law in force at its start: six years since 2020, four before',
      plans,
      'computes the end of the period again from a new duration, half-open',
    ),
    shown(
      'Plans that elaborate an element of another',
      outline,
      'names the accountable function and the plans that elaborate an element',
      plans,
      'is the elaboration only of what its kind elaborates',
    ),
    shown(
      'Every kind of element, where it may stand',
      outline,
      'refuses a kind that the kind of plan does not know there, and says which it does',
    ),
    shown('Every field of an element', outline, 'stores every field of an element and reads it back as it was'),
    shown(
      'An objective names its interest and what people gain',
      deck,
      'names the interest that it protects and says in one sentence what people gain',
    ),
    shown(
      'Means apart for police, inspectorates and care',
      deck,
      'counts the capacity of inspectorates and care apart from that of the police',
    ),
    shown(
      'What a plan needs from elsewhere, by who must decide',
      deck,
      'is collected by who must decide: laws to change, decisions of a minister, agreements of communities',
    ),
    shown(
      'Texts in several languages that know when they are out of date',
      'src/features/plans/model.test.ts',
      'are out of date when the source changed and they did not',
      plans,
      'marks translations as out of date when the source words change',
    ),
    shown(
      'The outline is edited by keyboard and mouse',
      'src/ui/outline.web.test.tsx',
      'indents, outdents, moves and opens the row with the focus',
      'e2e/outcome.e2e.ts',
      'what is written after the version shows when the two are compared',
    ),
    shown(
      'History, and the comparison of two moments',
      history,
      'says who changed what, when and why, newest first, also of what is gone',
      history,
      'is named: where it stands, who answers for it, phenomenon, bodies, readers; also what is gone',
      history,
      'says what came, went, moved and changed between them',
    ),
    shown(
      'Two who edit one text see both versions',
      outline,
      'shows both texts to the second of two writers of one title, and overwrites nothing',
      'e2e/live.e2e.ts',
      'two people who write one title in the outline see both versions',
    ),
    shown(
      'A draft is read by its own body only',
      plans,
      'is unreadable to every other body until it is sent, whatever its marking',
    ),
    shown(
      'Versions: freeze, number, hash, compare',
      versions,
      'numbers versions and keeps the plan as it was, part by part',
      versions,
      'holds as frozen and names an entry whose row was altered behind the application',
      versions,
      'says what came, went and changed between two, and between one and now',
    ),
    shown(
      'A version comes into force on a date, with a motive',
      versions,
      'dates it, ends the one before, and says so in the file of the plan',
    ),
    shown(
      'Two readings of one plan, with the empty links',
      readings,
      'puts what stands under each priority in its links of the chain, and names the empty ones',
      readings,
      'puts what stands under each priority with the police levels, justice and administration that act in it',
    ),
    shown(
      'Both channels of a theme side by side',
      readings,
      'shows both channels of a theme across plans, lists and the plans that elaborate',
      deck,
      'shows of %s the criminal priority %s with its operational action plan and its projects',
      deck,
      'shows for drugs as a whole its four criminal priorities, and then what is done for all four',
    ),
    shown(
      'Approach levels of a partnership, and the spread of measures over them',
      outline,
      'stores every field of an element and reads it back as it was',
      spread,
      'shows per dimension what stands on each level, with how many bodies, and which levels have nothing',
      spread,
      'knows a dimension and a level that only the plan knows, and names the measures without any level',
    ),
    shown(
      'Measures by target group and setting, and those that stand on one side of a border',
      spread,
      'are narrowed by either, with everything that one may narrow by',
      spread,
      'are those in a border region, on an axis, with a body from abroad or paired; one-sided until the other side is there',
    ),
    shown(
      'The next plan from a former one, with what the former one knows',
      successor,
      'names the old one, keeps its kind, territory and readers, and begins with the sections of its kind',
      carryOver,
      'shows its elements, priorities first, with state, open needs and what others know of each',
      'src/features/alignment/look-back/look-back.db.test.ts',
      'tells of each element who was asked and who carries it, and of what a plan answers, how much each element carries',
      'src/features/checks/look-back.db.test.ts',
      'tells of each element of the former plan how many errors and warnings stand on it, without those somebody answers for',
    ),
    shown(
      'Carried over with a motive, or left with one',
      carryOver,
      'writes what goes on as new elements from the old ones, set back to the beginning, with the motive in the history',
      carryOver,
      'keeps what is left with its motive, and writes nothing of it',
      carryOver,
      'is refused without a motive, for strangers to the old plan, and without an old plan',
      'src/features/plans/web/cycle/carry-over-page.web.test.tsx',
      'decides by keyboard, asks for a motive, and moves on to the next open element',
    ),
    shown(
      'What of the former plan is gone and why: in the plan document, in versions and in print',
      successor,
      'stands what became of each element and why; importing what was exported changes nothing',
      successor,
      'is frozen with a version',
      successor,
      'stands what is gone and why, then what goes on; of what a council named confidential only the gap',
    ),
    shown(
      'Planned backwards from the start, with how late one is',
      backwards,
      'counts from the start: each step is ready when the next begins',
      backwards,
      'says what is late and by how many days, what is due, what is ahead and what is done',
      runUp,
      'asks for the steps as tasks with their days, once; a step that is gone on the path ends its task',
      'packs/be/plan-kinds.test.ts',
      'says from looking to the decision what must be ready before the start, how long it takes, and on what that rests',
    ),
    shown(
      'Deadline per step of translation (programme file, district, zone) and its lag',
      cascadeModel,
      'counts from the start, and what came after the deadline keeps by how much',
      cascadeModel,
      'moves nothing that is known when a deadline is moved: only what is late, and by how much, follows it',
      cascade,
      'knows a programme file by what it elaborates, a district by its own plan, a zone by its answers and its plan',
      cascade,
      'keeps the first day on which something was answered, whatever is asked or changed later',
      'packs/be/plan-kinds.test.ts',
      'says of what follows a plan who is expected, by when and on what that rests',
      'src/features/alignment/web/cascade/cascade-card.web.test.tsx',
      'shows by when each step is due, what is late and for whom it waits',
    ),
    shown(
      'Another deadline with its reason; what is late asked of the body that owes it',
      cascade,
      'takes another deadline with its reason, keeps the earlier ones, and moves the days of the tasks',
      cascade,
      'asks what is late of the bodies that owe it, once; what comes ends its task',
      'src/features/alignment/web/cascade/cascade-card.web.test.tsx',
      'sets another deadline only with a reason, and asks those who are late',
    ),
    shown(
      'What one may read of who follows, and that it is not all',
      cascade,
      'shows a reader what may be read, and says that it is not all',
      'src/features/alignment/cascade/cascade.scopes.db.test.ts',
      'is read by whoever reads the plan, changed by its body alone, and hands nobody what is hidden',
    ),
    shown(
      'A plan begins with a template, or empty',
      plans,
      'begins with empty sections, with a template too: guidance is no text of the plan',
    ),
  ],
}
