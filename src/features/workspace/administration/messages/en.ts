import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

const administration = 'Administration'
const packText = 'Country pack'
const instanceText = 'Instance'
const peopleText = 'People'

export const en = {
  title: administration,
  intro: 'People and their roles, and the settings of this instance.',
  ownIntro: 'The people of your organisation and their roles.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  tabs: {
    label: administration,
    people: peopleText,
    instance: instanceText,
    pack: packText,
    signatures: 'Signatures',
    roles: 'Roles',
    journal: 'Audit log',
  },
  people: {
    title: peopleText,
    searchLabel: 'Search by name or email address',
    invite: 'Invite person',
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    role: labels.role,
    roles: 'Roles',
    organisation: labels.organisation,
    account: 'Account',
    hasAccount: 'active',
    noAccount: 'no password yet',
    left: 'left',
    noRole: 'no role',
    since: phrases.since,
    none: 'No people found',
    noneText:
      'Invite a person: the invitation is sent by email. Without email, an administrator of the instance receives a link to pass on.',
    more: actions.showMore,
    grantRole: 'Grant role',
    confirmGrant: 'Grant role',
    endRole: 'Revoke role',
    endRoleAsk: (person: string, role: string, organisation: string) =>
      `From today, ${person} will no longer be ${role} in ${organisation}.`,
    createSignInLink: 'Create sign-in link',
    endAccess: 'Revoke all access',
    endAccessAsk: (person: string) => `Revoke all access of ${person}?`,
    endAccessText:
      'Open sessions end immediately. Functions are not changed: appoint a successor on the page of the organisation.',
    mailed: (email: string) => `The link was sent to ${email}.`,
    notMailed: 'The link could not be sent by email. An administrator of the instance creates a link and passes it on.',
    linkTitle: 'Sign-in link',
    linkText: 'Give this link to this person only. It is shown once and can be used once.',
    link: 'Link',
    copy: actions.copy,
    copied: 'Copied',
    done: actions.close,
    act: actions.more,
    saved: 'Changes saved',
  },
  instance: {
    title: instanceText,
    version: labels.version,
    demo: 'Demo',
    yes: 'yes: all content is illustrative',
    no: statuses.no,
    country: 'Country',
    zone: 'Time zone for legal dates',
    languages: 'Official languages',
    structure: 'Structure',
    areas: labels.areas,
    organisations: labels.organisations,
    settingsHint:
      'The settings are in the environment or the configuration file of the server. Run “integral doctor” on the server to check the database, audit log, email and pages.',
    api: 'API documentation',
    import: 'Import areas and boundaries',
  },
  zoneNames: {
    title: 'Zone names',
    invented: 'Zones and their organisations have fictional names on the real map.',
    real: 'Zones and their organisations have their real names.',
    stays:
      'Existing plans keep the name under which they were created, in their title, code and text. All content is illustrative in both cases and is marked as such on every page.',
    useReal: 'Use real names',
    useInvented: 'Use fictional names',
    askReal: 'Use the real names of the zones?',
    askInvented: 'Use fictional names for the zones?',
    warning:
      'Plans, answers and persons in this demo are fictional. With real names, they could be mistaken for decisions of a real zone. Show them only to people who know that they are fictional. The label “illustrative” remains on every page and document and cannot be removed.',
    back: 'Areas and organisations that you renamed keep their name.',
    done: (areas: number, bodies: number) =>
      `${plural('en', areas, `${areas} area`, `${areas} areas`)} and ${plural('en', bodies, `${bodies} organisation`, `${bodies} organisations`)} renamed.`,
  },
  smallNumbers: {
    title: 'Small numbers',
    hint: 'Small counts of persons are not shown to users outside the organisation. Each indicator has a threshold. This instance can raise it, but not lower it.',
    none: 'The threshold of each indicator applies.',
    threshold: (below: string) =>
      `Counts below ${below} are not shown. A higher threshold of an indicator takes precedence.`,
    field: 'Do not show counts below',
    empty: 'Leave empty to use the threshold of each indicator.',
    save: 'Apply threshold',
    done: (count: number) =>
      plural('en', count, `Threshold of ${count} indicator changed`, `Threshold of ${count} indicators changed`),
  },
  pack: {
    title: packText,
    hint: 'Preview of the installation. Plans keep the law of the version with which they were created. Local edits are kept. Entries that are no longer in the pack are also kept, because plans may refer to them. New names of organisations, areas, phenomena, indicators and functions appear on pages; decided plans and recorded actions keep the names of their time.',
    installed: 'Installed version',
    never: 'not installed',
    availableVersion: 'Available version',
    upToDate: 'The installed pack is up to date.',
    withdrawnRole: (role: string, people: number, plans: string) =>
      `This pack cannot be installed: it withdraws the role “${role}”, which ${plural('en', people, '1 person holds', `${people} people hold`)}.${plans && ` Running plans: ${plans}.`} Keep the role in the pack.`,
    reusesVersion: (version: string) =>
      `Version ${version} is already installed with another law. Give the changed pack a new version.`,
    invalid: 'This pack cannot be installed',
    subject: 'Content',
    new: 'New',
    changed: 'Changed',
    locallyEdited: 'Edited locally',
    withdrawn: 'No longer in pack',
    subjects: {
      area: labels.areas,
      organisation: labels.organisations,
      function: labels.functions,
      competence: labels.competences,
      phenomenon: headings.phenomena,
      crosswalk: 'Relations between phenomena',
      indicator: headings.indicators,
      plan_kind: 'Kinds of plan',
      template: 'Templates',
      rule: 'Rules',
      phenomenon_list: 'Lists of phenomena',
      phenomenon_indicator: 'Indicators of phenomena',
      path: 'Steps of approval procedures',
      criterion: 'Criteria',
      term: headings.termsOfOffice,
      approach_dimension: 'Dimensions of the approach',
      collegial_body: 'Collegial organisations',
      distribution_list: 'Distribution lists',
      language_regime: 'Language regimes',
      answer_reader: 'Readers of answers',
      country: 'Country',
    },
    plans: 'Plans that keep their law',
    plansHint: 'These plans stay on the law of their version. Plans that you may not read are not listed.',
    noPlans: 'No plan that you can read follows another law',
    mayMove: 'can be moved; the owner receives a task',
    keeps: 'keeps its law',
    plan: labels.plan,
    status: labels.status,
    effect: 'Effect',
    notified: (roles: string) =>
      `The owners of drafts that can be moved receive a task, also those of drafts that you may not read. These roles can move a plan: ${roles}.`,
    codes: 'Codes',
    install: 'Install pack',
    installTitle: 'Install country pack',
    reason: labels.reason,
    reasonHint: 'The reason is recorded in the audit log with your name.',
    done: 'Country pack installed',
    history: 'Installation history',
  },
  errors: {
    NOT_YOUR_ORGANISATION:
      'You can manage only people of your own organisation. Contact the administrator of the other organisation.',
    OWN_ROLE: ({ names }: { names: readonly string[] }) =>
      `You cannot grant a role to yourself. Ask another administrator of the organisation or of the instance${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    PERSON_NOT_FOUND: 'This person no longer exists. Reload the page.',
    EMAIL_TAKEN: 'Another person already uses this email address. Enter a different address.',
    NO_EMAIL: 'This person has no email address. Add one first.',
    LAST_ADMINISTRATOR:
      'This person is the only administrator of this instance. Grant another person the administrator role first.',
    NOT_A_DEMO: 'Zone names can be changed only in a demo.',
  },
}
