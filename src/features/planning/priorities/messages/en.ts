import { en as plans } from '#features/planning/plans/messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
export const en = {
  outcomes: {
    priority: plans.kinds.priority,
    point_of_attention: plans.kinds.point_of_attention,
    regular_work: plans.kinds.regular_work,
  },
  rejectionReasons: {
    point_of_attention: 'monitored as a point of attention',
    other_owner: 'another organisation is accountable',
    no_lever: 'no scope for influence',
    no_capacity: statuses.noCapacity,
    low_weight: 'other phenomena are more important',
  },
  title: 'Choice of priorities',
  decided: (body: string, day: string) => `Decided by ${body} on ${day}.`,
  recorded: (person: string) => `Recorded by ${person}, not confirmed by the deciding body.`,
  method: (criteria: string) =>
    `Each phenomenon was scored from 0 to 3 by the following criteria: ${criteria}. The mean covers known scores only; an unknown score does not count as zero.`,
  weight: (name: string, weight: string) => `${name} (weight ${weight})`,
  chosen: 'Decision by phenomenon',
  phenomenon: headings.phenomenon,
  rank: headings.rank,
  mean: 'Mean',
  outcome: 'Outcome',
  reason: labels.reason,
  watched: (text: string) => `Monitoring: ${text}`,
  scores: 'Argumentation matrix',
  notKnown: '?',
  expectations: 'Expectations of others',
  body: labels.organisation,
  expected: headings.expectation,
  source: labels.source,
  withheld: 'Phenomena that this edition may not mention have been left out.',
  dossier: 'Basis for the choice',
  before: 'Previously',
  influence: 'Scope for influence (who and how)',
  harm: 'Harm caused',
  displacement: 'Expected displacement effect',
} as const
