import { type CoverageSubject, partly, shown } from './row.ts'

const remarks = 'src/features/remarks/remarks.db.test.ts'
const rounds = 'src/features/remarks/rounds/rounds.db.test.ts'
const withdrawal = 'src/features/remarks/rounds/withdrawal.db.test.ts'
const links = 'src/features/remarks/links/links.db.test.ts'
const scopes = 'src/features/remarks/remarks.scopes.db.test.ts'
const model = 'src/features/remarks/model.test.ts'
const annex = 'src/features/remarks/document.db.test.ts'
const rule = 'src/features/checks/rules/remarks.test.ts'
const checked = 'src/features/checks/remarks.db.test.ts'
const tab = 'src/features/remarks/web/remarks-tab.web.test.tsx'
const page = 'src/features/remarks/web/link/linked-round-page.web.test.tsx'

export const remarksSubject: CoverageSubject = {
  subject: 'Remarks and suggestions on a draft',
  rows: [
    shown(
      'A remark stands on a plan, an element or a paragraph, and says when the words have changed or are gone',
      remarks,
      'stands on a plan, an element or a paragraph, and is counted where it stands',
      remarks,
      'says when the words have changed since, and when they are gone',
      model,
      'stand, are changed, or are gone with their paragraph, language or element',
    ),
    shown(
      'A suggestion is shown as a difference and taken over as an ordinary edit',
      remarks,
      'is taken over as an ordinary edit in the history, and answered as followed',
      remarks,
      'is not taken over on words that have changed, nor by who does not write the plan',
      model,
      'replaces what it quotes and leaves the marks around it',
      tab,
      'show a suggestion as a difference, and that words have changed since; one click takes it over',
    ),
    shown(
      'The notice after taking over offers undo: the former words and the former answer; both texts where somebody wrote since',
      remarks,
      'puts the former words back as a new change, and the remark waits for an answer again',
      remarks,
      'brings back the answer that stood before',
      remarks,
      'is refused with both texts where somebody wrote there since, and changes nothing',
      remarks,
      'takes back that act and no other, also when one has written elsewhere since',
      remarks,
      'opens the remark too when it is undone in the outline',
      tab,
      'take a suggestion over with an undo in the notice, which shows both texts where somebody wrote there since',
    ),
    shown(
      'A round lays a draft before those who are invited, within its marking, and asks each by a task',
      rounds,
      'lays a draft that was not sent before those who are invited, and nobody else',
      rounds,
      'asks each invited body by a task, which ends when that body says that it has reacted',
      rounds,
      'is refused without anybody, to the own body, in the past, on a decided plan, or beyond the marking',
      rounds,
      'closes for an invited body when the plan is marked more strictly than that body may read',
    ),
    shown(
      'Reminders before the day; a round is closed and reopened',
      rounds,
      'reminds, in its last week and once, the bodies that have not reacted',
      rounds,
      'takes no remarks when closed, answers still, and asks who is silent again when reopened',
    ),
    shown(
      'An invitation is withdrawn with a reason: links and access end, remarks and answers stay, inviting again undoes it',
      withdrawal,
      'ends what could be read because of it and what was asked, of that body alone',
      withdrawal,
      'stops its links at once, in the words of a link that was never there',
      withdrawal,
      'leaves the remarks with their answers to the body that asked, which goes on answering',
      withdrawal,
      'stands again by inviting again, with the remarks from before; an old link stays dead',
      withdrawal,
      'is withdrawn once, with a reason that the journal keeps, by the body that asked alone',
      tab,
      'let who leads withdraw an invitation with a reason, and invite again',
      page,
      'says of a link that does not work what to do, without saying why',
    ),
    shown(
      'A signed link to one round, for a body or a person without an account',
      links,
      'remarks and suggests for who was invited, and shows the answer',
      links,
      'is refused in the same words when unknown, expired, or revoked',
      links,
      'reaches its own round and own remarks only, and nothing that is marked beyond who was invited',
      page,
      'proposes other words for a paragraph through a link, and shows them as a difference',
    ),
    shown(
      'Each remark gets an answer with reasons; earlier ones are kept; an own one without an answer can be withdrawn',
      remarks,
      'has reasons except for followed, is read by who remarked, and keeps the earlier one',
      remarks,
      'is withdrawn by its own body, as long as it has no answer',
      tab,
      'are answered by keyboard, one after another, with reasons except for followed',
    ),
    shown(
      'Who has not reacted, filters, and the table of a round',
      tab,
      'are filtered by what the address says, and the round says who has not reacted',
      rounds,
      'says who said what of which words and what was done, and runs no formula',
    ),
    partly(
      shown(
        'Remarks travel in the plan document, and stand as an annex in a printed plan',
        annex,
        'holds what its reader may read of the remarks, and takes a file back that holds them',
        annex,
        'names no person in what goes to the council or the public, and speaks of nothing that is left out there',
      ),
      'an import leaves them as they are: a file does not remark in the name of a body',
    ),
    shown(
      'R33: each remark of a round has an answer before approval',
      rule,
      'counts per element the remarks without one; of what is gone the plan is told',
      rule,
      'is a warning in Belgium, and not computed where the remarks are absent',
      checked,
      'is read by the issuing bodies alone: it counts what others said',
    ),
    shown(
      'No role reads a remark on what it may not read, and nobody answers for another body',
      scopes,
      'lists, counts and exports the remarks that are its own or said to it, and no others',
      scopes,
      'answers for the issuing body with the permission, and is refused everywhere else',
      scopes,
      'lets nobody answer for the issuing body, nor touch the remark or the invitation of another',
    ),
  ],
}
