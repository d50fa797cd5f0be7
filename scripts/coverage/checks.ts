import { type CoverageSubject, shown } from './row.ts'

const checks = 'src/features/checks/checks.db.test.ts'
const engine = 'src/features/checks/engine.test.ts'
const dependants = 'src/features/checks/dependants.db.test.ts'
const exceptions = 'src/features/checks/exceptions.db.test.ts'
const outcome = 'e2e/outcome.e2e.ts'
const rule = (file: string) => `src/features/checks/rules/${file}.test.ts`

export const checksSubject: CoverageSubject = {
  subject: 'Checks',
  rows: [
    shown(
      'Not computed, never passed, where a section is absent',
      engine,
      'answers not computed, never passed, where a section is absent',
    ),
    shown(
      'Results in the transaction of the edit',
      checks,
      'are up to date when the act that changed it is over, and only what came or went is written',
      checks,
      'are undone with the act that is refused',
    ),
    shown(
      'Dependants follow',
      dependants,
      'are asked again after the commit when items are sent and answered, also by somebody who may not write them',
      dependants,
      'are not forgotten when the process ends before they were checked',
    ),
    shown('What time alone changes', dependants, 'is found on its day'),
    shown(
      'No result quotes what its reader may not see',
      'src/features/checks/checks.scopes.db.test.ts',
      'a reader reads, lists and counts the results of exactly the elements that the reader may read',
      'src/features/checks/checks.scopes.db.test.ts',
      'is read by nobody who may not read an upper element marked RED: neither the result nor its count',
    ),
    shown(
      'Motivated exceptions: motive, person, end',
      exceptions,
      'is shown with the finding, says who answers for it, and blocks no more',
      exceptions,
      'ends on its day, and another can be given then',
    ),
    shown(
      'Accountability is computed; the other scores say what is missing',
      engine,
      'compute accountability and measurability, and say what the others lack',
    ),
    shown('R10 confidentiality', rule('confidentiality'), 'fails for content of the annexes that no council named'),
    shown('R11 every item answered', rule('answers'), 'fails for an item without an answer, and says which'),
    shown('R16 one accountable function', rule('accountability'), 'fails for a %s for which nobody answers'),
    shown('R17 means', rule('means'), 'fails for a %s without any means'),
    shown('R23 markings', rule('marking'), 'fails for TLP:RED without named persons, and passes with them'),
    shown('R28 areas and bodies that exist', rule('geography'), 'fails for a unit that had ended when the plan began'),
    shown('R32 no silent end', rule('endings'), 'fails for what was stopped or paused in silence'),
    shown(
      'R34 ad hoc with a priority and an end',
      rule('ad-hoc'),
      'fails without priority and motive, without an end, and when it should have ended',
    ),
    shown(
      'R35 phenomena of the current list',
      rule('crosswalk'),
      'fails for one on an older list from which nothing leads on, and names both',
    ),
    shown(
      'An error blocks freezing a version',
      exceptions,
      'is refused with the rules while an error stands without an exception, and allowed with one',
      outcome,
      'the checks say what is asked, and an error blocks until somebody answers for it',
    ),
    shown(
      'A file is checked without a database',
      'src/features/checks/file-check.test.ts',
      'passes with one function for what must be answered for; R11 is not computed without a section of answers',
      'src/app/cli/check.test.ts',
      'answers with --json as data: results by key, what blocks, the scores',
    ),
  ],
}
