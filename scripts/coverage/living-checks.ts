import { type CoverageSubject, partly, shown } from './row.ts'

const stored = 'src/features/checks/checks-in-full.db.test.ts'
const overview = 'src/features/checks/overview/overview.db.test.ts'
const page = 'src/features/checks/web/overview/checks-page.web.test.tsx'
const file = 'src/features/checks/file-check.test.ts'
const rule = (name: string) => `src/features/checks/rules/${name}.test.ts`
const byMethod = 'each find what they look for'

export const livingChecks: CoverageSubject = {
  subject: 'Checks in full',
  rows: [
    shown(
      'R06 the four items of article 36, the fourth also as "none"',
      rule('required-items'),
      'fails for each item that is not there, at its section, and does not take an empty text or what was stopped',
      stored,
      'R06 names the section of what article 36 asks and the plan does not hold',
      file,
      'holds what article 36 asks, or is told in which section what is missing',
    ),
    partly(
      shown(
        'R14 an objective and a source for every priority',
        rule('argumentation'),
        'fails for a priority without an objective under it, and for one that nothing argues for',
        rule('argumentation'),
        'does not compute whether the ranking was overridden, and says so where there is something to rank',
        stored,
        'R14 takes the answer that a priority carries for a source as soon as it is answered',
      ),
      'the argumentation matrix, so that a motive for an overridden ranking is not computed',
    ),
    shown(
      'R15 not more priorities, nor running actions of one function, than the country takes as bearable',
      rule('load'),
      'fails for a function with more running actions than the limit, and names it',
      'src/features/checks/engine.test.ts',
      'hands the numbers of the country to the rule, and those of a kind of plan before them',
      stored,
      'R15 names the function on which more running actions wait than the country takes as bearable',
    ),
    shown(
      'R24 no data on persons in any text, stored or in a file',
      rule('personal-data'),
      'fails for a %s, names the place and does not repeat it',
      stored,
      'R24 finds %s in every text, though only suspicious texts are read',
      file,
      'is looked through for persons, every text of it, and names the place',
    ),
    shown(
      'M01 from prevention to aftercare',
      rule('whole-chain'),
      'fails with the links of the chain that no work names; what was stopped does not count',
      stored,
      byMethod,
    ),
    shown(
      'M02 a competent partner',
      rule('competent-partner'),
      'fails when none of them has it, and says where the power lies',
    ),
    shown(
      'M03 needs that were asked',
      rule('needs'),
      'fails for an element with needs that were not asked yet, with their number',
      stored,
      byMethod,
    ),
    shown(
      'M04 what was adopted is carried',
      rule('carriers'),
      'fails for an adopted item that nothing in the plan carries, and says which',
      stored,
      byMethod,
    ),
    shown(
      'M05 translations that are up to date',
      rule('translations'),
      'fails for an element and for the cover, with the languages of the plan that are behind',
      stored,
      byMethod,
    ),
    shown(
      'M06 objectives that something carries out',
      rule('carried-out'),
      'fails for an objective that nothing carries out, once for a whole branch',
      stored,
      'M06 hears of a plan that elaborates an objective, when it begins',
    ),
    shown(
      'M07 dates within the period of the plan',
      rule('period'),
      'fails for what begins before, ends after or falls due outside, with the date and the bound of the plan',
      stored,
      byMethod,
    ),
    shown(
      'M08 each objective once',
      rule('duplicates'),
      'fails for each that says the same as an earlier one, and points at that one, in whatever order they come',
      stored,
      byMethod,
    ),
    shown(
      'A part of a rule that lacks its facts is not computed, the rest is',
      'src/features/checks/engine.test.ts',
      'says which part of a rule it could not compute, beside what the rest of it found',
    ),
    shown(
      'Each finding offers the step that mends it, to who may write',
      overview,
      'stands with the finding for who may write in the plan, and for nobody else',
      overview,
      'is an ordinary change: what it mends is gone, and comes back when it is undone',
      page,
      'mends a finding in one click, keeps the focus in the group, and takes it back',
      page,
      'offers the place where a person decides, and nothing to who may not write',
      'src/features/checks/web/mend-patch.test.ts',
      'says that translations still hold, in the texts and the languages that are behind',
    ),
    shown(
      'All checks of the plans that one answers for, on one page',
      overview,
      'stand by plan and rule, and the counts agree with the findings of each',
      overview,
      'can be only those of elements for which a function answers that one holds today',
      overview,
      'are nobody’s to who is not signed in, and count nothing that one may not read',
      page,
      'shows each plan with its weights, its trend and its rules, the findings when one opens a rule',
      page,
      'asks for what the address filters, and offers to clear filters that nothing meets',
    ),
    shown(
      'What came, was solved and stands since the last version',
      overview,
      'is what came, what was solved and what stands beside what the version keeps',
      overview,
      'is not computed for a version of before the checks were kept',
      overview,
      'tells nothing of what is closed to the reader, also when it was closed after the version',
    ),
    shown('Findings as a file for spreadsheets', page, 'writes a file in which nothing runs as a formula'),
  ],
}
