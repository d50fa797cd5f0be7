import type { Task } from './contract.ts'

/** Returns the address of the page where a task of a kind is handled. */
export function taskHref(task: Pick<Task, 'kind' | 'subjectKind' | 'subjectId' | 'planId' | 'organisationId'>): string {
  switch (task.kind) {
    case 'answer_items':
    case 'review_alignment':
    case 'answer_release_withdrawn':
      return `/alignment/answer?organisation=${task.organisationId}`
    case 'answer_signal':
      return '/alignment/signals?side=to&only=open'
    case 'answer_agreement':
      return `/plans/${task.planId}?tab=answers`
    case 'preparation_step':
    case 'cascade_step':
    case 'recurring_duty':
      return `/plans/${task.planId}?tab=cycle`
    case 'issuer_consent':
      return `/issuers/${task.subjectId}`
    case 'answer_question':
      return `/plans/${task.planId}?tab=questions`
    case 'review_law':
    case 'issuer_consent_confirmation':
      return `/plans/${task.planId}?tab=file`
    case 'complete_plan':
    case 'path_opinion':
    case 'path_decision':
    case 'path_confirmation':
    case 'path_contest':
    case 'extension_confirmation':
    case 'extension_contest':
      return `/plans/${task.planId}?tab=path`
    case 'grant_exception':
      return `/plans/${task.planId}?tab=checks`
    case 'receive_plan':
      return `/submissions/sent/${task.subjectId}`
    case 'answer_consultation':
      return `/consultations/${task.subjectId}`
    case 'react_to_round':
    case 'round_reminder':
      return `/plans/${task.planId}?tab=comments&round=${task.subjectId}`
    case 'answer_comments':
      return `/plans/${task.planId}?tab=comments&state=open`
    default:
      return task.subjectKind === 'element'
        ? `/plans/${task.planId}?element=${task.subjectId}`
        : `/plans/${task.planId}`
  }
}
