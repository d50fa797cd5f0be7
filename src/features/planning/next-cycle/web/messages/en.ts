import { en as plansPage } from '#features/planning/plans/web/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

const form = (count: number, singular: string, other: string) => `${count} ${plural('en', count, singular, other)}`

/** Messages for the start of a cycle: the next plan, the preparation, and the outcomes of the previous plan. */
export const en = {
  allCycles: 'All cycles on a timeline',
  next: {
    title: 'Next cycle',
    text: (ends: string) =>
      `This plan ends on ${ends}. The next cycle starts with the evaluation of this plan, the image of security and the expectations of others.`,
    prepare: 'Prepare next cycle',
    notReady: 'The next cycle can be prepared once this plan is in force',
    notReadyText: 'Bring a version into force first.',
    prepared: 'Next plans already prepared',
    describe: 'The new plan refers to this plan as its previous plan. You then review this plan element by element.',
    begins: plansPage.list.periodFrom,
    lasts: (until: string) => `Until ${until}, according to the law that applies on the start date.`,
  },
  preparation: {
    title: 'Preparation',
    hint: (starts: string) =>
      `Calculated backwards from the start on ${starts}. Most durations are not set by law. Adapt them where needed.`,
    preview: 'Preparation steps',
    step: headings.step,
    beginsBy: 'Start by',
    readyBy: 'Complete by',
    duration: 'Weeks',
    weeksOf: (step: string) => `Weeks for: ${step}`,
    weeks: (count: number) => form(count, 'week', 'weeks'),
    usually: (count: number) => `usually ${count}`,
    status: labels.status,
    done: (on: string) => `completed on ${on}`,
    late: (days: number) => `${form(days, 'day', 'days')} overdue`,
    due: 'should be in progress',
    upcoming: 'upcoming',
    markDone: actions.markAsCompleted,
    markDoneOf: (step: string) => `Mark as completed: ${step}`,
    undo: actions.reopen,
    undoOf: (step: string) => `Reopen: ${step}`,
    createTasks: 'Create tasks',
    tasksCreated: 'Tasks created for the open steps of your organisation.',
    none: 'No preparation steps for this kind of plan',
    onPath: 'These are the steps of the approval procedure. Record progress and schedule changes there.',
    toPath: 'Open approval procedure',
    noneText: 'The country pack does not define any.',
  },
  previousPlan: {
    title: headings.previousPlan,
    intro:
      'Decide for each element whether to carry it over, and give a reason. Elements that you carry over are copied to the new plan and start again there.',
    previousPlan: (plan: string) => `Previous plan: ${plan}`,
    go: 'Review previous plan',
    left: 'Not carried over',
    leftNone: 'None so far.',
    goesOn: (count: number) => `Carried over (${count})`,
    none: 'This plan has no previous plan',
    noneText: 'If a plan is prepared from a previous plan, the decisions on the elements of that plan appear here.',
    withheld: 'The previous plan is not visible to you',
    empty: 'The previous plan contains only parts and sections',
    progress: (decided: number, all: number) => `${decided} of ${all} decided`,
    show: actions.show,
    shows: { all: 'all elements', open: 'undecided', goes_on: statuses.carriedOver, left: 'not carried over' },
    noneShown: 'No elements match this filter',
    allDecided: 'All elements of the previous plan are decided',
    outcome: (what: string) => `Decision on “${what}”`,
    outcomes: {
      carried_over: 'Carry over',
      changed: 'Carry over with changes',
      achieved: 'Do not carry over: achieved',
      stopped: 'Do not carry over: stopped',
    },
    reason: labels.reason,
    orderReasonHint: 'Explain why the element is carried over or not. The reason is printed in the new plan.',
    reasonMissing: 'Enter a reason of at least 3 characters.',
    save: 'Save decision',
    change: 'Change decision',
    open: 'Open in new plan',
    removedSince: 'This element was carried over and later removed from the new plan. Decide again.',
    select: (what: string) => `Select “${what}” and the elements below it`,
    selected: (count: number) => `${count} selected`,
    selectOpen: 'Select all undecided',
    clear: plansPage.clearSelection,
    decideMany: 'Decide on selection',
    manyTitle: 'Decision on several elements',
    decided: (count: number) => `${form(count, 'decision', 'decisions')} saved`,
    known: 'Available data',
    uptake: (carried: number, asked: number) =>
      `included by ${carried} of ${form(asked, 'organisation', 'organisations')}`,
    answers: (count: number) => `linked to ${form(count, 'answer', 'answers')}`,
    errors: (count: number) => form(count, 'error', 'errors'),
    warnings: (count: number) => form(count, 'warning', 'warnings'),
    openNeeds: (count: number) => form(count, 'open need', 'open needs'),
  },
}
