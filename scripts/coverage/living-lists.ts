import { type CoverageSubject, shown } from './row.ts'

const answers = 'src/features/alignment/answer-books/answer-books.db.test.ts'
const invitations = 'src/features/administration/invitations/invitations.db.test.ts'
const invitationPage = 'src/features/administration/web/invitations/invitations-page.web.test.tsx'
const lists = 'src/features/registry/list-books/list-books.db.test.ts'
const organisations = 'src/features/registry/list-books/organisations.db.test.ts'
const functions = 'src/features/registry/list-books/functions.db.test.ts'
const areas = 'src/features/registry/list-books/areas.db.test.ts'
const competences = 'src/features/registry/list-books/competences.db.test.ts'
const merging = 'src/features/registry/list-books/merge.test.ts'
const listPage = 'src/features/registry/web/list-book/bring-list.web.test.tsx'
const page = 'src/features/alignment/web/answer-book/answer-book-page.web.test.tsx'

/** Lists that leave as a workbook and come back. */
export const livingLists: CoverageSubject = {
  subject: 'Workbooks of lists and of answers',
  rows: [
    shown(
      'What a body is asked and answers, out as a workbook and back in, in five languages',
      answers,
      'holds what this body is asked and answers, in every language, and comes back without changing anything',
      answers,
      'answers as one act with all that a row says, ends the task, and a second time changes nothing',
      page,
      'shows what it would do, narrows to one outcome, and gives the answers once',
    ),
    shown(
      'Every fault of a workbook with its cell and how to mend it; whole or nothing',
      answers,
      'lists every fault with its cell and what may be meant, and takes nothing of the file',
      answers,
      'is refused as a whole where it is no workbook, or has no such table',
      page,
      'lists what is wrong with its cell, and offers nothing to apply',
    ),
    shown(
      'An answer that somebody gave meanwhile is never overwritten unseen',
      answers,
      'shows an answer that somebody gave meanwhile, and overwrites it only for who has seen it',
      answers,
      'overwrites nothing where its hidden sheet is gone',
      page,
      'waits for a choice where somebody answered meanwhile',
    ),
    shown(
      'Nothing of other bodies stands in a workbook of answers or is taken from one',
      answers,
      'is made for one body: another one is refused it, its file, and its items',
    ),
    shown(
      'Many people invited by one workbook, with the roles that one may give and nobody twice',
      invitations,
      'invites everybody with role and day, and hands the links over once where no mail is sent',
      invitations,
      'shows who is known already and doubles nobody, also when it is brought again',
      invitations,
      'lists every fault with its cell and what may be meant, and invites nobody',
      invitations,
      'offers the organisations that one looks after, in every language, and nothing to who looks after nobody',
      invitationPage,
      'shows who would be invited and who is known, then invites once and keeps the links',
    ),
    shown(
      'Functions of people in the workbook of invitations',
      invitations,
      'gives the function that is named from that day, after whoever holds it, or says why not',
      invitationPage,
      'shows who would be invited and who is known, then invites once and keeps the links',
    ),
    shown(
      'Organisations, functions, areas and competences out as a workbook and back in, in five languages',
      lists,
      '%s: changes nothing, in every language',
      lists,
      'has a row of heads and nothing below in an empty workbook, which offers to end nothing',
      organisations,
      'adds bodies below bodies that the same file brings, changes others, and a second time nothing',
      functions,
      'adds functions with who holds them, lets one follow another on its day, and a second time changes nothing',
      competences,
      'adds powers, changes one from a day on without overwriting it, and ends one that was taken out and ticked',
      areas,
      'comes back as CSV through the same door, and as the same areas in an empty country',
      listPage,
      'asks for what both changed, a tick for what ends, and a reason; then takes it once',
      'src/app/cli/workbook-commands.db.test.ts',
      'of lists go out and come back merged; what would end, and a missing reason, is said',
    ),
    shown(
      'A list is merged value by value; what somebody changed meanwhile stays or is asked',
      merging,
      'takes what only the file changed, leaves what only the list changed, and asks where both did',
      merging,
      'says nothing a second time, once it was taken as the file has it',
      organisations,
      'keeps what somebody changed meanwhile, and asks where both changed the same',
      organisations,
      'is taken once where two bring it at the same moment',
      organisations,
      'takes nothing for agreed where its hidden sheet is gone: what differs is asked, and nothing ends',
      listPage,
      'settles all conflicts at once, and all that ends',
    ),
    shown(
      'The whole way of a list by keyboard: away, back with a preview, a conflict settled, seen on its page',
      'e2e/list.e2e.ts',
      'an administrator takes the list of organisations away, brings it back, settles what both changed, and finds it so',
    ),
    shown(
      'Nothing of a list vanishes: it ends with a tick, on a day, with successors',
      organisations,
      'ends nothing without a tick; with it on the day that is said, with successors, functions and holders',
      merging,
      'ends by a day only where it is ticked, and nothing that ends already',
      functions,
      'keeps the name and the end of a function when the pack is installed again',
    ),
    shown(
      'Every fault of a list with its cell and how to mend it; cycles, duplicates, wrong types, very long tables, hostile words',
      organisations,
      'lists every fault with its cell and what may be meant, and takes nothing of the file',
      functions,
      'finds who is meant and who cannot be, and what began too late to be changed that day',
      areas,
      'lists every fault with its cell and what may be meant, and stores nothing of the file',
      organisations,
      'is refused as a whole: no workbook, another list, a newer form, no such table, a head misspelt',
      lists,
      'is read to its last row, its faults counted and the first ones told; a row more is refused',
      lists,
      'keeps hostile words as words: formulas, markup, from right to left',
      merging,
      'is found in a chain of any length',
      listPage,
      'lists what is wrong with its cell, and offers nothing to apply',
    ),
    shown(
      'A workbook of a list neither removes nor reveals what its author could not see',
      lists,
      'removes and reveals nothing that its author could not see, whatever is done to it',
      functions,
      'shows no person to whoever is not signed in, takes none away for them, and no mail address to a planner',
      lists,
      'is asked for by whoever may read, and brought by whoever may write',
    ),
  ],
}
