import { de as headings } from '#shared/heading-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const latestStart = 'spätester Beginn'
const toBeCompleted = 'abzuschließen'

export const de = {
  due: 'Frist',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Aufgabe',
    preparation: 'Vorbereitungsschritt',
    cascade: 'Weiterführung',
    round: headings.commentRound,
    plan: labels.plan,
    milestone: 'Meilenstein',
    figures: 'Zu meldende Zahlen',
    approval: labels.figuresToApprove,
    step: 'Verfahrensschritt',
    meeting: headings.meeting,
  },
  events: {
    preparation_begins: latestStart,
    preparation_ready: toBeCompleted,
    cascade_due: 'Weiterführung fällig',
    round_due: 'letzter Tag für Anmerkungen',
    plan_starts: 'Beginn des Zeitraums',
    plan_ends: 'Ende des Zeitraums',
    plan_decided: statuses.approved,
    plan_in_force: 'in Kraft getreten',
    plan_published: 'veröffentlicht',
    milestone_due: 'Meilenstein fällig',
    figures_due: 'Zahlen fällig',
    approval_waiting: 'Zahlen zu billigen',
    meeting_held: kinds.meeting,
    step_begins: latestStart,
    step_ready: toBeCompleted,
    step_asked: 'Antwort fällig',
  },
  sources: {
    law: 'gesetzlich festgelegt',
    observed: 'wie in einem früheren Zyklus',
    usual: 'üblich, nicht gesetzlich festgelegt',
    planned: 'geplant',
  },
  basis: (words) => `Grundlage: ${words}`,
  owner: (name) => `Zuständig: ${name}`,
  mail: {
    subject: (count) => plural('de', count, `${count} anstehender Termin`, `${count} anstehende Termine`),
    greeting: phrases.greeting,
    near: (count) => plural('de', count, 'Für Sie steht folgender Termin an:', 'Für Sie stehen folgende Termine an:'),
    left: (count) =>
      count === 0
        ? 'kein Arbeitstag mehr'
        : plural('de', count, `noch ${count} Arbeitstag`, `noch ${count} Arbeitstage`),
    all: 'Gesamter Kalender:',
    changeReminders: (address) => `Erinnerungen ändern oder abbestellen: ${address}`,
  },
} satisfies SameKeys<typeof en>
