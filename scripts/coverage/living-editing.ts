import { type CoverageSubject, partly, shown } from './row.ts'

const undo = 'src/features/plans/undo/undo.db.test.ts'
const sequences = 'src/features/plans/undo/sequences.db.test.ts'
const bulk = 'src/features/plans/bulk/bulk.db.test.ts'
const copy = 'src/features/plans/copy/copy.db.test.ts'
const presence = 'src/features/plans/presence/presence.db.test.ts'
const page = 'src/features/plans/web/outline/plan-outline.web.test.tsx'
const undoing = 'src/features/plans/web/outline/undo.web.test.tsx'
const outline = 'src/ui/outline.web.test.tsx'
const journey = 'e2e/editing.e2e.ts'
const live = 'src/platform/web/live.web.test.tsx'

export const livingEditing: CoverageSubject = {
  subject: 'Writing in the outline',
  rows: [
    shown(
      'Every act by keyboard, with the reason where a step is not possible',
      page,
      'that the kind of plan does not allow is not asked for: the reason is said',
      outline,
      'takes a run of them with Shift and arrows, grows and shrinks it, and Escape lets go',
      outline,
      'goes to the next row that begins so, letter by letter',
      outline,
      'keeps nobody inside: after Escape the Tab key leaves, also where it indents',
      page,
      'one writes on in the next row before the server has it, and the acts arrive in their order',
      journey,
      'two rows are written at once by keyboard, both are changed as one act, and all of it is undone',
    ),
    shown(
      'Several elements change, move or go in one act, whole or not at all, with a line of the history for each',
      bulk,
      'is one act, with a line of the history for each, and is taken back as one',
      bulk,
      'is refused whole, and says which elements speak against it and why',
      bulk,
      'overwrites nobody who wrote the same field meanwhile, and keeps what they wrote elsewhere',
      page,
      'change in one act, with only what was filled in',
      page,
      'are not stopped without a reason, and a refusal says which elements and why',
    ),
    shown(
      'One’s own last 50 acts in a plan can be undone and redone, as new changes',
      sequences,
      'any sequence of edits, undos, imports and merges by several people equals the same changes made one by one, with a line for each',
      undo,
      'remembers fifty acts of a person in a plan, no more',
      undo,
      'a removal brings back what stood under it, its place, and who named it',
      undoing,
      'says on its button what it will undo, and does it by key',
    ),
    shown(
      'Undoing overwrites nobody, and nobody undoes another’s act',
      undo,
      'the same field is not overwritten: both texts are handed over, and nothing of the act is put back',
      undo,
      'another field, or words of another language, stay as the other wrote them',
      undo,
      'nobody takes back, or sees, what another did',
      undo,
      'an element that was closed to one meanwhile is not put back by its old words',
      undoing,
      'shows both texts where somebody wrote since, and leaves the act as it is',
    ),
    shown(
      'Elements are copied within and between plans, with their origin, never more open than the original',
      copy,
      'copies an element with what stands under it, as a proposal, and names within the copy what it named within itself',
      copy,
      'says which functions of other bodies, interests and links stay behind',
      copy,
      'never opens what was closed: the copy keeps the marking that the original has where it stands',
      copy,
      'what a body keeps to itself does not leave for another body',
      copy,
      'takes nothing that one may not read, and tells the origin only to who may read it',
    ),
    shown(
      'Who is in a plan, and on which element, as far as one may read it',
      presence,
      'others see who is in the plan and where, and oneself is not among them',
      presence,
      'who closes the page without a word is gone after some seconds of silence',
      presence,
      'is for who may read the plan, and names no element that one may not read',
      page,
      'shows who is on an element, and to readers neither acts nor selection',
      journey,
      'who is in the plan shows at the other, on the row where they are, and goes when they leave',
    ),
    partly(
      shown(
        'An edit in a plan of thousands of elements asks and draws only what changed',
        outline,
        'draws again only the rows that differ',
        page,
        'lines that come or go leave the others the same objects',
        page,
        'an answer that was asked before one wrote takes nothing off the page, and is asked again afterwards',
        live,
        'a changed element is not a reason to ask the whole outline again',
      ),
      'the time from a key to the page is measured by hand, not by npm run bench',
    ),
  ],
}
