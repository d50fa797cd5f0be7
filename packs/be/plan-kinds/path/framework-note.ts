import { frameworkNoteNames } from './framework-note-texts.ts'
import { bothMinisters, bothMinistries, conference, eachFederatedGovernment } from './seats.ts'
import { cooperationAgreement, path, practice } from './step.ts'

/**
 * The framework note: a reference for the criminal and security policy of all governments, each within its own powers
 * (cooperation agreement of 7 January 2014). Justice leads the draft. The ministers of the Interior and Justice submit the
 * note, and the conference with the federated entities decides it by consensus. The federated entities can give an opinion
 * before. Their agreement is part of the decision of the conference. The agreement requires the consensus of the conference. That
 * both ministers submit the note is practice of the cycle of 2022. The conference exists since the agreement. An earlier note
 * was decided elsewhere and enters into force by the document of its decision.
 *
 * An addendum repeats the submission and the decision of the conference.
 */
export const frameworkNotePath = path('K', frameworkNoteNames, [
  { code: 'looking', act: 'work', basis: practice, preparedBy: bothMinistries, weeks: 26 },
  {
    code: 'drafting',
    act: 'work',
    basis: practice,
    preparedBy: bothMinistries,
    after: ['looking'],
    required: true,
    weeks: 26,
  },
  {
    code: 'federated_opinions',
    act: 'opinion',
    basis: cooperationAgreement,
    preparedBy: [],
    advisers: eachFederatedGovernment,
    mayBeAbsent: true,
    needs: ['drafting'],
    weeks: 13,
  },
  {
    code: 'security_council',
    act: 'decision',
    basis: practice,
    preparedBy: bothMinistries,
    deciders: [{ body: 'BE-NATIONAL-SECURITY-COUNCIL' }],
    remainsValidAfterChanges: true,
    needs: ['drafting'],
    after: ['federated_opinions'],
    weeks: 1,
    observed: true,
  },
  {
    code: 'council_of_ministers',
    act: 'decision',
    basis: practice,
    preparedBy: bothMinistries,
    deciders: [{ body: 'BE-GOV-FEDERAL' }],
    remainsValidAfterChanges: true,
    needs: ['drafting'],
    after: ['security_council'],
    weeks: 1,
    observed: true,
  },
  {
    code: 'submission',
    act: 'decision',
    approves: true,
    basis: practice,
    preparedBy: bothMinistries,
    deciders: bothMinisters,
    needs: ['drafting'],
    after: ['federated_opinions', 'council_of_ministers'],
    required: true,
    addendum: true,
    weeks: 2,
  },
  {
    code: 'approval',
    act: 'decision',
    approves: true,
    basis: cooperationAgreement,
    preparedBy: bothMinistries,
    deciders: [conference],
    needs: ['submission'],
    required: true,
    addendum: true,
    weeks: 5,
    observed: true,
  },
  {
    code: 'publication',
    act: 'entry',
    basis: cooperationAgreement,
    preparedBy: bothMinistries,
    needs: ['approval'],
    required: true,
    addendum: true,
    weeks: 1,
  },
  {
    code: 'mid_term_evaluation',
    act: 'work',
    completedAt: 'midway',
    basis: practice,
    preparedBy: bothMinistries,
    needs: ['publication'],
    weeks: 26,
  },
  {
    code: 'evaluation',
    act: 'work',
    completedAt: 'period_end',
    basis: practice,
    preparedBy: bothMinistries,
    needs: ['publication'],
    weeks: 26,
  },
])
