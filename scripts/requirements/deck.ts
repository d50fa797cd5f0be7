import type { Requirement } from './requirement.ts'

/** The bullets of the presentation on the policy cycle, slides 2 to 8 and 10, and of slides 12 and 13 as far as built. */
export const deckRequirements: readonly Requirement[] = [
  {
    id: 'deck-1',
    text: 'Slide 2, oxygen: an objective names the interest that it protects and says in one sentence what people gain.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-2',
    text: 'Slide 2, integral and integrated: measures are shown by chain link and by service, and the empty links are named.',
    page: '`/plans/…?tab=analyses`',
  },
  {
    id: 'deck-3',
    text: 'Slide 2, start of the cycle: a plan starts from the previous plan, with a reason for each element, and is planned backwards.',
    page: '`/plans/…/carry-over`, `/plans/…?tab=cycle`',
    absent: 'The evaluation of the previous plan is a text in a section, without findings of its own.',
  },
  {
    id: 'deck-4',
    text: 'Slide 2, both directions: a signal reaches the upper organisation, which answers it with reasons.',
    page: '`/alignment/signals`',
  },
  {
    id: 'deck-5',
    text: 'Slide 3, structure: areas, with several hierarchies, are kept by date.',
    page: '`/territory`',
  },
  {
    id: 'deck-6',
    text: 'Slide 4, constitutional law: steps name their article, and the laws to change are listed by the organisation that decides.',
    page: '`/plans/…?tab=needs`',
  },
  {
    id: 'deck-7',
    text: 'Slide 4, all powers: a measure has a competent level, and a check warns when no participant has the power.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'deck-8',
    text: 'Slide 4, external affairs: a cooperation framework has an instrument: kind, parties, signature, ratification by each party, and conditional entry into force.',
    page: '`/plans/…`, `/plans/…?tab=checks`',
  },
  {
    id: 'deck-9',
    text: 'Slide 4, defence: a partner is shown with its commitment and whether the partner confirmed it.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-10',
    text: 'Slide 4, justice: a double decision is one step with a decision for each seat, or two steps in order, as the law requires.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'deck-11',
    text: 'Slide 4, social affairs: the capacity of an inspectorate is counted apart from that of the police.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-12',
    text: 'Slide 4, health and welfare: an objective has a health outcome, and the competence table is kept by date.',
    page: '`/plans/…`, `/competences`',
  },
  {
    id: 'deck-13',
    text: 'Slide 4, education: a partner outside the police has a commitment of its own in a measure.',
    page: '`/plans/…`',
    absent: 'A partner does not report its own progress, because follow-up is not part of the product yet.',
  },
  {
    id: 'deck-14',
    text: 'Slide 4, cultural affairs: measures have a target group and a setting, and are filtered by both.',
    page: '`/plans/…?tab=analyses`',
  },
  {
    id: 'deck-15',
    text: 'Slide 4, language in education: texts are kept in several languages, and outdated translations are named.',
    page: '`/plans/…?tab=checks`',
  },
  {
    id: 'deck-16',
    text: 'Slide 4, drug prevention policy: an agreement is asked from another authority and shown as asked, agreed or refused.',
    page: '`/plans/…?tab=answers`',
  },
  {
    id: 'deck-17',
    text: 'Slide 4, scientific investigation: a study has a question, period, deliverable and dependent decision, and links to the measure whose decision it changed.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-18',
    text: 'Slide 4, water policy: a measure names waterways as places and their authorities as partners.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-19',
    text: 'Slide 4, external affairs of a region: a region or community issues a cooperation plan within its own powers.',
    page: '`/plans`',
  },
  {
    id: 'deck-20',
    text: 'Slide 4, economic policy: a sector federation is a partner with a commitment that is followed.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-21',
    text: 'Slide 4, agriculture: a measure names a type of place, such as a vacant farm, and its rural partners.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-22',
    text: 'Slide 4, accommodation: housing inspection and police are under one objective, each with its own owner.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-23',
    text: 'Slide 4, public works and transport: a road or port manager has a measure with a budget and an end date.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-24',
    text: 'Slide 4, open list: an administrator changes the competence table, and an earlier plan keeps the table of its time.',
    page: '`/competences`',
  },
  {
    id: 'deck-25',
    text: 'Slide 5, conceptual frame: a plan refers to the framework note instead of copying it.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-26',
    text: 'Slide 5, phenomena: priorities are chosen from a dated list, each with an argued outcome.',
    page: '`/plans/…/priorities`',
  },
  {
    id: 'deck-27',
    text: 'Slide 5, administration and policy: required and available resources are compared, and the requested decisions are listed.',
    page: '`/plans/…?tab=needs`, `/organisations/…/resources`',
  },
  {
    id: 'deck-28',
    text: 'Slide 6, legal basis: each step of the procedure names its article, and another country has its own law.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'deck-29',
    text: 'Slide 6, article 4: both ministers decide, the period is stored, and an extension is a dated decision.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'deck-30',
    text: 'Slide 6, article 92: the drafting step names the federal police and the other organisations that prepare the plan.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'deck-31',
    text: 'Slide 6, articles 4 and 7: the opinion is answered point by point and sent to Parliament with the plan.',
    page: '`/plans/…?tab=path`',
  },
  {
    id: 'deck-32',
    text: 'Slide 7, integral plan: an upper plan shows which elements no organisation carries.',
    page: '`/alignment`',
  },
  {
    id: 'deck-33',
    text: 'Slide 7, national plan: a plan shows which upper version it answers and how much of it.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-34',
    text: 'Slide 7, local plan: an organisation answers each national element, with reasons and the elements that carry it.',
    page: '`/alignment/answer`',
  },
  {
    id: 'deck-35',
    text: 'Slide 8, structure of the police: functions of an organisation have dated holders and deputies, and a zone has one contact.',
    page: '`/organisations/…`',
  },
  {
    id: 'deck-36',
    text: 'Slide 10, cocaine and heroin: the priority is planned by axis and node, and seized weight is context only.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-37',
    text: 'Slide 10, synthetic drugs: the priority is planned along the chain, with clean-up partners and signals as counts.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-38',
    text: 'Slide 10, cannabis: housing, energy and police are joined in one objective.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-39',
    text: 'Slide 10, market deal: nuisance figures, care and police action are joined in one objective.',
    page: '`/plans/…`',
  },
  {
    id: 'deck-40',
    text: 'Slide 12, border region: an administrator draws a region from areas of several countries, with members by date, and a plan covers it.',
    page: '`/territory`, `/territory/…`',
  },
  {
    id: 'deck-41',
    text: 'Slide 12, program work: a programme has a task force and, for each territory, a contact and a deadline, with a warning afterwards.',
    page: '`/plans/…`, `/plans/…?tab=checks`',
  },
  {
    id: 'deck-42',
    text: 'Slide 13, judicial involvement: referral to care, uptake and relapse are followed as counts of persons, without case data.',
    page: '`/plans/…`, `/indicators`',
  },
]
