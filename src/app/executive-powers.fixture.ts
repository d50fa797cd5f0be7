import type { DocumentElement, DocumentEntry } from '#features/planning/plan-document/schema.ts'
import { localized } from '#shared/localized-text.ts'

/** The force of a zone of several municipalities. */
export const policeZone = 'BE-PZ-WESTKUST'
const toText = (text: string) => localized('en', text)
const makeChild = (key: string, kind: DocumentElement['kind'], title: string, more: Partial<DocumentElement>) => ({
  key,
  parent: 'objective',
  kind,
  title: toText(title),
  ...more,
})
const zone = (code: string) => ({ organisation: policeZone, function: code })
const regional = (organisation: string) => ({ organisation, function: 'head_regional_service' })

/** A plan in which each executive power has a measure, with owner, partners, place and resources. */
export const powersPlan: DocumentEntry = {
  plan: {
    code: 'POWERS',
    kind: 'national_security_plan',
    title: toText('A plan over all powers'),
    motto: { source: 'nl', text: { nl: 'Zuurstof voor het land', da: 'Ilt til landet' }, outdated: [] },
    shortMessage: { source: 'nl', text: { nl: 'Samen, van preventie tot nazorg.', da: 'Sammen.' }, outdated: [] },
    owner: 'BE-FPS-INTERIOR',
    issuingBodies: ['BE-FPS-INTERIOR', 'BE-FPS-JUSTICE'],
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['en', 'nl', 'fr', 'de', 'da'],
    legalBasis: 'Act of 7 December 1998, art. 4',
  },
  elements: [
    { key: 'frame', place: 'principles', kind: 'text', title: toText('As the framework note says') },
    { key: 'interest', place: 'context', kind: 'security_interest', title: toText('Safe homes') },
    { key: 'priority', place: 'priorities', kind: 'priority', title: toText('Drugs'), phenomenon: 'NSP-2022-3' },
    {
      key: 'objective',
      parent: 'priority',
      kind: 'strategic_objective',
      title: toText('Fewer labs beside homes'),
      gain: toText('Neighbours sleep without fear of fire.'),
      interest: 'interest',
    },
    makeChild('defence', 'action', 'Drones of the army over vacant sites', {
      partners: [{ organisation: 'BE-DEFENCE', status: 'asked' }],
    }),
    makeChild('justice', 'action', 'One line of prosecution', {
      needs: [
        {
          kind: 'decision',
          organisation: 'BE-FPS-JUSTICE',
          text: toText('Consultation'),
          status: 'agreed',
          onDate: '2026-02-01',
        },
      ],
    }),
    makeChild('constitution', 'action', 'Access to a register', {
      needs: [
        {
          kind: 'change_of_law',
          organisation: 'BE-PARLIAMENT-FEDERAL',
          text: toText('Amend the Act'),
          status: 'needed',
        },
      ],
    }),
    makeChild('social', 'project', 'Fraud with housing benefit', {
      accountable: { organisation: 'BE-SIOD', function: 'head_social_inspectorate' },
      resources: [
        { kind: 'hours', service: 'inspectorate', amount: 400 },
        { kind: 'hours', service: 'police', amount: 120 },
      ],
    }),
    makeChild('care', 'action', 'Treatment near the station', {
      chainLinks: ['aftercare'],
      resources: [{ kind: 'fte', service: 'care', amount: 9 }],
    }),
    makeChild('school', 'action', 'Lessons in secondary schools', {
      details: { targetGroup: 'young people', setting: 'school' },
      partners: [
        { organisation: 'BE-FLEMISH-EDUCATION', commitment: toText('A lesson pack a year'), status: 'confirmed' },
      ],
    }),
    makeChild('festival', 'action', 'Advice at festivals', {
      details: { targetGroup: 'young people', setting: 'festival' },
    }),
    makeChild('prevention', 'action', 'A shared prevention campaign', {
      needs: [
        { kind: 'agreement', organisation: 'BE-GOV-FLEMISH', text: toText('Cooperation'), status: 'agreed' },
        { kind: 'agreement', organisation: 'BE-GOV-FRENCH-COMMUNITY', text: toText('Cooperation'), status: 'asked' },
        { kind: 'agreement', organisation: 'BE-GOV-GERMAN-COMMUNITY', text: toText('Cooperation'), status: 'refused' },
      ],
    }),
    makeChild('study', 'study', 'Where production moves', {
      periodFrom: '2026-02-01',
      periodTo: '2027-02-01',
      details: {
        question: toText('Does it move?'),
        deliverable: toText('A report'),
        decision: toText('Where controls go next'),
      },
      links: [{ to: { plan: 'POWERS', key: 'water' }, relation: 'changed' }],
    }),
    makeChild('water', 'action', 'Dumping in canals', {
      details: { places: ['Albert Canal'], placeType: 'waterway' },
      partners: [{ organisation: 'BE-FLEMISH-WATERWAY', status: 'confirmed' }],
    }),
    makeChild('farm', 'action', 'Vacant farms', {
      details: { placeType: 'vacant farm' },
      partners: [{ organisation: 'BE-FED-FARMERS-FLANDERS', status: 'asked' }],
    }),
    makeChild('housing', 'action', 'Closed premises', { accountable: regional('BE-FLEMISH-HOUSING-INSPECTION') }),
    makeChild('police', 'action', 'Visits with the housing inspection', {
      accountable: zone('chief_of_corps'),
      links: [{ to: { plan: 'HAZELDONK-2025-2028', key: 'so1' }, relation: 'pairs_with' }],
    }),
    makeChild('roads', 'project', 'Lighting of car parks along the motorway', {
      accountable: regional('BE-FLEMISH-ROADS'),
      resources: [{ kind: 'budget', service: 'other', amount: 250_000, funded: 'yes' }],
      periodTo: '2027-12-31',
    }),
    makeChild('sector', 'programme', 'Transport', {
      details: { lever: toText('Permits') },
      rationale: toText('A permit is asked before the goods move.'),
      partners: [
        { organisation: 'BE-FED-TRANSPORT', commitment: toText('A training for every member'), status: 'confirmed' },
      ],
    }),
  ],
}
