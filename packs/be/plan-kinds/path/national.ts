import { nationalNames } from './national-texts.ts'
import { bothMinisters, bothMinistries, conference, federalPolice } from './seats.ts'
import { articles, path, practice } from './step.ts'

/**
 * The national security plan: the steps in the order of 2022. The law sets these requirements without an order.
 * The opinion of the Federal Police Council, or the recorded absence, comes before the ministers validate. The opinion
 * of the minister for Mobility is needed where a part concerns road traffic. Both ministers decide. The opinion is sent
 * to Parliament with the plan (Act of 7 December 1998, arts 4 and 7).
 *
 * An addendum repeats what the law asks for its text: the opinion of the minister for Mobility if it touches the part on
 * road traffic (art. 4), the final text, the decisions of both ministers and the sending to Parliament. It does not repeat
 * the opinion of the Federal Police Council. The law asks that opinion for the plan (art. 7), and the council advises on
 * the draft as a whole and evaluates the execution regularly. No practice of opinions on addenda is known. The bundle for
 * Parliament of an addendum therefore has no opinion of the council attached.
 *
 * The decisions of the councils and the conference remain valid when the final text differs afterwards, as in 2022. In
 * 2008 and 2012 the council gave the opinion before the Council of Ministers. That is another order of the same path.
 */
export const nationalPath = path('N', nationalNames, [
  {
    code: 'looking',
    act: 'work',
    basis: articles('92'),
    preparedBy: [federalPolice],
    consultationList: 'national_consultation',
    weeks: 26,
  },
  {
    code: 'drafting',
    act: 'work',
    basis: articles('4, 92'),
    preparedBy: [federalPolice, ...bothMinistries],
    after: ['looking'],
    required: true,
    weeks: 26,
  },
  {
    code: 'prosecutors_opinion',
    act: 'opinion',
    basis: practice,
    preparedBy: [],
    advisers: [{ body: 'BE-COLLEGE-PROSECUTORS-GENERAL' }],
    mayBeAbsent: true,
    needs: ['drafting'],
    weeks: 4,
  },
  {
    code: 'choice_of_phenomena',
    act: 'decision',
    basis: articles('4'),
    preparedBy: bothMinistries,
    deciders: bothMinisters,
    remainsValidAfterChanges: true,
    needs: ['drafting'],
    after: ['prosecutors_opinion'],
    weeks: 6,
    observed: true,
  },
  {
    code: 'security_council',
    act: 'decision',
    basis: practice,
    preparedBy: bothMinistries,
    deciders: [{ body: 'BE-NATIONAL-SECURITY-COUNCIL' }],
    remainsValidAfterChanges: true,
    needs: ['drafting'],
    after: ['choice_of_phenomena'],
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
    code: 'conference',
    act: 'decision',
    basis: practice,
    preparedBy: bothMinistries,
    deciders: [conference],
    remainsValidAfterChanges: true,
    needs: ['drafting'],
    after: ['council_of_ministers'],
    weeks: 5,
    observed: true,
  },
  {
    code: 'traffic_opinion',
    act: 'opinion',
    basis: articles('4'),
    preparedBy: [],
    advisers: [{ function: 'minister_mobility' }],
    needs: ['drafting'],
    required: true,
    addendum: true,
    onlyWithSections: ['road_traffic'],
    weeks: 4,
  },
  {
    code: 'police_council_opinion',
    act: 'opinion',
    basis: articles('7'),
    preparedBy: [],
    advisers: [{ body: 'BE-FEDERAL-POLICE-COUNCIL' }],
    mayBeAbsent: true,
    needs: ['drafting'],
    after: ['conference'],
    required: true,
    weeks: 2,
    observed: true,
  },
  {
    code: 'final_text',
    act: 'work',
    basis: articles('7'),
    preparedBy: [federalPolice],
    needs: ['traffic_opinion', 'police_council_opinion'],
    // The final text responds to the opinions point by point. This was also done for the letter of the College.
    answers: ['prosecutors_opinion', 'traffic_opinion', 'police_council_opinion'],
    after: ['council_of_ministers', 'conference'],
    required: true,
    addendum: true,
    weeks: 2,
    observed: true,
  },
  {
    code: 'approval',
    act: 'decision',
    approves: true,
    basis: articles('4'),
    preparedBy: bothMinistries,
    deciders: bothMinisters,
    needs: ['final_text', 'traffic_opinion', 'police_council_opinion'],
    required: true,
    addendum: true,
    weeks: 1,
    observed: true,
  },
  {
    code: 'to_parliament',
    act: 'sending',
    basis: articles('4, 7'),
    preparedBy: bothMinistries,
    recipients: [{ body: 'BE-PARLIAMENT-FEDERAL' }],
    attachedOpinions: ['police_council_opinion'],
    withoutConfidential: true,
    // The main lines (krachtlijnen, lignes de force): the vision, the choices and the objectives. They exclude the
    // method, the responsible functions and the resources.
    mainLines: {
      sections: ['context', 'principles'],
      kinds: [
        'security_interest',
        'phenomenon',
        'transversal_theme',
        'priority',
        'point_of_attention',
        'strategic_objective',
        'requested_decision',
      ],
    },
    needs: ['approval'],
    required: true,
    addendum: true,
    weeks: 4,
  },
  {
    code: 'publication',
    act: 'entry',
    basis: articles('37'),
    preparedBy: bothMinistries,
    needs: ['approval'],
    after: ['to_parliament'],
    required: true,
    addendum: true,
    weeks: 1,
  },
  {
    code: 'follow_up',
    act: 'work',
    completedAt: 'period_end',
    basis: articles('7'),
    preparedBy: [federalPolice],
    needs: ['publication'],
    // The evaluation that ends the follow-up.
    weeks: 26,
  },
])
