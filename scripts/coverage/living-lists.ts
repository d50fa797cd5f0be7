import { type CoverageSubject, notYet, shown } from './row.ts'

const answers = 'src/features/alignment/answer-books/answer-books.db.test.ts'
const invitations = 'src/features/administration/invitations/invitations.db.test.ts'
const invitationPage = 'src/features/administration/web/invitations/invitations-page.web.test.tsx'
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
    notYet('Functions of people in the workbook of invitations', 'a function is given on the page of the organisation'),
    notYet(
      'Organisations, functions, areas and competences as workbooks',
      'areas go out and in as CSV; the others are kept on their pages',
    ),
  ],
}
