/**
 * All permissions, each described in a single sentence, and the roles that have them. Auditors read this page. A
 * procedure names a permission in the contract, and the pipeline refuses a procedure without a permission. A role
 * applies *in an organisation*. A user may write only for organisations in which the user has the permission. Markings
 * and audiences determine read access.
 */
export const permissions = {
  'plan.read': 'Read plans and what stands in them, as far as their marking and audience allow.',
  'plan.write': 'Write plans of the own organisation: start, edit, import.',
  'plan.send': 'Send a draft of the own organisation to its readers.',
  'plan.decide': 'Freeze a version of a plan of the own organisation, bring it into force, end it.',
  'path.lead':
    'Lead a plan of the own organisation along its legal path: ask, lay before those who decide, write down, send on.',
  'path.speak':
    'Give an opinion or a decision for the own organisation on the path of a plan that one may read, or write down that it was given.',
  'item.send': 'Ask other bodies to answer the items of a version of the own organisation, and change the date.',
  'answer.read': 'Read items to answer, answers and coverage.',
  'answer.write': 'Answer items for the own organisation.',
  'signal.write': 'Send a signal to the body that issues an upper plan.',
  'signal.answer': 'Answer signals that were sent to the own organisation.',
  'comment.write': 'Remark on plans that one may read, for the own organisation.',
  'comment.answer': 'Ask for remarks on plans of the own organisation, and answer them.',
  'check.read': 'Read what the checks say.',
  'exception.write': 'Give a motivated exception to a rule for a plan of the own organisation.',
  'registry.read': 'Read the structure of the country: areas, organisations, functions, competences.',
  'registry.write': 'Change the structure of the country: areas, boundaries, organisations, functions.',
  'competence.write': 'Change the table of competences.',
  'means.read': 'Read what means a body has, where it supervises or serves that body, beside what plans promise.',
  'means.write': 'Write what means the own organisation has.',
  'indicator.read': 'Read indicators and figures, as far as their marking and audience allow.',
  'indicator.write': 'Define indicators of the own organisation.',
  'figure.write': 'Tell figures of the own area, for the own organisation.',
  'figure.approve':
    'Approve figures of the own organisation and of those below it, withdraw that, and correct what was approved.',
  'task.read': 'Read and close tasks that wait for the own organisation.',
  'task.assign': 'Hand a task of the own organisation to one of its functions or people.',
  'search.read': 'Search in what one may read.',
  'view.save': 'Keep own views of lists and of the search, and share them with the own organisation.',
  'document.make': 'Make documents of plans that one may read.',
  'file.write': 'Attach files to plans of the own organisation.',
  'journal.read': 'Read and verify the journal, as far as markings allow.',
  'person.manage': 'Invite people, give and take roles, show links to sign in.',
  'setting.manage': 'Change the settings of this instance, install a pack.',
  'job.read': 'Follow and cancel the own long-running work.',
} as const
export type Permission = keyof typeof permissions
export const permissionNames = Object.keys(permissions) as Permission[]

const reader = [
  'plan.read',
  'answer.read',
  'check.read',
  'registry.read',
  'indicator.read',
  'task.read',
  'search.read',
  'view.save',
  'document.make',
  'job.read',
] as const satisfies Permission[]
const resourceReader = [...reader, 'means.read'] as const satisfies Permission[]
const writer = [
  ...resourceReader,
  'plan.write',
  'file.write',
  'answer.write',
  'signal.write',
  'means.write',
  'comment.write',
  'figure.write',
  'task.assign',
] as const satisfies Permission[]
const decider = [
  ...writer,
  'plan.send',
  'plan.decide',
  'path.lead',
  'path.speak',
  'item.send',
  'signal.answer',
  'comment.answer',
  'exception.write',
  'figure.approve',
] as const satisfies Permission[]

/** Roles follow the personas of the field. Each applies in a single organisation. */
export const roles = {
  planner: [...writer, 'plan.send', 'path.lead', 'path.speak', 'comment.answer', 'exception.write'],
  chief_of_corps: decider,
  mayor: [
    ...resourceReader,
    'answer.write',
    'signal.write',
    'comment.write',
    'plan.decide',
    'path.speak',
    'task.assign',
  ],
  crown_prosecutor: [
    ...resourceReader,
    'answer.write',
    'signal.write',
    'comment.write',
    'plan.decide',
    'path.speak',
    'task.assign',
  ],
  director_coordinator: [
    ...resourceReader,
    'path.speak',
    'signal.write',
    'comment.write',
    'figure.approve',
    'task.assign',
  ],
  programme_manager: [...decider, 'indicator.write'],
  ministry_planner: [...decider, 'indicator.write'],
  action_owner: [...resourceReader, 'plan.write', 'comment.write', 'figure.write'],
  partner: [...reader, 'comment.write', 'path.speak', 'task.assign'],
  /** Member of a council or a parliament. Receives plans, asks questions and records the decisions of the council. */
  council_member: [...reader, 'comment.write', 'path.speak'],
  evaluator: [...resourceReader, 'journal.read'],
  reader,
  administrator: [...reader, 'registry.write', 'competence.write', 'person.manage', 'setting.manage', 'journal.read'],
  minister: [
    ...resourceReader,
    'plan.decide',
    'path.speak',
    'plan.send',
    'item.send',
    'signal.answer',
    'comment.write',
    'comment.answer',
    'task.assign',
  ],
  governor: [...resourceReader, 'path.speak', 'signal.write', 'comment.write', 'figure.approve', 'task.assign'],
} as const satisfies Record<string, readonly Permission[]>
export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]
export const isRole = (value: string): value is Role => Object.hasOwn(roles, value)

/** Permissions without sign-in: read content marked TLP:CLEAR. */
export const openPermissions: readonly Permission[] = [
  'plan.read',
  'answer.read',
  'check.read',
  'registry.read',
  'indicator.read',
  'search.read',
  'document.make',
]
