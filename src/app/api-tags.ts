import type { ApiTag } from '#platform/http/openapi-document.ts'

const areas: Record<string, Record<string, string>> = {
  Country: {
    Country: 'The country of the instance.',
    Areas: 'Areas, their hierarchies, and mergers, splits and new codes.',
    Boundaries: 'Outlines of areas for maps.',
    Organisations: 'Organisations and their contact points.',
    Functions: 'Functions in organisations, and who holds them.',
    Competences: 'Who is competent for which topic, with the legal basis.',
    Phenomena: 'Lists of phenomena and the relations between them.',
    'List workbooks': 'Export and import of lists as workbooks.',
  },
  Planning: {
    Plans: 'Plans and their kinds.',
    'Plan preparation': 'The steps before a plan starts, and the carry-over from the previous plan.',
    Elements: 'The content of a plan: parts, sections, objectives, measures and their links.',
    History: 'Changes of a plan over time.',
    Versions: 'Frozen versions of a plan and their comparison.',
    Analyses: 'Views that analyse a plan.',
    Priorities: 'Choosing priorities with criteria, ratings and a decision.',
    Resources: 'Hours, staff and budget: available, planned and decided.',
    Comments: 'Comments on plans and their answers.',
    'Comment rounds': 'Requests for comments on a draft.',
    'Comment links': 'Signed links for comments without an account.',
    'Plan intake': 'Turning an existing document into a plan.',
  },
  Alignment: {
    Items: 'Elements that organisations are asked to answer.',
    Answers: 'Answers of organisations to items.',
    'Answer links': 'Signed links for answers without an account.',
    Agreements: 'Agreements between authorities of the same level.',
    Coverage: 'How organisations answer and carry out a version.',
    Cascade: 'Plans that must follow on lower levels.',
    Lineage: 'Relations between plans of different levels and cycles.',
    Consequences: 'What a change affects.',
    'Alignment review': 'Answers to versions in force.',
    Signals: 'Signals from lower to higher levels.',
    'Municipality page': 'What plans mean for a municipality.',
  },
  Approval: {
    'Approval path': 'The legal steps of a plan: opinions, decisions, entry into force and validity.',
    'Received plans': 'Plans that were sent to an organisation.',
    'Sent documents': 'Documents that were sent, with proof of receipt.',
    Letters: 'Letters about plans.',
    'Member questions': 'Questions of members of councils and parliaments.',
    Meetings: 'Meetings of bodies: agenda, attendance, results and minutes.',
    Mandates: 'Mandates to act for another person.',
    Evidence: 'Documents that prove an act.',
    Consultations: 'Requests for expectations of a plan, and the replies.',
  },
  Measurement: {
    Indicators: 'Indicators and what they say about phenomena.',
    Figures: 'Figures: recording, import, approval and anomalies.',
    'Expected results': 'Targets of plan elements and their status.',
    'Small numbers': 'Suppression of small numbers.',
  },
  Publishing: { Documents: 'Documents, workbooks and plan files.' },
  Quality: { Checks: 'Checks of law and method.' },
  Workspace: {
    Calendar: 'Dates of plans.',
    'Cycle timeline': 'Planning cycles next to each other.',
    Search: 'Search in plans, organisations and areas.',
    'Saved views': 'Saved filters of lists and of the search.',
  },
  Base: { Tasks: 'Tasks of organisations, functions and persons.' },
  Platform: {
    Session: 'Sign-in and the signed-in user.',
    People: 'People, their roles and invitations.',
    Files: 'Files of plans.',
    Jobs: 'Work in the background.',
    'Audit log': 'Who did what, when and why.',
  },
}

/** Tags of the API by area, in the order of the policy cycle. A contract names the tag of each procedure. */
export const apiTags: readonly ApiTag[] = Object.entries(areas).flatMap(([area, tags]) =>
  Object.entries(tags).map(([name, description]) => ({ name, area, description })),
)
