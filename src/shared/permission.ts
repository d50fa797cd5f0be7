/**
 * All permissions, each described in a single sentence, and the bundles that contain them. A procedure names a permission
 * in the contract, and the pipeline refuses a procedure without a permission. The pack of a country gives each of its
 * roles a bundle. A role applies *in an organisation*. A user may write only for organisations in which the user has the
 * permission. Markings and audiences determine read access. docs/roles.md lists roles, bundles and permissions.
 */
export const permissions = {
  'plan.read': 'Read plans and their elements, as far as marking and audience allow.',
  'plan.write': 'Create, edit and import plans of your organisation.',
  'plan.send': 'Send a draft of your organisation to its readers.',
  'plan.decide': 'Freeze a version of a plan of your organisation, bring it into force and end it.',
  'path.lead': 'Lead the approval procedure of your plans, and move drafts to the newest law.',
  'path.speak': 'Give or record opinions and decisions of your organisation.',
  'item.send': 'Request answers to items of your organisation, and change the due date.',
  'answer.read': 'Read items to answer, answers and coverage.',
  'answer.write': 'Answer items for your organisation.',
  'signal.write': 'Send a signal to the organisation that issues a higher-level plan.',
  'signal.answer': 'Answer signals that were sent to your organisation.',
  'comment.write': 'Comment for your organisation on plans that you may read.',
  'comment.answer': 'Request comments on plans of your organisation, and answer them.',
  'check.read': 'Read the results of checks.',
  'exception.write': 'Grant a justified exception to a rule for a plan of your organisation.',
  'registry.read': 'Read areas, organisations, functions and competences.',
  'registry.write': 'Change areas, boundaries and organisations, and the functions of every organisation.',
  'function.write': 'Change functions, holders and contact points of your organisation.',
  'competence.write': 'Change the table of competences.',
  'resource.read':
    'Read the available and planned resources of an organisation that your organisation supervises or serves.',
  'resource.write': 'Record the resources of your organisation.',
  'indicator.read': 'Read indicators and figures, as far as their marking and audience allow.',
  'indicator.write': 'Define indicators of your organisation.',
  'figure.write': 'Report figures on the area of your organisation.',
  'figure.approve':
    'Approve figures of your organisation and of organisations in its area, withdraw an approval, and correct approved figures.',
  'task.read': 'Read and close tasks of your organisation.',
  'task.assign': 'Assign a task of your organisation to one of its functions or people.',
  'search.read': 'Search everything that you may read.',
  'view.save': 'Save views of lists and searches, and share them with your organisation.',
  'document.make': 'Create documents of plans that you may read.',
  'file.write': 'Attach files to plans of your organisation.',
  'journal.read': 'Read and verify the audit log, as far as markings allow.',
  'person.manage': 'Invite people, grant and revoke roles, and send sign-in links in your organisation.',
  'setting.manage':
    'Change the settings of this instance, install a country pack, and manage the people of all organisations.',
  'job.read': 'Follow and cancel your own background tasks.',
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
const resourceReader = [...reader, 'resource.read'] as const satisfies Permission[]
const writer = [
  ...resourceReader,
  'plan.write',
  'file.write',
  'answer.write',
  'signal.write',
  'resource.write',
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

const speaker = [...resourceReader, 'path.speak', 'signal.write', 'comment.write', 'task.assign'] as const

/** Bundles of permissions. The core knows only these. Names of functions in a country are roles of its pack. */
export const bundles = {
  reader,
  evaluator: [...resourceReader, 'journal.read'],
  /** Receives plans, asks questions, and records opinions and decisions of a council. */
  commenter: [...reader, 'comment.write', 'path.speak'],
  partner: [...reader, 'comment.write', 'path.speak', 'task.assign'],
  /** Carries out a part of a plan. */
  contributor: [...resourceReader, 'plan.write', 'comment.write', 'figure.write'],
  /** Supervises or advises organisations in an area. */
  adviser: [...speaker, 'figure.approve'],
  /** Decides about plans without drafting them. */
  decision_maker: [...speaker, 'answer.write', 'plan.decide'],
  /** Decides about plans that other organisations must follow. */
  issuer: [
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
  planner: [...writer, 'plan.send', 'path.lead', 'path.speak', 'comment.answer', 'exception.write'],
  /** Plans and decides for the same organisation. */
  head: decider,
  /** Plans and decides, and defines indicators. */
  programme_lead: [...decider, 'indicator.write'],
  /** Manages the people and the functions of a single organisation. */
  organisation_administrator: [...reader, 'function.write', 'person.manage', 'journal.read'],
  /** Manages the instance: the structure of the country, the pack, the settings, and the people of all organisations. */
  instance_administrator: [
    ...reader,
    'registry.write',
    'function.write',
    'competence.write',
    'person.manage',
    'setting.manage',
    'journal.read',
  ],
} as const satisfies Record<string, readonly Permission[]>
export type Bundle = keyof typeof bundles
export const bundleNames = Object.keys(bundles) as Bundle[]

/** Checks whether a bundle contains a permission. */
export const hasPermission = (bundle: Bundle, permission: Permission): boolean =>
  (bundles[bundle] as readonly Permission[]).includes(permission)

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
