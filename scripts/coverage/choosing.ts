import { type CoverageSubject, shown } from './row.ts'

const stored = 'src/features/priorities/priorities.db.test.ts'
const decision = 'src/features/priorities/decision.db.test.ts'
const inDocuments = 'src/features/priorities/in-documents.db.test.ts'
const model = 'src/features/priorities/model.test.ts'
const sensitivity = 'src/features/priorities/sensitivity/model.test.ts'
const page = 'src/features/priorities/web/priorities-page.web.test.tsx'
const capacity = 'src/features/priorities/capacity/model.test.ts'
const criteria = 'src/features/priorities/web/matrix/criteria-dialog.web.test.tsx'
const bars = 'src/features/priorities/web/sensitivity/sensitivity-card.web.test.tsx'
const decided = 'src/features/priorities/web/decision/decided-list.web.test.tsx'
const dossier = 'src/features/priorities/web/dossier/dossier-panel.web.test.tsx'
const kinds = 'packs/be/plan-kinds.test.ts'
const rule = 'src/features/checks/rules/argumentation.test.ts'

/** Scanning and choosing: what a plan weighs, and why it chooses what it chooses. */
export const choosing: CoverageSubject = {
  subject: 'Choosing priorities',
  rows: [
    shown(
      'Criteria and scales from the pack or of one’s own, with visible weights',
      kinds,
      'asks every criterion once, in five languages, with a scale of four',
      stored,
      'begins with the criteria of its kind of plan, and keeps them; weights and own criteria are said, and nothing is lost',
      criteria,
      'take another weight and room, which the matrix shows to everybody',
      criteria,
      'take one of our own with the scale of its group, one of the kind of plan, and leave one out',
    ),
    shown(
      'A cell holds ratings (body and function, score or not known, evidence) and an agreed score; nothing is overwritten',
      stored,
      'holds what each says, with evidence from 1 up; what is said anew supersedes and stays',
      stored,
      'keeps an agreed score beside the ratings; who decides agrees, and not without anything beneath',
      model,
      'counts the agreed score, else the mean of what is known; what is not known is no zero',
      model,
      'needs evidence from 1 up, which agreement may take from the ratings beneath it',
      page,
      'opens a cell: who says what on which evidence, and how far apart',
      decided,
      'takes the place of the ratings, which stay beneath it',
    ),
    shown(
      'A proposed ranking with ties, by what is known',
      model,
      'weighs what is known, says which share that is, and ranks last what is not known at all',
      model,
      'proposes as many as there is room for, and neither of two that share the last place',
      model,
      'makes something not known neither worse nor better than what else is known of it',
      page,
      'ranks what is weighed, says what is not known and who disagrees, and draws the line',
    ),
    shown(
      'Sensitivity: whether one weight or one score would change who is chosen, and rank ranges over weightings',
      sensitivity,
      'finds the weight and the cells that decide, and what would come in and go out',
      sensitivity,
      'tries each score for what is not known',
      sensitivity,
      'stay where one leads under every criterion, and move where the criteria do not agree',
      sensitivity,
      'always hold the rank of today, and one that is better everywhere is never behind',
      bars,
      'draws the rank of each over many weightings as a bar, with the rank of today on it',
      bars,
      'has a table twin with the same ranks',
    ),
    shown(
      'Capacity line: how many of the first the hours that are left bear',
      capacity,
      'stops before the first that no longer fits, though a later one would',
      capacity,
      'counts nothing for what no hours are said of, and bears all where nothing is too much',
      decided,
      'says how many of the first the capacity bears, and nothing where that is not known',
    ),
    shown(
      'Decision per phenomenon with motivated override, why not, and what is watched; promotion and demotion',
      decision,
      'keeps rank and mean of its moment, says why not, and tells promotion from demotion',
      decision,
      'overrides the ranking with a motive only, speaks of every phenomenon, and says why not',
      decision,
      'is taken as before when the next plan weighs what means the same',
      model,
      'follows it, breaks a tie, or overrides it',
      page,
      'records a decision that departs from the ranking only with a motive, and says why not of the others',
      decided,
      'says what went up and down since the decision before, why not, and what is watched',
    ),
    shown(
      'Dossier per phenomenon: expectations with their source, the former plan, influence, harm, displacement',
      stored,
      'holds what others expect, with their source, and what can be said of influence, harm and displacement',
      dossier,
      'takes an expectation with its source, its day and its strength, and shows it with the others',
      dossier,
      'keeps what can be influenced, the harm and where it would go, each in the language in which it is written',
      dossier,
      'says what the former plan made of it, with what went on and what was stopped, and why',
      dossier,
      'is read, and not written, by who does not write the plan',
    ),
    shown(
      'In the plan document, frozen with the version, and in the printed one',
      inDocuments,
      'travels whole and comes in unchanged; what a file says anew supersedes, and a fault names its place',
      inDocuments,
      'is frozen with a version, and stays there as it was',
      inDocuments,
      'stands in a document: why these and why not the others, without who said what, nor what the rendition hides',
    ),
    shown(
      'Read by who reads the plan, written for its body, in the database too',
      stored,
      'reads with the plan, and writes for its body alone, in the database too',
    ),
    shown(
      'Rule 14: an override of the ranking without a motive is an error, also when scores move after the decision',
      rule,
      'flags an override of the ranking that nobody gives a motive for, and warns of a tie broken in silence',
      decision,
      'asks for a motive again when the scores move after it (R14)',
    ),
    shown(
      'A grid by keyboard that teaches when it is empty',
      page,
      'is filled by keyboard: zero and "not known" at once, one and more with evidence beside it',
      page,
      'teaches where nothing is weighed yet',
    ),
  ],
}
