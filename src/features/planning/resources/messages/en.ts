import { en as plans } from '#features/planning/plans/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

const other = 'Other'
const hours = 'hours'
const reserved = 'Reserved'
const free = 'Free'
const team = 'Team'
const budget = 'Budget'

export const en = {
  resources: labels.resources,
  title: (body: string) => `Resources of ${body}`,
  intro: 'Available and planned resources: hours by month and team, budget by source.',
  views: {
    balance: 'Available and planned',
    inventory: 'Available resources',
    earlier: 'Previous figures',
    label: 'Sections of this page',
  },
  year: labels.year,
  service: headings.service,
  services: { police: 'Police', inspectorate: 'Inspectorate', care: 'Care', other },
  loading: 'Loading resources …',
  close: actions.close,
  asTable: actions.showAsTable,
  hours,
  hoursOf: (hours: string) => `${hours} h`,
  fteOf: (fte: string) => `${fte} FTE`,
  notAvailable: plans.resources.notAvailable,
  atLeast: (figure: string) => `at least ${figure}`,
  wholeYear: labels.year,
  available: statuses.standalone.available,
  reserved,
  promised: statuses.standalone.planned,
  free,
  tooMuch: (figure: string) => `${figure} over`,
  team,
  noTeam: 'No team specified',
  total: (service: string) => `${service}, total`,
  notKept: 'Used in plans, not recorded here',
  normAndActual: (actual: string, norm: string) => `${actual} of ${norm} FTE (norm)`,
  states: {
    free,
    tight: 'At least 90% planned',
    over: 'Over capacity',
    unknown: 'Unknown',
  },
  month: headings.month,
  state: labels.status,
  withheldResources: 'The resources of this organisation are not visible to you',
  withheldResourcesText:
    'They are visible to the organisation itself and to the organisations that supervise or support it.',
  withheldPromised:
    'These figures are incomplete: plans of this organisation contain resources that are not visible to you',
  empty: (year: number) => `No resources have been entered for ${year} yet`,
  /** `reserved`: the country's name of reserved capacity, in brackets. */
  emptyText: (reserved: string) =>
    `Enter the teams first, with their staff, the hours per full-time equivalent and the absence. Then enter the reserved capacity${reserved} and the budget by source.`,
  begin: 'Enter resources',
  heat: {
    title: 'Hours by month',
    hint: 'Each cell shows the hours that are free or over capacity. Select a cell to see the elements.',
    caption: (year: number) => `Free hours in ${year}, by team and month`,
  },
  unknownCount: (available: number, reserved: number, promised: number) =>
    [
      available > 0 ? `Teams without complete figures: ${available}` : '',
      reserved > 0 ? `Reservations without a figure: ${reserved}` : '',
      promised > 0 ? `Planned resources without a figure: ${promised}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  money: {
    title: 'Budget by source',
    hint: 'Confirmed budget compared with the budget planned for the year. Requested amounts are shown but not counted.',
    certain: 'Confirmed',
    requested: 'Requested',
    noSource: 'No source specified',
    none: 'No available or planned budget has been entered',
    origins: {
      subsidy: 'subsidy',
      own_income: 'own income',
      other: statuses.other,
    },
  },
  underlyingElements: {
    title: 'Underlying elements',
    none: 'No element uses resources here.',
    element: labels.element,
    plan: labels.plan,
    planned: statuses.standalone.planned,
    here: 'Counted here',
    reserved,
    rule: 'Hours per year count for one twelfth in each month of the period; a budget counts by its number of days. Amounts that detail a higher amount, and those of completed or stopped elements, are not counted again.',
  },
  inventory: {
    hint: 'Press Enter to move down and Tab to move on. Paste rows from a spreadsheet into the selected cell. Leave a figure empty if it is not available; it is never counted as zero.',
    sheets: {
      team: 'Teams',
      reserved: 'Reserved capacity',
      mission: 'Municipality-specific missions',
      budget,
    },
    add: {
      team: 'Add team',
      reserved: 'Add reserved capacity',
      mission: 'Add mission',
      budget: 'Add source',
    },
    columns: {
      name: labels.name,
      teamKind: headings.type,
      service: headings.service,
      normFte: 'Norm FTE',
      fte: 'Actual FTE',
      hoursPerFte: 'Hours per FTE',
      absence: 'Absence (%)',
      reservedFor: 'Purpose',
      hours: 'Hours per year',
      team,
      municipalityId: headings.municipality,
      unit: labels.unit,
      amount: 'Amount',
      origin: 'Origin',
      certainty: 'Certainty',
      source: 'Source of the figure',
      date: 'As of',
    },
    months: 'Show months that differ',
    remove: phrases.remove,
    teamKinds: {
      intervention: 'Intervention',
      community_policing: 'Community policing',
      local_investigation: 'Local investigation',
      reception: 'Reception',
      victim_support: 'Victim support',
      public_order: 'Public order',
      traffic: 'Traffic',
      support: 'Support',
      other,
    },
    reservedFor: { other },
    units: { hours, fte: headings.fte },
    certainties: {
      certain: 'confirmed',
      requested: 'requested',
    },
    wholeBody: 'the whole organisation',
    issues: {
      name: 'Enter a name.',
      number: 'Enter a number, or leave the cell empty.',
      percentage: 'Enter a percentage from 0 to 100, or leave the cell empty.',
      choice: 'Select a value from the list.',
      date: 'Enter a date, for example 2026-11-24.',
    },
    faultsCount: (count: number) => `${count} ${plural('en', count, 'cell', 'cells')} to correct`,
    save: 'Save resources',
    saved: (year: number) => `Resources for ${year} saved`,
    undo: actions.undo,
    discard: 'Discard changes',
    copy: (year: number) => `Copy the figures of ${year}`,
    pasted: (rows: number) => `${rows} ${plural('en', rows, 'row', 'rows')} pasted`,
    readOnly: 'You can view these figures. Only the organisation itself can change them.',
    noneOfKind: 'None yet',
  },
  earlier: {
    none: 'No previous figures for this year',
    figure: headings.figure,
    savedAt: 'Saved on',
    author: 'By',
    supersededAt: 'Replaced on',
  },
  element: {
    title: 'Resources by team',
    line: (what: string) => `Team for ${what}`,
    left: (free: string, year: number) => `${free} h free in ${year}`,
    overCapacity: (hours: string, year: number) => `${hours} h over in ${year}`,
    unknown: (year: number) => `free capacity in ${year} unknown`,
    all: 'Resources of the organisation',
  },
  card: {
    text: 'Teams, reserved capacity and budget compared with planned resources.',
    open: 'Open resources',
  },
  capacityDecision: {
    title: 'Capacity decision',
    intro:
      'Objectives by rank with the hours they require. Move objectives to compare orders; nothing changes until you record the decision.',
    open: 'Open capacity decision',
    left: 'Available for this plan',
    elsewhere: 'Other plans',
    unknown: 'The capacity is unknown',
    unknownText: 'Enter the teams of this service with staff, hours and absence.',
    none: 'This plan has no objectives yet',
    list: 'Objectives by rank',
    line: (hours: string) => `Capacity limit: ${hours} h`,
    noFigure: 'no figure, not counted',
    partFigure: (count: number) => `${count} without a figure`,
    upTo: (hours: string) => `${hours} h cumulative`,
    moveUp: (name: string) => `Move up: ${name}`,
    moveDown: (name: string) => `Move down: ${name}`,
    keys: 'Press Alt and an arrow key to move the selected objective.',
    moved: (name: string, rank: number, above: boolean) =>
      `${name}: rank ${rank}, ${above ? 'within' : 'beyond'} capacity`,
    withinCapacity: 'within capacity',
    beyondCapacity: 'beyond capacity',
    back: 'Restore saved order',
    whatIf: 'Simulation, not decided',
    decide: actions.recordDecision,
    reason: labels.reason,
    reasonText: 'State why these objectives come first and what happens to those beyond capacity.',
    decidedOn: labels.decidedOn,
    saved: (above: number, all: number) => `Decision recorded: ${above} of ${all} within capacity`,
    decided: (on: string, by: string) => `Decided on ${on}, ${by}`,
    moreSince: 'The capacity or the objectives have changed since the decision.',
    system: 'imported',
    withheld: 'Some resources that count are not visible to you.',
  },
  document: {
    title: 'Resources: available and planned',
    hours: (service: string) => `Hours, ${service}`,
    money: budget,
    elsewhere: 'Other plans of the organisation',
    thisPlan: headings.thisPlan,
    decision: (year: number, service: string) => `Objectives within the capacity of ${year}, ${service}`,
    rank: headings.rank,
    objective: 'Objective',
    decided: (on: string) => `Decided on ${on}.`,
    hint: 'Figures that are not available are not counted as zero.',
  },
  errors: {
    DUPLICATE_NAME: ({ name }: { name: string }) => `Two rows have the name “${name}”. Give each row a different name.`,
    UNKNOWN_RESOURCE_CODE: ({ name, code }: { name: string; code: string }) =>
      `The purpose or source of “${name}” does not exist: ${code}. Choose one from the list.`,
    UNKNOWN_MUNICIPALITY: ({ name }: { name: string }) =>
      `The municipality of “${name}” does not exist. Select one from the list.`,
    CHANGED_CONCURRENTLY:
      'The resources were not saved. Another user has changed the figures of this year. Reload the page and enter your changes again.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CAPACITY_UNKNOWN:
      'The decision was not recorded. The capacity of this service in this year is unknown. Enter the resources first.',
    LINE_MOVED:
      'The decision was not recorded. The objectives, hours or capacity have changed. Reload the page and check the order.',
    DATE_IN_FUTURE: 'The date cannot be in the future.',
    ORDER_REASON_REQUIRED: 'Give a reason for the objectives beyond capacity.',
  },
}
