import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de = {
  due: 'Frist',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Aufgabe',
    preparation: 'Vorbereitungsschritt',
    cascade: 'Weiterführung',
    round: 'Anmerkungsrunde',
    plan: 'Plan',
    milestone: 'Meilenstein',
    figures: 'Zu meldende Zahlen',
    approval: 'Zu billigende Zahlen',
    step: 'Verfahrensschritt',
    meeting: 'Sitzung',
  },
  events: {
    preparation_begins: 'spätester Beginn',
    preparation_ready: 'abzuschließen',
    cascade_due: 'Weiterführung fällig',
    round_due: 'letzter Tag für Anmerkungen',
    plan_starts: 'Beginn des Zeitraums',
    plan_ends: 'Ende des Zeitraums',
    plan_decided: 'gebilligt',
    plan_in_force: 'in Kraft getreten',
    plan_published: 'veröffentlicht',
    milestone_due: 'Meilenstein fällig',
    figures_due: 'Zahlen fällig',
    approval_waiting: 'Zahlen zu billigen',
    meeting_held: 'Sitzung',
    step_begins: 'spätester Beginn',
    step_ready: 'abzuschließen',
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
    greeting: (name) => `Guten Tag ${name},`,
    near: (count) => plural('de', count, 'Für Sie steht folgender Termin an:', 'Für Sie stehen folgende Termine an:'),
    left: (count) =>
      count === 0
        ? 'kein Arbeitstag mehr'
        : plural('de', count, `noch ${count} Arbeitstag`, `noch ${count} Arbeitstage`),
    all: 'Gesamter Kalender:',
    changeReminders: (address) => `Erinnerungen ändern oder abbestellen: ${address}`,
  },
} satisfies SameKeys<typeof en>
